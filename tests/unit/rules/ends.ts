// Invented ends of ways: where a parcel was handed over and who was to have it, told as a page tells it. Knows no rule.
import type { Shipment, Stage, TrackingEvent } from '../../../lib/model/shipment';
import { readPayload } from '../../../lib/sites/payloads/read-payload';
import { asHeard } from '../../tools/as-heard';
import { BRAZIL } from '../sites/brazil';
import { ORDER_ID } from './build';
import type { Chance } from './chance';

/** Where Brazil's people live, in millions (IBGE, census of 2022): parcels go to people, not to states. */
const PEOPLE: Readonly<Record<string, number>> = {
  ...{
    SP: 44.4,
    MG: 20.5,
    RJ: 16.1,
    BA: 14.1,
    PR: 11.4,
    RS: 10.9,
    PE: 9.1,
    CE: 8.8,
    PA: 8.1,
    SC: 7.6,
    GO: 7.1,
  },
  ...{ MA: 6.8, PB: 4.0, AM: 3.9, ES: 3.8, MT: 3.7, RN: 3.3, PI: 3.3, AL: 3.1, DF: 2.8, MS: 2.8, SE: 2.2 },
  ...{ RO: 1.6, TO: 1.5, AC: 0.8, AP: 0.7, RR: 0.6 },
};
const DOORS = BRAZIL.flatMap((state) =>
  Array.from({ length: Math.round((PEOPLE[state.code] ?? 0) * 10) }, () => state),
);
const TOWNS = ['Santa Rita', 'São José', 'Bom Jesus', 'Nova Olinda', 'Água Branca', 'Palmeira', 'Planalto'];

/** Accents, capitals and spaces come and go. */
function spell(chance: Chance, text: string): string {
  const plain = chance.is(0.6) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return chance.is(0.4) ? plain.toUpperCase() : plain;
}

const pick = <Item>(chance: Chance, items: readonly Item[]): Item => items[chance.from(0, items.length - 1)]!;

/** The shop's tracking of a parcel that came to its end on `on`, heard and read as the extension does. */
export function endsInBrazil(chance: Chance, on: string, isElsewhere: boolean): Shipment {
  const home = pick(chance, DOORS);
  const away = pick(
    chance,
    DOORS.filter(({ code }) => code !== home.code),
  );
  const there = isElsewhere ? away : home;
  const city = pick(chance, TOWNS);
  const town = pick(
    chance,
    TOWNS.filter((name) => name !== city),
  );
  // Offices serve the towns around them, seldom those behind a border; carriers give the place of the end, or of the office.
  const office = !isElsewhere && chance.is(0.03) ? away : there;
  const hasPlace = chance.is(0.7);
  const place = (state: { code: string }, name: string) => ({
    detailedLocation: spell(chance, `${name}${chance.is(0.2) ? ', ' : ','}${state.code}`),
  });
  const payload = {
    data: {
      module: {
        logisticsReceiverInfo: {
          contactName: 'Invented Person',
          city: spell(chance, city),
          province: spell(chance, home.name),
          country: chance.of(['Brazil', 'Brasil']),
        },
        trackingDetailLineList: [
          {
            mailNo: 'AA000000000BR',
            detailList: [
              {
                timeText: `${on} 18:30`,
                trackingPrimaryCode: chance.of(['AE_GTMS_SIGNED', 'AE_GTMS_STA_SIGNED']),
                ...(hasPlace && place(there, !isElsewhere && chance.is(0.5) ? city : town)),
              },
              { timeText: `${on} 06:10`, trackingPrimaryCode: 'AE_GTMS_DO_ARRIVE', ...place(office, town) },
              {
                timeText: `${on} 02:10`,
                trackingPrimaryCode: 'AE_GTMS_SC_DEPART',
                ...place(pick(chance, DOORS), town),
              },
            ],
          },
        ],
      },
    },
  };
  return read(payload, on);
}

/** Pochta Rossii's tracking of a parcel for Russia that was handed over on `on`, in `country` (in Russian). */
export function endsByPochta(on: string, country: string): Shipment {
  const trackingHistoryItemList = [
    {
      date: `${on}T12:00:00.000+03:00`,
      operationType: 2,
      operationAttr: 1,
      countryName: country,
      cityName: 'Придумск',
    },
  ];
  return read(
    {
      detailedTrackings: [
        {
          trackingItem: {
            trackingHistoryItemList,
            destinationCountryName: 'Россия',
            barcode: 'RA000000000XX',
          },
        },
      ],
    },
    on,
  );
}

function read(payload: unknown, today: string): Shipment {
  const context = { url: 'https://www.aliexpress.com/p/tracking/', today, language: 'en', orderId: ORDER_ID };
  return readPayload(JSON.parse(asHeard(JSON.stringify(payload))), context)!.shipments[0]!;
}

/** Far enough from China for a way between to take hours by air. */
const FAR = ['BR', 'US', 'DE', 'FR', 'ES', 'PL', 'IL', 'MX', 'CL', 'GB'] as const;
const HOUR_MS = 3_600_000;

/** The last day of a parcel's events. */
export const lastDayOf = ({ events }: Shipment): string =>
  events
    .map(({ at }) => at?.slice(0, 10) ?? '')
    .sort()
    .at(-1) ?? '';

/** A parcel from China whose first scan and last are `hours` apart, by clocks that are wrong by up to `clockHours`. */
export function scannedApart(
  chance: Chance,
  on: string,
  hours: number,
  clockHours: number,
  end: Stage,
): Shipment {
  const start = Date.parse(`${on}T08:00:00Z`);
  const scan = (after: number, stage: Stage, code: string | null): TrackingEvent => ({
    at: new Date(start + (after + chance.from(-clockHours, clockHours)) * HOUR_MS).toISOString().slice(0, 16),
    zone: chance.is(0.5) ? chance.of(['GMT+8', 'GMT+0', 'GMT+08:00', 'EST']) : null,
    text: stage,
    place: null,
    code,
    status: null,
    stage,
  });
  const coded = (after: number, stage: Stage, code: string) =>
    scan(after, stage, chance.is(0.7) ? code : null);
  const events = [
    coded(hours, end, end === 'delivered' ? 'GTMS_SIGNED' : 'GTMS_DO_DEPART'),
    // The local carrier fetches it at the border, and says so in the words of the first one.
    ...(hours > 30 && chance.is(0.5) ? [scan(hours - 3, 'picked-up', null)] : []),
    // Data of the destination and of customs, sent ahead of the flight.
    ...(chance.is(0.5)
      ? [scan(1, 'last-mile', 'GTMS_ACCEPT'), scan(1, 'import-customs', 'CC_IM_START')]
      : []),
    coded(0, 'picked-up', 'PU_PICKUP_SUCCESS'),
  ];
  return {
    orderId: ORDER_ID,
    trackingNumbers: ['LP00700000000001'],
    carrier: null,
    status: null,
    stage: end,
    events,
    origin: 'CN',
    destination: chance.of(FAR),
  };
}
