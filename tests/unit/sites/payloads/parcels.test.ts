import { describe, expect, test } from 'vitest';
import type { PayloadInput } from '../../../../lib/sites/payloads/payload';
import { readPayload } from '../../../../lib/sites/payloads/read-payload';
import {
  CAINIAO_EVENTS,
  cainiaoAnswer,
  ORDER,
  pochtaAnswer,
  SEVENTEEN_EVENTS,
  seventeenAnswer,
  TRACKING_EVENTS,
  trackingAnswer,
} from './samples';

const CONTEXT: PayloadInput = {
  url: `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ORDER}`,
  today: '2026-11-23',
  language: 'en',
  orderId: ORDER,
};

const track = (change: Parameters<typeof trackingAnswer>[0] = {}, context: Partial<PayloadInput> = {}) =>
  readPayload(trackingAnswer(change), { ...CONTEXT, ...context })!;
const cainiao = (change: Record<string, unknown> = {}) =>
  readPayload(cainiaoAnswer(change), CONTEXT)!.shipments[0]!;
const pochta = (change: Record<string, unknown> = {}) =>
  readPayload(pochtaAnswer(change), CONTEXT)!.shipments[0]!;

describe('tracking in the shop', () => {
  test('keeps both numbers of a parcel, the one in use first', () => {
    expect(track().shipments).toMatchObject([
      {
        orderId: ORDER,
        trackingNumbers: ['CNG00000000000017', 'LP00000000000029'],
        carrier: 'Invented Standard',
      },
    ]);
  });

  test('years that are not printed run down the list, over New Year', () => {
    expect(track().shipments[0]?.events.map(({ at, zone, code, place }) => [at, zone, code, place])).toEqual([
      ['2026-01-08T11:20', null, 'AE_LH_DEPART', null],
      ['2025-12-29T09:05', null, 'AE_PICK_UP_SUCCESS', null],
      ['2025-12-27', 'UTC', 'AE_ORDER_PAID', null],
    ]);
  });

  test('without instants, no event is later than the one above it', () => {
    const printed = ['Mon | Mar. 02 10:00', 'Fri | Oct. 10 09:00', 'Sat | Nov. 30 08:00'];
    const detailList = printed.map((timeText) => ({ timeText, trackingName: 'In transit' }));
    expect(track({ line: { detailList } }).shipments[0]?.events.map(({ at }) => at)).toEqual([
      '2026-03-02T10:00',
      '2025-10-10T09:00',
      '2024-11-30T08:00',
    ]);
  });

  test('an old parcel keeps its year by the instant of its events, even one that is days off', () => {
    const [newest] = TRACKING_EVENTS;
    const detailList = [{ ...newest, timeText: 'Tue | Nov. 10 08:00', time: Date.UTC(2024, 10, 3) }];
    expect(track({ line: { detailList } }).shipments[0]?.events[0]?.at).toBe('2024-11-10T08:00');
  });

  test('an instant that is later than the event above it dates nothing', () => {
    const detailList = [
      ...TRACKING_EVENTS.slice(0, 2),
      { ...TRACKING_EVENTS[2], time: Date.UTC(2026, 0, 3) },
    ];
    expect(track({ line: { detailList } }).shipments[0]?.events[2]).toMatchObject({ at: null, zone: null });
  });

  test('the promise and the refund day belong to the order of the call', () => {
    const [order] = track().orders;
    expect(order).toMatchObject({
      id: ORDER,
      deliverBy: { from: '2026-01-12', to: '2026-01-16' },
      refundBy: '2026-02-18',
    });
  });

  test.each([
    ['by its code', { etaTimeText: 'Jan. 14', etaSceneCode: 'REAL_DELIVERY' }],
    ['when there is none', {}],
  ])('the day on which a parcel came is no promise: %s', (_name, etaInfo) => {
    expect(track({ line: { etaInfo } }).orders[0]?.deliverBy).toBeNull();
  });

  test('a protection without a refund day that can be read is a miss', () => {
    const reading = track({ module: { fastDeliveryInfoDTO: { fdContentList: ['Money back, some day'] } } });
    expect(reading.misses).toEqual([
      { orderId: ORDER, field: 'refundBy', why: 'unreadable', raw: 'Money back, some day' },
    ]);
  });

  test('the answer names no order: without one the parcels stand alone', () => {
    const reading = track({}, { orderId: null, url: 'https://www.aliexpress.com/p/tracking/index.html' });
    expect(reading.orders).toEqual([]);
    expect(reading.shipments[0]).toMatchObject({ orderId: null });
    expect(reading.misses).toEqual([{ orderId: null, field: 'orders', why: 'not-found', raw: null }]);
  });
});

describe('a parcel that ended elsewhere, as the listener leaves it', () => {
  const ended = (code: string, elsewhere: unknown) =>
    track({ line: { detailList: [{ trackingPrimaryCode: code, elsewhere }, ...TRACKING_EVENTS] } })
      .shipments[0];

  test.each([
    ['AE_GTMS_SIGNED', 'MANAUS,AM', { place: 'MANAUS, AM', compared: 'state', scan: 'end' }],
    ['AE_GTMS_STA_SIGNED', 'Manaus, am', { place: 'Manaus, AM', compared: 'state', scan: 'end' }],
    ['AE_GTMS_DO_ARRIVE', 'Manaus,AM', { place: 'Manaus, AM', compared: 'state', scan: 'office' }],
  ])('at %s, %s: that event has its place', (code, elsewhere, expected) => {
    const parcel = ended(code, elsewhere);
    expect(parcel?.elsewhere).toEqual(expected);
    expect(parcel?.events.map(({ place }) => place)).toEqual([expected.place, null, null, null]);
  });

  test.each([
    undefined,
    null,
    7,
    '',
    'Manaus',
    'Manaus,AM,Brazil',
    'Manaus,Amazonas',
    `${'x'.repeat(300)},AM`,
    {},
  ])('what has not the form of a place is none: %j', (elsewhere) => {
    expect(ended('AE_GTMS_SIGNED', elsewhere)).not.toHaveProperty('elsewhere');
  });

  test('a place that the listener did not pass on is not looked at', () => {
    const detailList = [{ trackingPrimaryCode: 'AE_GTMS_SIGNED', detailedLocation: 'Manaus,AM' }];
    expect(JSON.stringify(track({ line: { detailList } }))).not.toContain('Manaus');
  });
});

describe('Cainiao', () => {
  test('both ends of the way are known by their countries', () => {
    expect(cainiao({ originCountry: 'Mainland China', destCountry: 'Brazil' })).toMatchObject({
      origin: 'CN',
      destination: 'BR',
    });
    expect(cainiao({ originCountry: 'Atlantis' })).not.toHaveProperty('origin');
  });

  test('an event stands at its printed wall time, in the order of the list', () => {
    expect(cainiao().events.map(({ at, zone, text, code }) => [at, zone, text, code])).toEqual([
      ['2026-02-03T11:15', 'GMT+2', 'Import customs clearance started', 'CC_IM_START'],
      ['2026-02-03T11:15', null, 'Departed from departure country/region', 'LH_DEPART'],
    ]);
  });

  test('the number of the last mile comes first', () => {
    expect(cainiao().trackingNumbers).toEqual(['RB000000019XX', 'LP00000000000031']);
    expect(cainiao({ copyRealMailNo: 'RB000000022XX' }).trackingNumbers).toEqual([
      'RB000000022XX',
      'LP00000000000031',
    ]);
  });

  test.each([
    ['is from elsewhere and without a state is one that nobody knows', undefined, 'EXTERNAL', 'not-found'],
    ['is its own is known, even without a state', undefined, 'AE', null],
    ['is of no stated source may be known', undefined, undefined, null],
    ['was announced', 'SELLER_PREPARING', 'AE', 'info-received'],
    ['waits for the seller', 'WAIT_SELLER_SEND_GOODS', 'AE', 'not-found'],
    ['was signed for', 'SIGN', 'AE', 'delivered'],
    ['waits to be fetched', 'PENDING_PICKUP', 'AE', 'available-for-pickup'],
    ['came', 'DELIVERED', 'AE', 'delivered'],
    ['is somewhere on the way', 'DELIVERING', 'AE', null],
  ])('a number that %s', (_name, status, mailNoSource, expected) => {
    expect(cainiao({ status, mailNoSource, detailList: [] })).toMatchObject({
      status: expected,
      stage: expected,
      events: [],
    });
  });

  test('a time in milliseconds alone is the printed one, read as that of Beijing', () => {
    // 2026-08-05 18:13 UTC, 02:13 of the next day in Beijing.
    const time = Date.UTC(2026, 7, 5, 18, 13);
    const [event] = cainiao({ detailList: [{ actionCode: 'LH_ARRIVE', time, timeZone: 'GMT+8' }] }).events;
    expect(event).toMatchObject({ at: '2026-08-06T02:13', zone: 'GMT+8', stage: 'arrived' });
    const [text] = cainiao({ detailList: [{ actionCode: 'LH_ARRIVE', time: String(time) }] }).events;
    expect(text?.at).toBe('2026-08-06T02:13');
    const [wrong] = cainiao({ detailList: [{ actionCode: 'LH_ARRIVE', time: 17 }] }).events;
    expect(wrong?.at).toBeNull();
  });

  test.each([
    ['[Mayong Town] Departed from sorting center', 'Mayong Town'],
    ["[Saint-Étienne-d'Exemple] Out for delivery", "Saint-Étienne-d'Exemple"],
    ['【东莞市】离开分拣中心', '东莞市'],
    ['[BERLIN] Out for delivery', 'BERLIN'],
    ['[FR] Arrived', null],
    ['[Fr] Arrived', null],
    ['[GOFO] Arrived', null],
    ['[Invented Post] Arrived', null],
    ['[Hub 12] Arrived', null],
    ['[Some Town]', null],
    ['Arrived [Some Town]', null],
    ['Departed from sorting center', null],
  ])('the town of %j is %s', (standerdDesc, place) => {
    const detailList = [{ ...CAINIAO_EVENTS[0], standerdDesc }];
    expect(cainiao({ detailList }).events[0]).toMatchObject({ text: standerdDesc, place });
  });

  test('where the list is empty, the newest statement stands beside it', () => {
    const latestTrace = {
      actionCode: 'LH_ARRIVE',
      desc: 'Arrived at linehaul office',
      timeStr: '2026-08-20 10:00:00',
    };
    expect(cainiao({ detailList: [], latestTrace })).toMatchObject({
      stage: 'arrived',
      events: [{ at: '2026-08-20T10:00', text: 'Arrived at linehaul office' }],
    });
    expect(cainiao({ detailList: undefined, latestTrace }).events).toHaveLength(1);
    expect(cainiao({ latestTrace }).events).toHaveLength(CAINIAO_EVENTS.length);
  });

  test.each([
    ['France,Some Town', 'FR'],
    ['France, Some Town', 'FR'],
    ['Germany', 'DE'],
    ['Some Town,France', undefined],
    [',', undefined],
  ])('a country with a town behind it, %j, is %s', (destCountry, expected) => {
    const parcel = cainiao({ destCountry });
    expect(parcel.destination).toBe(expected);
    expect(JSON.stringify(parcel)).not.toContain('Some Town');
  });

  test('a virtual number is one of its numbers, behind the others', () => {
    const numbers = cainiao({ copyVirtualMailNo: 'RB000000022XX' }).trackingNumbers;
    expect(numbers).toEqual(['RB000000019XX', 'LP00000000000031', 'RB000000022XX']);
    expect(cainiao({ virtualMailNo: 'Virtual Number:\tRB000000022XX' }).trackingNumbers).toEqual(numbers);
  });

  test('a list that runs forward in time is turned round', () => {
    const detailList = [
      { actionCode: 'PU_PICKUP_SUCCESS', timeStr: '2026-02-01 10:00:00' },
      { actionCode: 'LH_DEPART', timeStr: '2026-02-03 10:00:00' },
      { actionCode: 'LH_ARRIVE', timeStr: '2026-02-07 10:00:00' },
    ];
    expect(cainiao({ detailList })).toMatchObject({
      stage: 'arrived',
      events: [{ code: 'LH_ARRIVE' }, {}, {}],
    });
  });

  test('a list that contradicts its clocks by days tells no state, and says so', () => {
    const detailList = [
      { actionCode: 'GTMS_SIGNED', standerdDesc: 'Package delivered', timeStr: '2026-02-05 10:00:00' },
      { actionCode: 'GTMS_DO_DEPART', standerdDesc: 'Out for delivery', timeStr: '2026-02-07 10:00:00' },
      { actionCode: 'LH_ARRIVE', standerdDesc: 'Arrived', timeStr: '2026-02-01 10:00:00' },
    ];
    expect(cainiao({ detailList })).toMatchObject({ status: null, stage: null });
  });

  test('an event without words is told by its code', () => {
    const detailList = CAINIAO_EVENTS.map(({ actionCode, timeStr }) => ({ actionCode, timeStr }));
    expect(cainiao({ detailList }).events.map(({ text }) => text)).toEqual(['CC_IM_START', 'LH_DEPART']);
  });

  test.each(['2026-02-30 10:00:00', '03.02.2026 10:00', '2026-02-03', '2026-02-03 25:00:00'])(
    'the time %s is no time',
    (timeStr) => {
      expect(cainiao({ detailList: [{ ...CAINIAO_EVENTS[0], timeStr }] }).events[0]?.at).toBeNull();
    },
  );
});

describe('Pochta Rossii', () => {
  test('an event has its own wall time, zone, place and code', () => {
    expect(pochta().events.map(({ at, zone, place, code, text }) => [at, zone, place, code, text])).toEqual([
      ['2026-02-11T18:42', '+07:00', 'Придумск', 'RU:8:2', 'Прибыло в место вручения'],
      ['2026-01-20T08:00', '+08:00', 'Китай', 'RU:1:0', 'Принято в отделении связи'],
    ]);
  });

  test.each([
    ['Казахстан', 'Россия', { place: 'Казахстан', compared: 'country', scan: 'end' }],
    ['Россия', 'Россия', undefined],
    ['Казахстан', undefined, undefined],
    ['Атлантида', 'Россия', undefined],
    [null, 'Россия', undefined],
  ])('handed over in %s and sent to %s', (countryName, destinationCountryName, expected) => {
    const trackingHistoryItemList = [
      {
        date: '2026-02-12T10:00:00.000+05:00',
        operationType: 2,
        operationAttr: 1,
        countryName,
        cityName: 'Придумск',
      },
    ];
    expect(pochta({ trackingHistoryItemList, destinationCountryName }).elsewhere).toEqual(expected);
  });

  test('a parcel that goes back to its sender ended nowhere else', () => {
    const back = {
      date: '2026-02-12T10:00:00.000+08:00',
      humanStatus: 'Вручение отправителю',
      operationType: 2,
      operationAttr: 2,
      countryName: 'Китай',
    };
    const change = { trackingHistoryItemList: [back], destinationCountryName: 'Россия' };
    expect(pochta(change)).not.toHaveProperty('elsewhere');
  });

  test('a forecast is no event', () => {
    expect(JSON.stringify(pochta())).not.toContain('2026-03-01');
  });

  test('a number without history is not found', () => {
    expect(pochta({ trackingHistoryItemList: [] })).toMatchObject({ status: 'not-found', events: [] });
  });
});

describe('17TRACK', () => {
  const read = (change: Record<string, unknown> = {}) =>
    readPayload(seventeenAnswer(change), {
      ...CONTEXT,
      url: 'https://t.17track.net/en#nums=A',
      orderId: null,
    });
  const providers = (...lists: (readonly object[])[]) => ({
    shipment: {
      tracking: {
        providers: lists.map((events, index) => ({ provider: { name: `Carrier ${index}` }, events })),
      },
    },
  });

  test('says by its own words where a parcel is, with the time at the place', () => {
    expect(read()).toMatchObject({
      page: 'carrier',
      site: '17track',
      shipments: [
        {
          orderId: null,
          trackingNumbers: ['YT0000000000000031'],
          carrier: 'Invented Express',
          status: 'in-transit',
          stage: 'arrived',
          events: [
            { at: '2026-02-12T09:30', zone: '+03:00', place: 'Sampletown', code: '17:InTransit_Arrival' },
            { at: '2026-01-20T08:00', zone: null, stage: 'picked-up' },
          ],
        },
      ],
    });
    expect(JSON.stringify(read())).not.toContain('Invented Street');
  });

  test('joins what two carriers say by time, and names the one that spoke last', () => {
    const [arrived, accepted] = SEVENTEEN_EVENTS;
    const [parcel] = read(providers([accepted!], [arrived!]))!.shipments;
    expect(parcel?.carrier).toBe('Carrier 1');
    expect(parcel?.events.map(({ stage }) => stage)).toEqual(['arrived', 'picked-up']);
  });

  test('tells a number that nobody knows from one that is still asked about', () => {
    expect(read({ code: 400, shipment: null })!.shipments[0]?.status).toBe('not-found');
    expect(read({ code: 100, shipment: null })!.shipments[0]?.status).toBe(null);
  });

  test('customs before the parcel arrived are papers, not a parcel that is held', () => {
    const customs = { ...SEVENTEEN_EVENTS[1], stage: null, sub_status: 'InTransit_CustomsProcessing' };
    const [parcel] = read(providers([customs, SEVENTEEN_EVENTS[1]!]))!.shipments;
    expect(parcel?.stage).toBe('picked-up');
  });

  test('is known by its shape alone', () => {
    expect(read({ number: null })).toBe(null);
    expect(readPayload({ shipments: [] }, CONTEXT)).toBe(null);
  });
});

describe('the end of storage at Pochta Rossii', () => {
  test.each([
    ['2026-02-26', '2026-02-26'],
    ['2026-02-26T00:00:00.000+03:00', '2026-02-26'],
    // Midnight in Moscow.
    [Date.UTC(2026, 1, 25, 21), '2026-02-26'],
    [null, undefined],
    [0, undefined],
    ['soon', undefined],
  ])('%j is %s', (endStorageDate, day) => {
    expect(pochta({ endStorageDate }).storedUntil).toBe(day);
  });

  test('is not that of a parcel that was handed over', () => {
    const trackingHistoryItemList = [
      {
        date: '2026-02-12T10:00:00.000+03:00',
        humanStatus: 'Получено адресатом',
        operationType: 2,
        operationAttr: 1,
      },
    ];
    expect(pochta({ endStorageDate: '2026-02-26', trackingHistoryItemList })).not.toHaveProperty(
      'storedUntil',
    );
  });
});

describe('17TRACK: instants and newest words', () => {
  const seventeen = (shipment: unknown, change: Record<string, unknown> = {}) =>
    readPayload(seventeenAnswer({ shipment, ...change }), CONTEXT)!;
  const told = (time_iso: string | null, description: string, sub_status: string) => ({
    time_iso,
    description,
    sub_status,
  });
  const providers = (...lists: unknown[][]) => ({
    tracking: {
      providers: lists.map((events, index) => ({ provider: { name: `Carrier ${index}` }, events })),
    },
  });

  test('the later instant is the newer one, whatever the wall clocks say', () => {
    const [parcel] = seventeen(
      providers(
        [told('2026-11-20T08:30:00+08:00', 'Departed from customs', 'InTransit_CustomsReleased')],
        [told('2026-11-19T20:00:00-05:00', 'Delivered', 'Delivered_Other')],
      ),
    ).shipments;
    expect(parcel).toMatchObject({ stage: 'delivered', carrier: 'Carrier 1' });
    expect(parcel?.events.map(({ at }) => at)).toEqual(['2026-11-19T20:00', '2026-11-20T08:30']);
  });

  test('without an offset and a day or less apart, which of two carriers spoke last is not guessed', () => {
    const reading = seventeen(
      providers(
        [told('2026-11-20T08:30:00', 'Departed from customs', 'InTransit_CustomsReleased')],
        [told('2026-11-19T20:00:00-05:00', 'Delivered', 'Delivered_Other')],
      ),
    );
    expect(reading.shipments[0]).toMatchObject({ status: null, stage: null });
    expect(reading.misses).toMatchObject([{ field: 'shipments[0].events', why: 'conflict' }]);
  });

  test.each<[string, unknown, Record<string, unknown>, string | null]>([
    [
      'the newest event beside empty lists',
      {
        latest_status: { status: 'Delivered', sub_status: 'Delivered_Other' },
        latest_event: { time_iso: '2026-09-27T14:05:00-04:00', description: 'Front Desk' },
      },
      {},
      'delivered',
    ],
    ['its state alone', { latest_status: { status: 'AvailableForPickup' } }, {}, 'available-for-pickup'],
    [
      'its finer state alone',
      { latest_status: { status: 'Exception', sub_status: 'Exception_Returned' } },
      {},
      'returned',
    ],
    ['its number of a state', {}, { pre_status: 40 }, 'delivered'],
    ['its number of a state as text', {}, { pre_status: '30' }, 'available-for-pickup'],
    ['an answer that is still awaited', undefined, { code: 100, pre_status: 0 }, null],
    ['a number that no carrier knows', undefined, { code: 400 }, 'not-found'],
  ])('without events it is told by %s', (_, shipment, change, stage) => {
    expect(seventeen(shipment, change).shipments[0]?.stage).toBe(stage);
  });
});
