// What the order of a parcel's events allows: forecasts move nothing, and nobody delivers what has not left.
import { describe, expect, test } from 'vitest';
import type { TrackingEvent } from '../../../../lib/model/shipment';
import { classifyEvent } from '../../../../lib/sites/events/classify';
import { isOutOfOrder, shipmentState, withoutImpossible } from '../../../../lib/sites/events/parcel-state';
import { unreadStatements } from '../../../../lib/sites/unread-events';
import { parcel } from '../../rules/build';

/** `at code [text]`, newest first, as a reader would leave them. */
function list(...lines: string[]): TrackingEvent[] {
  const events = lines.map((line) => {
    const [at = '', code = '', ...words] = line.split(' ');
    const text = words.join(' ');
    const known = code === '-' ? null : code;
    const state = classifyEvent({ code: known, title: null, text }, 'en');
    return { at, zone: null, text, place: null, code: known, ...state };
  });
  return withoutImpossible(events);
}
const stageOf = (...lines: string[]) => shipmentState(list(...lines)).stage;

describe('a forecast moves nothing', () => {
  test.each<[string, string[], string | null]>([
    [
      'of the next carrier, above a scan',
      ['2026-11-24T18:00 LAST_MILE_ASN_NOTIFY', '2026-11-24T10:47 SC_OUTBOUND_SUCCESS'],
      'origin',
    ],
    ['after the arrival', ['2026-11-24T18:00 GTMS_ASN', '2026-11-24T10:47 LH_ARRIVE'], 'arrived'],
    [
      'of a delivery',
      ['2026-11-24T18:00 - Your parcel will be delivered tomorrow', '2026-11-24T10:47 GTMS_DO_ARRIVE'],
      'last-mile',
    ],
    [
      'that was permitted',
      ['2026-11-24T18:00 - Delivery permitted', '2026-11-24T10:47 CC_IM_SUCCESS'],
      'customs-released',
    ],
    [
      'of an arrival that did not happen',
      ['2026-11-24T18:00 - The package has not arrived', '2026-11-24T10:47 LH_DEPART'],
      'departed',
    ],
    [
      'beside a delivery',
      ['2026-11-24T18:00 LAST_MILE_ASN_NOTIFY', '2026-11-24T18:00 GTMS_SIGNED'],
      'delivered',
    ],
  ])('%s', (_, lines, stage) => {
    const events = list(...lines);
    expect(shipmentState(events).stage).toBe(stage);
    expect(events[0]?.noScan).toBe(true);
  });

  test('where nothing else is known, the parcel is announced', () => {
    expect(shipmentState(list('2026-11-24T18:00 LAST_MILE_ASN_NOTIFY'))).toEqual({
      status: 'info-received',
      stage: 'info-received',
    });
  });

  test.each([
    'Shipping label created',
    'Pre-Shipment Info Sent to USPS',
    'Shipment information received electronically',
  ])('a scanned parcel is not announced anew: %s', (text) => {
    const events = list(`2026-11-24T18:00 - ${text}`, '2026-11-22T10:47 LH_ARRIVE');
    expect(shipmentState(events).stage).toBe('arrived');
    expect(events[0]).toMatchObject({ stage: null, noScan: true });
  });
});

describe('the last mile before any departure', () => {
  test.each<[string, string[], string]>([
    [
      'told by wire at the hub',
      ['2026-11-24T18:00 LAST_MILE_HO_SUCCESS', '2026-11-24T10:47 LH_HO_IN_SUCCESS'],
      'origin',
    ],
    [
      'told by wire at export customs',
      ['2026-11-24T18:00 GTMS_ACCEPT', '2026-11-24T10:47 CC_EX_START'],
      'export-customs',
    ],
    [
      'told by wire after the pick-up',
      ['2026-11-24T18:00 LAST_MILE_HO', '2026-11-24T10:47 PU_PICKUP_SUCCESS'],
      'picked-up',
    ],
    [
      'in words',
      ['2026-11-24T18:00 - Received by local delivery company', '2026-11-24T10:47 SC_INBOUND_SUCCESS'],
      'origin',
    ],
    [
      'while it waits for its flight',
      [
        '2026-11-24T18:00 LAST_MILE_HO_SUCCESS',
        '2026-11-24T10:47 LH_HO_AIRLINE',
        '2026-11-23T10:47 SC_OUTBOUND_SUCCESS',
      ],
      'departed',
    ],
    [
      'with the same time as customs papers',
      [
        '2026-11-24T18:00 LAST_MILE_HO',
        '2026-11-24T18:00 CC_IM_START',
        '2026-11-23T10:47 SC_OUTBOUND_SUCCESS',
      ],
      'origin',
    ],
  ])('is not taken, %s', (_, lines, stage) => {
    expect(stageOf(...lines)).toBe(stage);
  });

  test.each<[string, string[]]>([
    [
      'after the departure',
      ['2026-11-24T18:00 GTMS_ACCEPT', '2026-11-22T10:47 LH_DEPART', '2026-11-20T10:47 SC_OUTBOUND_SUCCESS'],
    ],
    [
      'after the arrival',
      [
        '2026-11-24T18:00 LAST_MILE_HO_SUCCESS',
        '2026-11-22T10:47 LH_ARRIVE',
        '2026-11-20T10:47 SC_OUTBOUND_SUCCESS',
      ],
    ],
    [
      'after customs',
      [
        '2026-11-24T18:00 LAST_MILE_HO_SUCCESS',
        '2026-11-22T10:47 CC_IM_SUCCESS',
        '2026-11-20T10:47 SC_OUTBOUND_SUCCESS',
      ],
    ],
    ['where no older event is drawn', ['2026-11-24T18:00 GTMS_ACCEPT']],
    [
      'where an event between was not understood',
      ['2026-11-24T18:00 GTMS_ACCEPT', '2026-11-22T10:47 - Qwx zrt', '2026-11-20T10:47 SC_OUTBOUND_SUCCESS'],
    ],
  ])('is taken %s', (_, lines) => {
    expect(stageOf(...lines)).toBe('last-mile');
  });

  test('is taken within one country', () => {
    const events = list('2026-11-24T18:00 - Carrier update', '2026-11-22T10:47 PU_PICKUP_SUCCESS');
    const local = { ...events[0]!, ...classifyEvent({ code: 'GTMS_ACCEPT', title: null, text: '' }, 'en') };
    expect(shipmentState(withoutImpossible([local, events[1]!], true)).stage).toBe('last-mile');
    expect(shipmentState(withoutImpossible([local, events[1]!], false)).stage).toBe('picked-up');
  });
});

describe('a list that contradicts its clocks', () => {
  const wrong = [
    '2026-11-22T10:00 GTMS_SIGNED',
    '2026-11-24T10:00 GTMS_DO_DEPART',
    '2026-11-20T10:00 LH_ARRIVE',
  ];

  test('tells no state, and what stands there', () => {
    const events = list(...wrong);
    expect(isOutOfOrder(events)).toBe(true);
    expect(shipmentState(events)).toEqual({ status: null, stage: null });
    expect(unreadStatements([parcel(events, { status: null })])).toMatchObject([
      { field: 'shipments[0].status', why: 'conflict' },
    ]);
  });

  test('by less than a day is one of clocks in other zones: the list counts', () => {
    const events = list('2026-11-23T23:00 GTMS_SIGNED', '2026-11-24T10:00 GTMS_DO_DEPART');
    expect(shipmentState(events).stage).toBe('delivered');
  });

  test('says what it says where both orders say the same', () => {
    const events = list(
      '2026-11-22T10:00 GTMS_DO_ARRIVE',
      '2026-11-24T10:00 GTMS_SC_ARRIVE',
      '2026-11-20T10:00 LH_ARRIVE',
    );
    expect(shipmentState(events).stage).toBe('last-mile');
  });
});

describe('the newest statement', () => {
  test.each(['Qwx zrt plk', 'preMainCode:ABC', '??', 'Kdo ví co', 'Package delivered. Returned to sender.'])(
    'in words that are not known or contradict themselves is a miss: %j',
    (text) => {
      const events = list(`2026-11-24T10:00 - ${text}`, '2026-11-20T10:00 LH_ARRIVE');
      expect(unreadStatements([parcel([]), parcel(events)])).toEqual([
        { orderId: parcel([]).orderId, field: 'shipments[1].events[0].status', why: 'unreadable', raw: text },
      ]);
    },
  );

  test('that is known is none, whatever stands below', () => {
    const events = list('2026-11-24T10:00 GTMS_SIGNED', '2026-11-20T10:00 - Qwx zrt plk');
    expect(unreadStatements([parcel(events, { status: 'delivered' })])).toEqual([]);
  });
});
