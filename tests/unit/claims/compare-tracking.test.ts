import { describe, expect, test } from 'vitest';
import { compareTracking, longestSilence, trackingSnapshots } from '../../../lib/claims/compare-tracking';
import { NOTHING_MORE } from '../../../lib/evidence/make-evidence';
import type { Evidence } from '../../../lib/model/evidence';
import type { Reading } from '../../../lib/model/reading';
import type { TrackingEvent } from '../../../lib/model/shipment';

const ORDER = '8190000000010001';
const event = (at: string | null, text: string): TrackingEvent => ({
  at,
  text,
  zone: null,
  place: null,
  code: null,
  status: null,
  stage: null,
});
const LEFT = event('2026-09-28T10:00', 'Left the country');
const SORTED = event('2026-09-27T08:00', 'Sorted');
const ARRIVED = event('2026-10-20T12:00', 'Arrived');

function capture(
  on: string,
  events: TrackingEvent[],
  part: Partial<Reading> = {},
  numbers = ['LP001'],
): Evidence {
  const shipment = {
    orderId: ORDER,
    trackingNumbers: numbers,
    carrier: null,
    status: null,
    stage: null,
    events,
  };
  return {
    ...NOTHING_MORE,
    id: `e-${on}`,
    kind: 'image',
    claimId: null,
    orderIds: [ORDER],
    proves: ['tracking'],
    page: 'tracking',
    url: '',
    title: '',
    capturedAt: `${on}T14:00:00+03:00`,
    timeZone: 'Europe/Moscow',
    sha256: 'a'.repeat(64),
    mediaType: 'image/png',
    sizeBytes: 1,
    widthPx: 1,
    heightPx: 1,
    reading: {
      page: 'tracking',
      site: 'aliexpress.com',
      language: 'en',
      orders: [],
      shipments: [shipment],
      misses: [],
      ...part,
    },
    trigger: 'shortcut',
  };
}

function compare(earlier: Evidence, later: Evidence) {
  const [a, b] = trackingSnapshots([later, earlier], ORDER);
  if (a === undefined || b === undefined) return 'not comparable';
  return compareTracking(a, b);
}

describe('two captures of a tracking page', () => {
  test('with the same last event show that nothing came in between, and for how long', () => {
    const change = compare(capture('2026-10-31', [LEFT, SORTED]), capture('2026-11-23', [LEFT, SORTED]));
    expect(change).toEqual({ state: 'nothing-new', days: 23, newEvents: [] });
  });

  test('of which the later lists fewer old events still show nothing new', () => {
    expect(compare(capture('2026-10-31', [LEFT, SORTED]), capture('2026-11-23', [LEFT]))).toMatchObject({
      state: 'nothing-new',
    });
  });

  test('show what is new, also within the minute of the last', () => {
    const twin = event(LEFT.at, 'Handed to the airline');
    expect(compare(capture('2026-10-01', [LEFT]), capture('2026-11-23', [ARRIVED, twin, LEFT]))).toEqual({
      state: 'new',
      days: 53,
      newEvents: [ARRIVED, twin],
    });
  });

  test('in two languages are compared by their times alone', () => {
    const russian = capture('2026-11-23', [event(LEFT.at, 'Покинула страну')], { language: 'ru' });
    expect(compare(capture('2026-10-31', [LEFT]), russian)).toMatchObject({ state: 'nothing-new' });
  });

  test.each([
    ['show other parcels', capture('2026-11-23', [LEFT], {}, ['ZZ999'])],
    ['are of two sites', capture('2026-11-23', [LEFT], { site: 'cainiao' })],
    ['of which the later shows less than the earlier did', capture('2026-11-23', [SORTED])],
  ])('that %s prove nothing about the time between', (_what, later) => {
    expect(compare(capture('2026-10-31', [LEFT]), later)).toMatchObject({ state: 'unclear', newEvents: [] });
  });

  test.each([
    ['without a reading', { ...capture('2026-11-23', [LEFT]), reading: null }],
    ['without events', capture('2026-11-23', [])],
    ['whose events have no time', capture('2026-11-23', [event(null, 'Somewhere')])],
  ])('%s are not compared', (_what, later) => {
    expect(compare(capture('2026-10-31', [LEFT]), later)).toBe('not comparable');
  });

  test('of which one shows several parcels are not compared', () => {
    const one = capture('2026-11-23', [LEFT]);
    const two = {
      ...one,
      reading: { ...one.reading!, shipments: [...one.reading!.shipments, ...one.reading!.shipments] },
    };
    expect(compare(capture('2026-10-31', [LEFT]), two)).toBe('not comparable');
  });
});

describe('the longest silence', () => {
  test('reaches back to the first capture that shows the same last event', () => {
    const snapshots = trackingSnapshots(
      [
        capture('2026-09-28', [SORTED]),
        capture('2026-10-01', [LEFT, SORTED]),
        capture('2026-10-31', [LEFT, SORTED]),
        capture('2026-11-23', [LEFT, SORTED]),
      ],
      ORDER,
    );
    expect(longestSilence(snapshots)).toMatchObject({
      earlier: { on: '2026-10-01' },
      later: { on: '2026-11-23' },
      days: 53,
    });
  });

  test.each([
    ['one capture', [capture('2026-10-31', [LEFT])]],
    ['news', [capture('2026-10-01', [LEFT]), capture('2026-11-23', [ARRIVED, LEFT])]],
    ['nothing', []],
  ])('is none with %s', (_what, evidence) => {
    expect(longestSilence(trackingSnapshots(evidence, ORDER))).toBeNull();
  });
});
