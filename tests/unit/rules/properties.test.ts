// What holds for every order, however odd: rules never throw, time never eases a finding, no date lies before the order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClaimEvent, PaymentRoute } from '../../../lib/model/claim';
import { addDays } from '../../../lib/model/day';
import { Deadline, Flag } from '../../../lib/model/finding';
import type { KnownOrder } from '../../../lib/model/known';
import { OrderStatus } from '../../../lib/model/order';
import type { Miss } from '../../../lib/model/reading';
import { ShipmentStatus, Stage } from '../../../lib/model/shipment';
import { compareUrgency, findDeadlines, findFlags, nextDeadline } from '../../../lib/rules';
import { findClaimDeadlines } from '../../../lib/rules/claim-deadlines';
import { known, parcel } from './build';

const START = '2027-12-01';
// Around a year's end and a leap day.
const day = fc.integer({ min: 0, max: 150 }).map((days) => addDays(START, days));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });
const number = fc.constantFrom('LP00700000000001', 'RS534779941CN', 'RS534779942CN', 'ZA298249753CN');

const someEvent = fc.record({
  at: maybe(fc.tuple(day, fc.constantFrom('', 'T10:00', 'T23:59')).map(([on, time]) => on + time)),
  zone: fc.constant(null),
  text: fc.constant('note'),
  place: fc.constant(null),
  code: fc.constant(null),
  status: maybe(fc.constantFrom(...ShipmentStatus.options)),
  stage: maybe(fc.constantFrom(...Stage.options)),
});

const someParcel = fc
  .record({
    events: fc.array(someEvent, { maxLength: 6 }),
    status: maybe(fc.constantFrom(...ShipmentStatus.options)),
    stage: maybe(fc.constantFrom(...Stage.options)),
    trackingNumbers: fc.array(number, { maxLength: 2 }),
  })
  .map(({ events, ...change }) => parcel(events, change));

const someMiss = fc.record({
  orderId: fc.constant(null),
  field: fc.constantFrom('deliverBy', 'refundBy', 'status', 'events[0].at', 'shipments[0].carrier', 'total'),
  why: fc.constantFrom<Miss['why'][]>('not-found', 'unreadable', 'conflict'),
  raw: fc.constant(null),
});

const someOrder: fc.Arbitrary<KnownOrder> = fc
  .record({
    order: fc.record({
      placedOn: maybe(day),
      status: fc.constantFrom(...OrderStatus.options),
      deliverBy: maybe(fc.record({ from: maybe(day), to: day })),
      refundBy: maybe(day),
      paidOn: maybe(day),
      shippedOn: maybe(day),
      finishedOn: maybe(day),
    }),
    shipments: fc.array(someParcel, { maxLength: 3 }),
    misses: fc.array(someMiss, { maxLength: 2 }),
    lookedOn: maybe(day),
  })
  .map(({ order, shipments, misses, lookedOn }) =>
    known(order, shipments, {
      misses,
      sources:
        lookedOn === null
          ? {}
          : { shipments: { page: 'tracking', witness: 'dom', at: `${lookedOn}T10:00:00Z` } },
    }),
  );

const options = fc.record(
  { country: fc.constantFrom('RU', 'ES', 'DE', ''), others: fc.array(someOrder, { maxLength: 2 }) },
  { requiredKeys: [] },
);
const RANK = { info: 1, warn: 2, urgent: 3 };

describe('for every order', () => {
  test('another day never eases a finding', () => {
    fc.assert(
      fc.property(someOrder, day, fc.integer({ min: 1, max: 90 }), options, (order, today, days, chosen) => {
        const later = findFlags(order, addDays(today, days), chosen);
        for (const flag of findFlags(order, today, chosen)) {
          const then = later.find(({ kind }) => kind === flag.kind);
          expect(then === undefined ? 0 : RANK[then.severity], flag.kind).toBeGreaterThanOrEqual(
            RANK[flag.severity],
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('findings are well formed, at most one of a kind, and gravest first', () => {
    fc.assert(
      fc.property(someOrder, day, options, (order, today, chosen) => {
        const flags = findFlags(order, today, chosen);
        for (const flag of flags) expect(Flag.safeParse(flag).success).toBe(true);
        expect(new Set(flags.map(({ kind }) => kind)).size).toBe(flags.length);
        const ranks = flags.map(({ severity }) => RANK[severity]);
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      }),
      { numRuns: 1000 },
    );
  });

  test('no deadline lies before the order, and the next is the earliest that can still be met', () => {
    fc.assert(
      fc.property(someOrder, day, (order, today) => {
        const deadlines = findDeadlines(order, today);
        for (const deadline of deadlines) {
          expect(Deadline.safeParse(deadline).success).toBe(true);
          expect(deadline.on >= (order.order.placedOn ?? deadline.on)).toBe(true);
        }
        const next = nextDeadline(deadlines, today);
        if (next !== null) expect(next.on >= today).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('an order that is finished, cancelled or unpaid has no finding', () => {
    fc.assert(
      fc.property(
        someOrder,
        day,
        fc.constantFrom('finished' as const, 'cancelled' as const, 'unpaid' as const),
        (order, today, status) => {
          expect(findFlags({ ...order, order: { ...order.order, status } }, today)).toEqual([]);
        },
      ),
    );
  });

  test('the order of a list does not depend on how it stood before', () => {
    const ranked = fc.tuple(someOrder, fc.integer({ min: 0, max: 9 })).map(([order, digit]) => {
      const one = { ...order, order: { ...order.order, id: `819000000001000${digit}` } };
      return {
        known: one,
        flags: findFlags(one, '2028-03-01'),
        next: nextDeadline(findDeadlines(one, '2028-03-01'), '2028-03-01'),
      };
    });
    fc.assert(
      fc.property(fc.array(ranked, { maxLength: 8 }), (list) => {
        const keys = (sorted: typeof list) =>
          sorted.map(({ known: { order }, flags, next }) => [flags[0]?.severity, next?.on, order.id]);
        expect(keys([...list].reverse().sort(compareUrgency))).toEqual(keys([...list].sort(compareUrgency)));
      }),
    );
  });

  test('claims have no deadline before the order either', () => {
    const happened = fc.array(
      fc.record({
        kind: fc.constantFrom<ClaimEvent['kind'][]>(
          'opened',
          'dispute-opened',
          'offered',
          'decision',
          'appeal-opened',
          'wrote-bank',
          'wrote-post',
          'wrote-authority',
          'wrote-claim',
          'refund-processed',
          'refunded',
          'reopened',
        ),
        on: day,
      }),
      { maxLength: 6 },
    );
    const way = fc.record({
      paidWith: fc.constantFrom(null, ...PaymentRoute.options),
      country: fc.constantFrom(null, 'BR', 'KZ', 'RU', 'DE'),
    });
    const timeZone = fc.constantFrom('Pacific/Honolulu', 'Europe/Moscow', 'Pacific/Kiritimati');
    fc.assert(
      fc.property(someOrder, happened, way, timeZone, (order, events, chosen, zone) => {
        const found = findClaimDeadlines(order, { events, ...chosen }, '2026-11-23', { timeZone: zone });
        expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length);
        for (const deadline of found) {
          expect(Deadline.safeParse(deadline).success).toBe(true);
          expect(deadline.on >= (order.order.placedOn ?? deadline.on)).toBe(true);
        }
      }),
    );
  });
});
