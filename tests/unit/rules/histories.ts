// Invented histories of orders with known truth: what was really the matter on the day that the rules look. Knows no rule.

import type { RuleOptions } from '../../../lib/facts/options';
import { addDays, type Day, daysBetween } from '../../../lib/model/day';
import type { FlagKind } from '../../../lib/model/finding';
import type { KnownOrder } from '../../../lib/model/known';
import type { Order } from '../../../lib/model/order';
import type { Miss } from '../../../lib/model/reading';
import type { Shipment, Stage } from '../../../lib/model/shipment';
import { event, known, parcel } from './build';
import { type Chance, makeChance } from './chance';
import { endsByPochta, endsInBrazil, lastDayOf, scannedApart } from './ends';
import { postalNumber, type Scan, tell, travel, travelUntracked, upTo } from './journey';
import { BACK, FORECASTS, HANDED_OVER, spokenParcel, UNDER_WAY, UNKNOWN_WORDS } from './spoken';

export interface History {
  family: string;
  known: KnownOrder;
  today: Day;
  truth: ReadonlySet<FlagKind>;
  options: RuleOptions;
}

/** What a family decides; the rest of the order follows. */
interface Told {
  today: Day;
  order?: Partial<Order>;
  shipments?: Shipment[];
  /** What is the matter, apart from the order's own dates. */
  truth?: FlagKind[];
  /** What its end is called, where it came to one. */
  isThere?: FlagKind;
  /** True when no parcel is missing: all came, wait for the buyer, or went back. */
  nothingMissing?: boolean;
  misses?: Miss[];
  lookedOn?: Day;
  /** False: only the list of orders was read. */
  trackingRead?: boolean;
  others?: KnownOrder[];
  /** Where the buyer lives. */
  country?: string;
}

interface Start {
  chance: Chance;
  placedOn: Day;
  shippedOn: Day;
  /** A whole healthy way, and its last day. */
  way: Scan[];
  number: string;
}

type Family = (start: Start) => Told;

/** Longest silence that guides call normal, by the stage of the last scan: beyond it a parcel is stuck. */
const NORMAL_DAYS: Partial<Record<Stage, number>> = {
  'info-received': 11,
  'picked-up': 7,
  origin: 7,
  'export-customs': 5,
  departed: 20,
  arrived: 7,
  'customs-released': 7,
  'last-mile': 7,
  'out-for-delivery': 2,
};
const STUCK_STAGES = [
  'info-received',
  'picked-up',
  'origin',
  'export-customs',
  'departed',
  'arrived',
  'customs-released',
  'last-mile',
  'out-for-delivery',
] as const;

const last = (scans: readonly Scan[]): Day => scans.at(-1)!.on;

function ship({ chance, number }: Start, scans: readonly Scan[], numbers = [number]): Shipment {
  const stage = scans.at(-1)?.stage ?? null;
  // Some pages name the stage only through the events.
  return parcel(tell(chance, scans), { trackingNumbers: numbers, stage: chance.is(0.8) ? stage : null });
}

/** The way as far as it is on `today`, which lies somewhere before its end. */
function onTheWay(start: Start, way = start.way): { today: Day; scans: Scan[] } {
  const today = addDays(way[0]!.on, start.chance.from(0, daysBetween(way[0]!.on, last(way)) - 1));
  return { today, scans: way.filter(({ on }) => on <= today && on < last(way)) };
}

/** A parcel that ended at `stage` some days ago. */
function endsAt(
  start: Start,
  stage: Stage,
  after: Stage,
  days: [number, number],
): { today: Day; shipments: Shipment[] } {
  const way = upTo(start.way, after);
  const on = addDays(last(way), start.chance.from(1, 4));
  return {
    today: addDays(on, start.chance.from(...days)),
    shipments: [ship(start, [...way, { on, stage }])],
  };
}

const stuckAt =
  (stage: (typeof STUCK_STAGES)[number]): Family =>
  (start) => {
    const scans = upTo(start.way, stage);
    const from = stage === 'info-received' ? start.shippedOn : last(scans);
    return {
      today: addDays(from, NORMAL_DAYS[stage]! + start.chance.from(1, 45)),
      shipments: [ship(start, scans)],
      truth: ['stalled'],
    };
  };

const over =
  (status: Order['status']): Family =>
  (start) => {
    const { chance } = start;
    const scans = upTo(start.way, chance.of(['info-received', 'origin', 'arrived', 'delivered']));
    return {
      today: addDays(last(scans), chance.from(0, 200)),
      order: { status, ...(status === 'finished' && { finishedOn: last(scans) }) },
      shipments: chance.is(0.8) ? [ship(start, scans)] : [],
      nothingMissing: true,
    };
  };

const readable: Family = (start) => {
  const { today, scans } = onTheWay(start);
  return { today, shipments: [ship(start, scans)] };
};

const contradicting =
  (change: (start: Start, told: Told) => Told): Family =>
  (start) => ({
    ...change(start, readable(start)),
    truth: ['contradiction'],
  });

/** A parcel that came to its end; whether it is said to be delivered or waits, its own stage says. */
function endedOn({ way, chance }: Start, tell: (on: Day) => Shipment): Told {
  const on = last(way);
  const shipment = tell(on);
  return {
    today: addDays(on, chance.from(0, 20)),
    shipments: [shipment],
    isThere: shipment.stage === 'delivered' ? 'marked-delivered' : 'awaiting-pickup',
    nothingMissing: true,
  };
}

const COUNTRIES = ['RU', 'BR', 'KR', 'DE'] as const;

/** A healthy parcel whose carrier says where it goes, and a buyer who lives there unless told otherwise. */
function boundFor(start: Start, countries: readonly [string, ...string[]]): Told {
  const told = readable(start);
  const destination = start.chance.of(countries);
  return {
    ...told,
    country: destination,
    shipments: told.shipments!.map((one) => ({ ...one, destination })),
  };
}

/** Families of histories; a name ends in what is wrong, or in "healthy". */
export const FAMILIES: Readonly<Record<string, Family>> = {
  'on its way, healthy': readable,
  'on its way with harmless gaps in the page, healthy': (start) => ({
    ...readable(start),
    misses: [
      { orderId: null, field: 'total', why: 'unreadable', raw: '—' },
      { orderId: null, field: 'refundBy', why: 'not-found', raw: null },
    ],
  }),
  'untracked mail, healthy': (start) => {
    const number = postalNumber(start.chance, start.chance.of(['UD', 'UG', 'ZA', 'UA']));
    const { today, scans } = onTheWay(start, travelUntracked(start.chance, start.shippedOn));
    return { today, shipments: [ship(start, scans, [number])], order: far(start) };
  },
  'paid lately, healthy': ({ placedOn, chance }) => ({
    today: addDays(placedOn, chance.from(0, 8)),
    order: { status: 'paid', shippedOn: null, paidOn: chance.is(0.5) ? placedOn : null },
  }),
  'shipped lately and not scanned, healthy': (start) => ({
    today: addDays(start.shippedOn, start.chance.from(0, 11)),
    shipments: [parcel([], { status: 'not-found', trackingNumbers: [start.number] })],
  }),
  'looked at long ago, healthy': (start) => {
    const { today: lookedOn, scans } = onTheWay(start);
    const today = addDays(lookedOn, start.chance.from(10, 60));
    return { today, lookedOn, shipments: [ship(start, scans)], order: far(start) };
  },
  'only the list was read, healthy': (start) => ({
    today: addDays(start.shippedOn, start.chance.from(0, 60)),
    order: far(start),
    trackingRead: false,
  }),
  'orders that share a parcel, healthy': (start) => {
    const told = readable(start);
    const other = known(
      { id: '8190000000020001', placedOn: start.placedOn, shippedOn: start.shippedOn },
      told.shipments,
    );
    return { ...told, others: [other] };
  },
  'bound for where the buyer lives, healthy': (start) => boundFor(start, COUNTRIES),
  'bound for no stated country, healthy': (start) => ({
    ...readable(start),
    country: start.chance.of(COUNTRIES),
  }),
  'unpaid, healthy': over('unpaid'),
  'cancelled, healthy': over('cancelled'),
  'finished, healthy': over('finished'),
  ...Object.fromEntries(STUCK_STAGES.map((stage) => [`stuck at ${stage}`, stuckAt(stage)])),
  'stuck untracked mail': (start) => {
    const scans = upTo(travelUntracked(start.chance, start.shippedOn), 'origin');
    const number = postalNumber(start.chance, 'UB');
    const today = addDays(last(scans), start.chance.from(36, 90));
    return { today, shipments: [ship(start, scans, [number])], truth: ['stalled'] };
  },
  'never scanned': (start) => ({
    today: addDays(start.shippedOn, start.chance.from(12, 60)),
    shipments: [
      parcel([], { status: start.chance.is(0.5) ? 'not-found' : null, trackingNumbers: [start.number] }),
    ],
    truth: ['no-tracking'],
  }),
  'never shipped': ({ placedOn, chance }) => ({
    today: addDays(placedOn, chance.from(12, 60)),
    order: { status: 'paid', shippedOn: null, paidOn: chance.is(0.5) ? placedOn : null },
    truth: ['not-shipped'],
  }),
  'slow but moving': (start) => {
    const scans = upTo(start.way, 'last-mile');
    const today = addDays(last(scans), start.chance.from(0, 6));
    const promisedOn = addDays(
      start.shippedOn,
      start.chance.from(5, daysBetween(start.shippedOn, today) - 1),
    );
    return { today, shipments: [ship(start, scans)], order: promise(start, promisedOn) };
  },
  'one parcel of two came': (start) => {
    const scans = upTo(start.way, 'customs-released');
    const came = ship(start, start.way, ['LP00900000000001']);
    const today = addDays(last(start.way), start.chance.from(0, 2));
    const order = promise(start, addDays(today, -start.chance.from(1, 20)));
    const recent = [...scans, { on: addDays(today, -1), stage: 'last-mile' as const }];
    return { today, order, shipments: [came, ship(start, recent)], truth: ['marked-delivered'] };
  },
  'going back': (start) => ({
    ...endsAt(start, start.chance.of(['returning', 'returned']), 'last-mile', [0, 40]),
    truth: ['returned'],
    nothingMissing: true,
  }),
  'lost or destroyed': (start) => ({
    ...endsAt(start, start.chance.of(['lost', 'destroyed', 'cancelled']), 'departed', [0, 40]),
    truth: ['returned'],
  }),
  'held at customs': (start) => {
    const scans = upTo(start.way, 'import-customs');
    const days = start.chance.from(8, 40);
    const repeats = Array.from({ length: Math.floor(days / 4) }, (_, index) => ({
      on: addDays(last(scans), index * 4 + 1),
      stage: 'import-customs' as const,
    }));
    return {
      today: addDays(last(scans), days),
      shipments: [ship(start, [...scans, ...repeats])],
      truth: ['customs-hold'],
    };
  },
  'customs ask for papers': (start) => ({
    ...endsAt(start, 'customs-action', 'import-customs', [0, 30]),
    truth: ['customs-hold'],
  }),
  'not handed over': (start) => ({
    ...endsAt(start, 'delivery-failed', 'last-mile', [0, 10]),
    truth: ['delivery-failed'],
  }),
  'waiting at a pick-up point': (start) => ({
    ...endsAt(start, 'available-for-pickup', 'last-mile', [0, 25]),
    truth: ['awaiting-pickup'],
    nothingMissing: true,
  }),
  'said to be delivered': (start) => ({
    today: addDays(last(start.way), start.chance.from(0, 60)),
    shipments: [ship(start, start.way)],
    truth: ['marked-delivered'],
    nothingMissing: true,
  }),
  'a number no post gave out': contradicting((start, told) => ({
    ...told,
    shipments: told.shipments!.map((one) => ({
      ...one,
      trackingNumbers: [postalNumber(start.chance, start.chance.of(['RS', 'LA', 'EB', 'CF']), false)],
    })),
  })),
  'scanned before the order': contradicting((start, told) => ({
    ...told,
    shipments: told.shipments!.map((one) => ({
      ...one,
      events: [...one.events, event(addDays(start.placedOn, -start.chance.from(2, 90)), 'picked-up')],
      stage: one.stage ?? 'info-received',
    })),
  })),
  'a parcel that left before the order': contradicting((start, told) => ({
    ...told,
    others: [
      known(
        {
          id: '8190000000020001',
          placedOn: null,
          shippedOn: addDays(start.placedOn, -start.chance.from(2, 60)),
        },
        [parcel([], { trackingNumbers: [start.number] })],
      ),
    ],
  })),
  'bound for another country': (start) => ({
    ...boundFor(start, ['US', 'IL', 'FR']),
    country: start.chance.of(COUNTRIES),
    truth: ['wrong-destination'],
  }),
  'handed over where the receiver lives': (start) =>
    endedOn(start, (on) => endsInBrazil(start.chance, on, false)),
  'handed over in another state': (start) => ({
    ...endedOn(start, (on) => endsInBrazil(start.chance, on, true)),
    truth: ['wrong-destination'],
  }),
  'handed over in the country it was sent to': (start) => endedOn(start, (on) => endsByPochta(on, 'Россия')),
  'handed over in another country': (start) => ({
    ...endedOn(start, (on) => endsByPochta(on, start.chance.of(['Казахстан', 'Беларусь', 'Китай']))),
    truth: ['wrong-destination'],
  }),
  'a fast courier and clocks that lie, healthy': ({ chance, shippedOn }) => {
    const shipment = scannedApart(chance, shippedOn, chance.from(40, 80), 7, 'out-for-delivery');
    return { today: lastDayOf(shipment), shipments: [shipment] };
  },
  'scanned in two countries at once': contradicting(({ chance, shippedOn }) => {
    const shipment = scannedApart(chance, shippedOn, 0.5, 0, 'out-for-delivery');
    return { today: lastDayOf(shipment), shipments: [shipment] };
  }),
  'scanned at the start again': contradicting((start) => {
    const scans = upTo(start.way, 'last-mile');
    const on = addDays(last(scans), start.chance.from(2, 5));
    const again = { on, stage: start.chance.of(['picked-up', 'origin', 'departed'] as const) };
    return { today: on, shipments: [ship(start, [...scans, again])] };
  }),
  'delivered before it was sent': (start) => ({
    today: addDays(last(start.way), start.chance.from(3, 20)),
    order: { shippedOn: addDays(last(start.way), start.chance.from(2, 3)) },
    shipments: [ship(start, start.way)],
    truth: ['marked-delivered', 'contradiction'],
    nothingMissing: true,
  }),
  'a forecast on top of a parcel on its way, healthy': (start) => {
    const { today, scans } = onTheWay(start);
    const said = start.chance.of(FORECASTS);
    return { today, shipments: [spokenParcel(start.number, scans, { on: today, said })] };
  },
  'a forecast on top of a silent parcel': (start) => {
    const stage = start.chance.of(['origin', 'departed', 'arrived', 'last-mile'] as const);
    const scans = upTo(start.way, stage);
    const today = addDays(last(scans), NORMAL_DAYS[stage]! + start.chance.from(1, 45));
    const on = addDays(today, -start.chance.from(0, 3));
    const said = start.chance.of(FORECASTS);
    return { today, shipments: [spokenParcel(start.number, scans, { on, said })], truth: ['stalled'] };
  },
  'said to be delivered, but to the sender': (start) => {
    const scans = upTo(start.way, 'last-mile');
    const on = addDays(last(scans), start.chance.from(1, 4));
    return {
      today: addDays(on, start.chance.from(0, 40)),
      shipments: [spokenParcel(start.number, scans, { on, said: start.chance.of(BACK) })],
      truth: ['returned'],
      nothingMissing: true,
    };
  },
  'said to be delivered in any language': (start) => {
    const scans = upTo(start.way, 'last-mile');
    const on = addDays(last(scans), start.chance.from(1, 4));
    return {
      today: addDays(on, start.chance.from(0, 60)),
      shipments: [spokenParcel(start.number, scans, { on, said: start.chance.of(HANDED_OVER) })],
      truth: ['marked-delivered'],
      nothingMissing: true,
    };
  },
  'in a hub, late at a sorting center, or come in part, healthy': (start) => {
    const scans = upTo(start.way, 'arrived');
    const on = addDays(last(scans), start.chance.from(0, 4));
    const said = start.chance.of(UNDER_WAY);
    const today = addDays(on, start.chance.from(0, 5));
    return { today, shipments: [spokenParcel(start.number, scans, { on, said })], order: far(start) };
  },
  'told of in words that nobody knows': (start) => {
    const { today, scans } = onTheWay(start);
    const said = [null, start.chance.of(UNKNOWN_WORDS)] as const;
    return {
      today,
      shipments: [spokenParcel(start.number, scans, { on: today, said })],
      truth: ['unreadable'],
    };
  },
  'a page that could not be read': (start) => {
    const told = readable(start);
    const field = start.chance.of(['deliverBy', 'refundBy', 'status'] as const);
    const blank = field === 'status' ? { status: 'unknown' as const } : { [field]: null };
    const why = start.chance.of(['unreadable', 'conflict'] as const);
    return {
      ...told,
      order: blank,
      misses: [{ orderId: null, field, why, raw: '??' }],
      truth: ['unreadable'],
    };
  },
};

/** A promise far enough away to be no matter. */
const far = ({ shippedOn, chance }: Start): Partial<Order> => ({
  deliverBy: { from: null, to: addDays(shippedOn, chance.from(100, 140)) },
  refundBy: null,
});

/** A promise that ended on `to`, with the shop's guarantee some weeks later, where there is one. */
const promise = ({ chance }: Start, to: Day): Partial<Order> => ({
  deliverBy: { from: chance.is(0.5) ? addDays(to, -6) : null, to },
  refundBy: chance.is(0.6) ? addDays(to, chance.from(18, 32)) : null,
});

/** `each` histories of every family, the same for the same seed. */
export function tellHistories(each: number, seed: number): History[] {
  return Object.entries(FAMILIES).flatMap(([family, tellOne], place) =>
    Array.from({ length: each }, (_, index) =>
      finish(family, tellOne, makeChance(seed + place * 7919 + index)),
    ),
  );
}

function finish(family: string, tellOne: Family, chance: Chance): History {
  const placedOn = addDays('2026-01-01', chance.from(0, 900));
  const shippedOn = addDays(placedOn, chance.from(1, 6));
  const way = travel(chance, shippedOn);
  const start = {
    chance,
    placedOn,
    shippedOn,
    way,
    number: `LP00${chance.from(100_000_000, 999_999_999)}00`,
  };
  const told = tellOne(start);
  const usual = { shippedOn, ...promise(start, addDays(last(way), chance.from(1, 12))) };
  const lookedOn = told.lookedOn ?? told.today;
  const page = told.trackingRead === false ? 'order-list' : 'tracking';
  const source = { page, witness: 'dom', at: `${lookedOn}T09:00:00Z` } as const;
  const order = known({ placedOn, ...usual, ...told.order }, told.shipments ?? [], {
    misses: told.misses ?? [],
    sources: { status: source, ...(told.shipments !== undefined && { shipments: source }) },
  });
  return {
    family,
    known: order,
    today: told.today,
    truth: new Set([
      ...(told.truth ?? []),
      ...(told.isThere === undefined ? [] : [told.isThere]),
      ...byDates(told, order.order),
    ]),
    options: {
      ...(told.others !== undefined && { others: told.others }),
      ...(told.country !== undefined && { country: told.country }),
    },
  };
}

/** What is the matter by the order's own dates alone. */
function byDates(
  { today, truth = [], isThere, nothingMissing = false }: Told,
  { status, deliverBy, refundBy }: Order,
): FlagKind[] {
  if (['unpaid', 'cancelled', 'finished'].includes(status)) return [];
  const found: FlagKind[] = [];
  if (!nothingMissing && deliverBy !== null && daysBetween(deliverBy.to, today) > 0) found.push('overdue');
  if (!nothingMissing && refundBy !== null && daysBetween(refundBy, today) >= 0)
    found.push('guarantee-passed');
  const isMatter = [...truth, ...found, ...(isThere === undefined ? [] : [isThere])].some(
    (kind) => kind !== 'marked-delivered' && kind !== 'unreadable',
  );
  const closesFrom = refundBy ?? deliverBy?.to ?? null;
  // Of what was never sent the shop takes no dispute: it is cancelled.
  const isUnsent = truth.includes('not-shipped') && status === 'paid';
  if (isMatter && !isUnsent && closesFrom !== null && daysBetween(closesFrom, today) >= 0)
    found.push('closing');
  return found;
}
