import { describe, expect, test } from 'vitest';
import type { DeadlineKind } from '../../../lib/model/finding';
import type { KnownOrder } from '../../../lib/model/known';
import { findDeadlines, nextDeadline } from '../../../lib/rules';
import { event, known, parcel } from './build';

const TODAY = '2026-10-05';
const deadlineOf = (kind: DeadlineKind, order: KnownOrder, today = TODAY) =>
  findDeadlines(order, today).find((deadline) => deadline.kind === kind);
const dayOfKind = (kind: DeadlineKind, order: KnownOrder, today = TODAY) =>
  deadlineOf(kind, order, today)?.on ?? null;

const promised = { deliverBy: { from: '2026-10-05', to: '2026-10-10' } };
const moving = parcel([event('2026-10-04', 'departed')]);

describe('what the page prints', () => {
  test('is read, and no rule computes it', () => {
    const order = known({ ...promised, refundBy: '2026-10-25' });
    expect(deadlineOf('deliver-by', order)).toMatchObject({
      on: '2026-10-10',
      source: 'page',
      certainty: 'read',
    });
    expect(deadlineOf('refund-by', order)).toMatchObject({
      on: '2026-10-25',
      source: 'page',
      certainty: 'read',
    });
  });
});

describe('ship by', () => {
  test('is estimated from the day of payment', () => {
    expect(deadlineOf('ship-by', known({ status: 'paid', paidOn: '2026-10-01' }))).toMatchObject({
      on: '2026-10-12',
      source: 'AE-SHIP-TIMEOUT',
      certainty: 'estimated',
    });
  });
  test.each([
    ['no day of payment', known({ status: 'paid' })],
    ['a shipped order', known({ paidOn: '2026-10-01' })],
  ])('there is none with %s', (_, order) => expect(dayOfKind('ship-by', order)).toBeNull());
});

describe('a dispute opens', () => {
  test.each([
    ['eleven days after shipment', known({ shippedOn: '2026-10-01' }, [moving]), '2026-10-12', 'AE-OPEN-MIN'],
    ['over 29 February', known({ shippedOn: '2028-02-20', placedOn: null }), '2028-03-02', 'AE-OPEN-MIN'],
    [
      'the day after the promise, while tracking moves',
      known({ ...promised, shippedOn: '2026-09-20' }, [moving]),
      '2026-10-11',
      'AE-OPEN-TRANSIT',
    ],
    [
      'eleven days after shipment, when that is later',
      known({ ...promised, shippedOn: '2026-09-30' }, [moving]),
      '2026-10-11',
      'AE-OPEN-MIN',
    ],
    [
      'the day after the promise, shipment unknown',
      known(promised, [moving]),
      '2026-10-11',
      'AE-OPEN-TRANSIT',
    ],
  ])('%s', (_, order, on, source) => {
    expect(deadlineOf('dispute-opens', order)).toMatchObject({ on, source, certainty: 'estimated' });
  });

  test.each([
    ['stalled', parcel([event('2026-09-21', 'origin')])],
    ['going back', parcel([event('2026-10-04', 'returning')])],
    ['lost', parcel([event('2026-10-04', 'lost')])],
    ['not handed over', parcel([event('2026-10-04', 'delivery-failed')])],
    ['numbered with a wrong check digit', { ...moving, trackingNumbers: ['RS534779942CN'] }],
  ])('before the promise is over when the parcel is %s', (_, odd) => {
    const order = known({ ...promised, shippedOn: '2026-09-20' }, [odd]);
    expect(deadlineOf('dispute-opens', order)).toMatchObject({ on: '2026-10-01', source: 'AE-OPEN-MIN' });
  });

  test.each([
    ['nothing is known', known()],
    ['it is not shipped', known({ ...promised, status: 'paid' })],
    [
      'a stalled parcel was shipped on no known day',
      known(promised, [parcel([event('2026-09-01', 'origin')])]),
    ],
    ['it is finished', known({ ...promised, status: 'finished' })],
  ])('on no day when %s', (_, order) => expect(dayOfKind('dispute-opens', order)).toBeNull());
});

describe('a dispute closes', () => {
  test.each([
    ['fifteen days after the order finished', { status: 'finished', finishedOn: '2026-12-20' }, '2027-01-04'],
    ['fifteen days after the guaranteed date', { placedOn: null, refundBy: '2026-10-25' }, '2026-11-09'],
    [
      'of a promise and a guaranteed date by the earlier',
      { ...promised, refundBy: '2026-10-25' },
      '2026-10-25',
    ],
    ['fifteen days after the promise', promised, '2026-10-25'],
    ['over 29 February', { placedOn: null, refundBy: '2028-02-20' }, '2028-03-06'],
  ] as const)('%s', (_, order, on) => {
    expect(deadlineOf('dispute-closes', known(order))).toMatchObject({
      on,
      source: 'AE-OPEN-MAX',
      certainty: 'estimated',
    });
  });

  test.each([
    ['finished on no known day', { ...promised, status: 'finished' }],
    ['cancelled', { ...promised, status: 'cancelled' }],
    ['unpaid', { ...promised, status: 'unpaid' }],
    ['without dates', {}],
  ] as const)('never for an order %s', (_, order) =>
    expect(dayOfKind('dispute-closes', known(order))).toBeNull(),
  );
});

test('deadlines stand soonest first', () => {
  const order = known({ ...promised, shippedOn: '2026-09-20', refundBy: '2026-10-25' }, [moving]);
  expect(findDeadlines(order, TODAY).map(({ kind }) => kind)).toEqual([
    'deliver-by',
    'dispute-opens',
    'refund-by',
    'dispute-closes',
  ]);
});

test('a deadline on the day of the order itself stands', () => {
  expect(dayOfKind('deliver-by', known({ deliverBy: { from: null, to: '2026-09-15' } }))).toBe('2026-09-15');
});

test('no deadline lies before the order, whatever was read', () => {
  const order = known({
    shippedOn: '2026-08-01',
    deliverBy: { from: null, to: '2026-08-20' },
    refundBy: '2026-09-01',
  });
  expect(findDeadlines(order, TODAY)).toEqual([]);
});

describe('the next deadline', () => {
  const on = (today: string) =>
    findDeadlines(known({ ...promised, refundBy: '2026-10-25' }, [moving]), today);
  test.each([
    // Fifteen days after the promise of 10 October, the stricter reading.
    ['2026-10-05', 'dispute-closes', '2026-10-25'],
    ['2026-10-25', 'dispute-closes', '2026-10-25'],
    ['2026-10-26', 'dispute-closes', '2026-11-09'],
    ['2026-11-09', 'dispute-closes', '2026-11-09'],
  ])('on %s it is %s', (today, kind, day) => {
    expect(nextDeadline(on(today), today)).toMatchObject({ kind, on: day });
  });

  test('there is none when all are past, or none is known', () => {
    expect(nextDeadline(on('2026-11-10'), '2026-11-10')).toBeNull();
    expect(nextDeadline([], TODAY)).toBeNull();
  });

  test('of two on one day the end of the dispute window comes first', () => {
    const base = {
      orderId: '8190000000010001',
      on: '2026-10-25',
      source: 'page',
      certainty: 'read',
    } as const;
    const both = [
      { ...base, kind: 'refund-by' },
      { ...base, kind: 'dispute-closes' },
    ] as const;
    expect(nextDeadline(both, TODAY)?.kind).toBe('dispute-closes');
  });

  test('days to wait for are not days to act by', () => {
    const order = known({ shippedOn: '2026-10-01', deliverBy: null });
    expect(findDeadlines(order, TODAY).map(({ kind }) => kind)).toEqual(['dispute-opens']);
    expect(nextDeadline(findDeadlines(order, TODAY), TODAY)).toBeNull();
  });
});
