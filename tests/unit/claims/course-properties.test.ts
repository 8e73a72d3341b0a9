// What holds for every claim, however it was noted: nothing in the past, every act open, one day for one thing, nothing thrown.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Act, nextStep } from '../../../lib/claims/next-step';
import { buildChecklist } from '../../../lib/claims/reasons';
import { findRungs, type Rung } from '../../../lib/claims/rungs';
import type { RungKind } from '../../../lib/claims/rungs/rung';
import { planAnswer } from '../../../lib/drafts/answer-plan';
import { courseOf } from '../../../lib/facts/course';
import { type Claim, ClaimEvent, PaymentRoute, Reason } from '../../../lib/model/claim';
import { addDays } from '../../../lib/model/day';
import type { DeadlineKind } from '../../../lib/model/finding';
import type { KnownOrder } from '../../../lib/model/known';
import { OrderStatus } from '../../../lib/model/order';
import { Stage } from '../../../lib/model/shipment';
import { findAllDeadlines } from '../../../lib/rules/all-deadlines';
import { claim, order, proof, shipment } from './builders';

const PLACED = '2026-09-15';
/** Days about the order: before it, around it, a year after. */
const day = fc.integer({ min: -20, max: 220 }).map((days) => addDays(PLACED, days));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });
const money = fc
  .constantFrom('0', '10.00', '26.70', '9999.99')
  .map((amount) => ({ amount, currency: 'USD' }));

const someEvent: fc.Arbitrary<ClaimEvent> = fc
  .record({
    kind: fc.constantFrom(...ClaimEvent.shape.kind.options),
    on: day,
    amount: maybe(money),
    until: maybe(day),
  })
  .map(({ kind, on, amount, until }) => ({
    kind,
    on,
    ...(amount !== null && { amount }),
    ...(kind === 'refund-promised' && until !== null && { until }),
  }));

const someOrder: fc.Arbitrary<KnownOrder> = fc
  .record({
    status: fc.constantFrom(...OrderStatus.options),
    paidOn: maybe(day),
    shippedOn: maybe(day),
    finishedOn: maybe(day),
    refundBy: maybe(day),
    promised: maybe(day),
    scan: maybe(fc.tuple(day, fc.constantFrom(...Stage.options))),
    number: fc.constantFrom('LP00712345678901', 'RS534779941CN'),
  })
  .map(({ promised, scan, number, ...dates }) => ({
    order: order({
      ...dates,
      placedOn: PLACED,
      deliverBy: promised === null ? null : { from: null, to: promised },
    }),
    shipments: scan === null ? [] : [shipment([scan], { trackingNumbers: [number] })],
    misses: [],
    sources: {},
  }));

const someClaim: fc.Arbitrary<Claim> = fc
  .record({
    reason: maybe(fc.constantFrom(...Reason.options)),
    country: maybe(fc.constantFrom('RU', 'DE', 'ES', 'GB', 'US', 'KZ', 'BR', 'KR', 'AQ')),
    paidWith: maybe(fc.constantFrom(...PaymentRoute.options)),
    events: fc.array(someEvent, { maxLength: 9 }),
  })
  .map(({ reason, ...rest }) => ({ ...claim(reason), ...rest }));

/** Today is within the life of the rules, most often within that of the claim. */
const someToday = fc.integer({ min: 0, max: 200 }).map((days) => addDays(PLACED, days));
const someCase = fc.tuple(someOrder, someClaim, someToday, fc.boolean());

type Case = [KnownOrder, Claim, string, boolean];

function look([known, about, today, isCaptured]: Case) {
  const deadlines = findAllDeadlines(known, about, today);
  const evidence = isCaptured ? [proof(['order-page', 'tracking'], today)] : [];
  const input = { claim: about, known, deadlines, evidence, today };
  const rungs = findRungs(input);
  const next = nextStep(input, buildChecklist(about.reason, evidence, today), rungs);
  const rung = (kind: RungKind): Rung | undefined => rungs.find((each) => each.kind === kind);
  const dated = (kind: DeadlineKind) => deadlines.find((each) => each.kind === kind)?.on ?? null;
  return { input, deadlines, rungs, next, rung, dated };
}

/** Each act that does something, and the rung that must be open for it. */
const NEEDS_OPEN: Partial<Record<Act, RungKind>> = {
  'write-seller': 'seller',
  'ask-cancel': 'seller',
  'ask-support': 'support',
  'open-dispute': 'dispute',
  appeal: 'appeal',
  'ask-bank': 'payment',
  'escalate-paypal': 'payment',
  'ask-post': 'post',
  'write-claim': 'claim',
  'write-operator': 'operator',
  'ask-authority': 'authority',
  sue: 'court',
};
/** Each act that waits for an answer, and the rung that must be waiting. */
const NEEDS_WAITING: Partial<Record<Act, RungKind>> = {
  'await-seller': 'seller',
  'await-cancel': 'seller',
  'await-support': 'support',
  'await-decision': 'dispute',
  'await-appeal': 'appeal',
  'await-bank': 'payment',
  'await-post': 'post',
  'await-claim': 'claim',
  'await-operator': 'operator',
  'await-authority': 'authority',
  'await-court': 'court',
};
/** The date that an act, a rung and the list of dates share. */
const SHARED: Partial<Record<Act, DeadlineKind>> = {
  'open-dispute': 'dispute-closes',
  appeal: 'appeal-closes',
  'ask-bank': 'chargeback-closes',
  'escalate-paypal': 'chargeback-closes',
  'ask-post': 'post-inquiry-closes',
  'write-claim': 'claim-closes',
  sue: 'claim-closes',
  'await-cancel': 'cancel-answers',
  'await-support': 'support-answers',
  'await-decision': 'platform-decides',
  'await-appeal': 'appeal-decides',
  'await-refund': 'refund-arrives',
  'await-return': 'return-arrives',
  'await-bank': 'bank-answers',
  'await-post': 'post-answers',
  'await-operator': 'operator-answers',
  'await-authority': 'authority-answers',
};
const RUNS = { numRuns: 600 };

describe('for every claim', () => {
  test('no day to act by, and no right that ends, is past', () => {
    fc.assert(
      fc.property(someCase, (each) => {
        const { next, input, rungs } = look(each);
        if (next.by !== null) expect(next.by >= input.today, `${next.act} by ${next.by}`).toBe(true);
        const ends = next.alsoEnds.map(({ on }) => on);
        expect(ends).toEqual([...ends].sort());
        for (const on of ends) expect(on >= input.today).toBe(true);
        for (const { kind, state, until, opensOn } of rungs) {
          if (state === 'open' || state === 'waiting')
            expect(until === null || until.on >= input.today, kind).toBe(true);
          if (state === 'overdue') expect(until !== null && until.on < input.today, kind).toBe(true);
          if (state === 'later' && opensOn !== null) expect(opensOn > input.today, kind).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('what is to be done can be done, and what is waited for was asked', () => {
    fc.assert(
      fc.property(someCase, (each) => {
        const { next, rung, rungs } = look(each);
        const open = NEEDS_OPEN[next.act];
        // A message to the seller may be followed by another.
        if (open !== undefined && open !== 'seller') expect(rung(open)?.state, next.act).toBe('open');
        const waiting = NEEDS_WAITING[next.act];
        if (waiting !== undefined) expect(rung(waiting)?.state, next.act).toBe('waiting');
        if (next.act === 'say-payment') expect(rung('payment')?.state).toBe('unknown');
        if (next.act === 'say-country') expect(rung('claim')?.state).toBe('unknown');
        if (next.act === 'await-opening') {
          expect(rungs.some(({ state, opensOn }) => state === 'later' && opensOn === next.by)).toBe(true);
        }
        expect(next.act === 'capture').toBe(next.capture.length > 0);
      }),
      RUNS,
    );
  });

  test('the next act, its rung and the list of dates name one day', () => {
    fc.assert(
      fc.property(someCase, (each) => {
        const { next, rung, dated } = look(each);
        const kind = SHARED[next.act];
        if (kind !== undefined) expect(next.by, next.act).toBe(dated(kind));
        const of = NEEDS_OPEN[next.act] ?? NEEDS_WAITING[next.act];
        const until = of === undefined ? null : (rung(of)?.until?.on ?? null);
        if (kind !== undefined && of !== undefined) expect(next.by, next.act).toBe(until);
        if (next.act === 'await-claim') expect(next.by).toBe(until);
      }),
      RUNS,
    );
  });

  test('what the seller is told of a dispute is what the ladder says of it', () => {
    fc.assert(
      fc.property(someCase, (each) => {
        const { input, rung, next } = look(each);
        const plan = planAnswer({ ...input, flags: [] });
        const dispute = rung('dispute');
        if (plan.answerBy !== null) expect(plan.answerBy > input.today).toBe(true);
        if (plan.next === 'dispute-on') {
          expect(
            dispute?.state === 'settled' || (dispute?.state === 'later' && dispute.opensOn === plan.on),
          ).toBe(true);
        }
        if (plan.next === 'dispute-next-day' && dispute?.state === 'open' && dispute.until !== null) {
          expect(addDays(plan.answerBy ?? '', 1) < dispute.until.on).toBe(true);
        }
        if (dispute?.state === 'waiting' || dispute?.state === 'overdue')
          expect(plan.next).toBe('dispute-stays');
        if (dispute?.state === 'closed') expect(['shop', 'nothing', 'appealed']).toContain(plan.next);
        // Who is told to write today is then told to wait until the day that the message names.
        if (next.act === 'write-seller' && plan.answerBy !== null) {
          const { events } = input.claim;
          const wrote = { kind: 'wrote-seller' as const, on: input.today };
          const after = look([
            input.known,
            { ...input.claim, events: [...events, wrote] },
            input.today,
            each[3],
          ]);
          if (after.next.act === 'await-seller') expect(after.next.by).toBe(plan.answerBy);
        }
      }),
      RUNS,
    );
  });
});

describe('however it was noted', () => {
  test('the same event ten times says what it says once', () => {
    fc.assert(
      fc.property(someCase, fc.nat(), ([known, about, today, isCaptured], at) => {
        const event = about.events[at % Math.max(1, about.events.length)];
        if (event === undefined) return;
        const many = {
          ...about,
          events: about.events.flatMap((each) => (each === event ? Array(10).fill(each) : [each])),
        };
        const [once, often] = [
          look([known, about, today, isCaptured]),
          look([known, many, today, isCaptured]),
        ];
        expect(often.next).toEqual(once.next);
        expect(often.rungs).toEqual(once.rungs);
        expect(often.deadlines).toEqual(once.deadlines);
        if (event.on >= PLACED) {
          expect(
            courseOf(many.events, today, { placedOn: PLACED }).problems.map(({ what }) => what),
          ).toContain('same-event-twice');
        }
      }),
    );
  });

  test('the order of noting says nothing where the days differ', () => {
    const ofDifferentDays = fc.uniqueArray(someEvent, { maxLength: 8, selector: ({ on }) => on });
    fc.assert(
      fc.property(someCase, ofDifferentDays, ([known, about, today, isCaptured], events) => {
        const [forth, back] = [events, [...events].reverse()].map((each) =>
          look([known, { ...about, events: each }, today, isCaptured]),
        );
        expect(back!.next).toEqual(forth!.next);
        expect(back!.rungs.map(({ kind, state, until }) => [kind, state, until])).toEqual(
          forth!.rungs.map(({ kind, state, until }) => [kind, state, until]),
        );
        expect(back!.deadlines).toEqual(forth!.deadlines);
      }),
    );
  });

  test('what was noted before the order changes nothing and is told', () => {
    fc.assert(
      fc.property(someCase, someEvent, ([known, about, today, isCaptured], event) => {
        const early = { ...event, on: addDays(PLACED, -3) };
        const [without, with_] = [about.events, [...about.events, early]].map((events) =>
          look([known, { ...about, events }, today, isCaptured]),
        );
        expect(with_!.next).toEqual(without!.next);
        expect(with_!.deadlines).toEqual(without!.deadlines);
        expect(courseOf([early], today, { placedOn: PLACED }).problems).toEqual([
          { what: 'event-before-order', event: early },
        ]);
      }),
    );
  });

  test('each slip of the hand is told', () => {
    const told = (...events: [ClaimEvent['kind'], string][]) =>
      courseOf(
        events.map(([kind, on]) => ({ kind, on })),
        '2026-11-01',
        { placedOn: PLACED },
      ).problems.map(({ what }) => what);
    expect(told(['decision', '2026-10-30'])).toEqual(['decision-without-dispute']);
    expect(told(['appeal-opened', '2026-10-30'])).toEqual(['appeal-without-decision']);
    expect(told(['wrote-seller', '2026-11-09'])).toEqual(['event-in-future']);
    expect(told(['wrote-seller', '2026-09-01'])).toEqual(['event-before-order']);
    expect(told(['wrote-seller', '2026-10-30'], ['wrote-seller', '2026-10-30'])).toEqual([
      'same-event-twice',
    ]);
  });
});

describe('a clock that jumps', () => {
  test('throws nothing, and names no day that is past on it', () => {
    const clock = fc.constantFrom(
      '1970-01-01',
      '1999-12-31',
      '2026-09-14',
      '2027-12-31',
      '2038-01-19',
      '2100-02-28',
      '9998-12-31',
    );
    fc.assert(
      fc.property(someCase, clock, ([known, about, , isCaptured], today) => {
        const { next } = look([known, about, today, isCaptured]);
        expect(next.by === null || next.by >= today).toBe(true);
      }),
    );
  });
});
