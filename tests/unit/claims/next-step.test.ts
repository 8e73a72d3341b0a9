// The next act on its rung; the situations counted another way stand in `golden-judgement.md`.
import { describe, expect, test } from 'vitest';
import { NOTHING_SAID, newClaim } from '../../../lib/claims/new-claim';
import { ladder, nextStep } from '../../../lib/claims/next-step';
import { buildChecklist } from '../../../lib/claims/reasons';
import { findRungs } from '../../../lib/claims/rungs';
import type { Claim, ClaimEvent } from '../../../lib/model/claim';
import type { Deadline } from '../../../lib/model/finding';
import type { KnownOrder } from '../../../lib/model/known';
import { claim, deadline, flag, ORDER_ID, order, proof, TODAY } from './builders';

const CAPTURED = [proof('order-page', TODAY), proof('tracking', TODAY)];
const KNOWN: KnownOrder = { order: order(), shipments: [], misses: [], sources: {} };

function inputOf(of: Claim, deadlines: Deadline[], evidence = CAPTURED, today = TODAY) {
  return { claim: of, known: KNOWN, deadlines, evidence, today };
}

function next(of: Claim, deadlines: Deadline[] = [], evidence = CAPTURED) {
  return nextStep(inputOf(of, deadlines, evidence), buildChecklist(of.reason, evidence, TODAY));
}

function walk(of: Claim, evidence = CAPTURED, today = TODAY) {
  const input = inputOf(of, [], evidence, today);
  const rungs = findRungs(input);
  return ladder(rungs, nextStep(input, buildChecklist(of.reason, evidence, TODAY), rungs))
    .map(({ step, state }) => `${step}:${state}`)
    .slice(0, 6)
    .join(' ');
}

describe('a new claim', () => {
  test('has the reason that its own flags suggest and notes that it was opened', () => {
    expect(newClaim('a', ORDER_ID, [flag('overdue')], TODAY)).toEqual({
      id: 'a',
      orderId: ORDER_ID,
      reason: 'stuck',
      openedOn: TODAY,
      events: [{ kind: 'opened', on: TODAY }],
      ...NOTHING_SAID,
    });
    expect(newClaim('a', ORDER_ID, [flag('overdue', {}, '8190000000099999')], TODAY).reason).toBeNull();
  });
});

describe('the next step', () => {
  test('is to capture what is missing of the shop pages', () => {
    expect(next(claim('stuck'), [deadline('dispute-closes', '2026-12-15')], [])).toEqual({
      step: 'proof',
      act: 'capture',
      by: '2026-12-15',
      capture: ['order-page', 'tracking'],
      alsoEnds: [{ kind: 'dispute', on: '2026-12-15' }],
    });
  });

  test('is to capture what is there in part only, and the ladder stays on proof', () => {
    const inView = { fromPx: 0, toPx: 800, ofPx: 2400, eventsUnseen: 3 };
    const evidence = [proof('order-page', TODAY), proof('tracking', TODAY, { inView })];
    const parts = { act: 'capture', capture: ['tracking'], isRest: true };
    expect(next(claim('stuck'), [], evidence)).toMatchObject(parts);
    // What is missing altogether is named first.
    expect(next(claim('stuck'), [], evidence.slice(1))).not.toHaveProperty('isRest');
    expect(walk(claim('stuck'), evidence)).toMatch(/^proof:now/);
    // A talk that was captured in part holds nothing up.
    const chat = proof('chat', TODAY, { inView });
    expect(next(claim('stuck'), [], [...CAPTURED, chat])).toMatchObject({ act: 'write-seller' });
  });

  test('does not wait for photographs or papers', () => {
    expect(next(claim('damaged')).act).toBe('write-seller');
    expect(next(claim('marked-delivered')).act).toBe('write-seller');
  });

  test.each<[string, [ClaimEvent['kind'], string][], string, string, string | null]>([
    ['with all captured', [], 'seller', 'write-seller', '2026-12-15'],
    ['on the day of the message', [['wrote-seller', TODAY]], 'seller', 'await-seller', '2026-11-26'],
    ['on the third day after it', [['wrote-seller', '2026-11-20']], 'seller', 'await-seller', TODAY],
    ['on the fourth day after it', [['wrote-seller', '2026-11-19']], 'dispute', 'open-dispute', '2026-12-15'],
    [
      'when the seller answered',
      [
        ['wrote-seller', '2026-11-22'],
        ['seller-answered', TODAY],
      ],
      'dispute',
      'open-dispute',
      '2026-12-15',
    ],
    ['when the seller offered a part', [['offered', TODAY]], 'dispute', 'open-dispute', '2026-12-15'],
    ['in a dispute', [['dispute-opened', TODAY]], 'dispute', 'await-decision', '2026-11-30'],
    ['after the decision', [['decision', TODAY]], 'appeal', 'appeal', '2026-11-29'],
    ['in an appeal', [['appeal-opened', TODAY]], 'appeal', 'await-appeal', '2026-12-03'],
    ['while the money is on its way', [['refund-processed', TODAY]], 'seller', 'await-refund', '2026-12-21'],
    ['once paid', [['refunded', TODAY]], 'proof', 'rest', null],
    ['once closed', [['closed', TODAY]], 'proof', 'rest', null],
    [
      'once reopened',
      [
        ['closed', '2026-11-21'],
        ['reopened', TODAY],
      ],
      'seller',
      'write-seller',
      '2026-12-15',
    ],
  ])('%s', (_, events, step, act, by) => {
    const deadlines = [
      deadline('dispute-closes', '2026-12-15'),
      deadline('platform-decides', '2026-11-30'),
      deadline('appeal-closes', '2026-11-29'),
      deadline('appeal-decides', '2026-12-03'),
      deadline('refund-arrives', '2026-12-21'),
    ];
    expect(next(claim('stuck', ...events), deadlines)).toMatchObject({ step, act, by, capture: [] });
  });

  test.each<[string, [ClaimEvent['kind'], string][], string, string, string | null]>([
    ['the bank was written to', [['wrote-bank', TODAY]], 'bank', 'await-bank', '2027-01-07'],
    ['the post was asked', [['wrote-post', TODAY]], 'bank', 'say-payment', null],
    [
      'the shop still has the word',
      [
        ['dispute-opened', TODAY],
        ['wrote-bank', TODAY],
      ],
      'dispute',
      'await-decision',
      '2026-11-30',
    ],
    [
      'the appeal was decided',
      [
        ['decision', '2026-11-15'],
        ['appeal-opened', '2026-11-16'],
        ['decision', TODAY],
      ],
      'bank',
      'say-payment',
      null,
    ],
  ])('above the shop: %s', (_, events, step, act, by) => {
    const deadlines = [deadline('platform-decides', '2026-11-30'), deadline('bank-answers', '2027-01-07')];
    // The shop offers no dispute, so that nothing in it comes first.
    const closed: [ClaimEvent['kind'], string][] = events.some(([kind]) => kind === 'dispute-opened')
      ? []
      : [['no-dispute', '2026-11-21']];
    expect(next(claim('stuck', ...closed, ...events), deadlines)).toMatchObject({ step, act, by });
  });

  test('is the dispute that can still be opened, whatever letter above the shop was noted', () => {
    for (const wrote of ['wrote-bank', 'wrote-post', 'wrote-claim', 'wrote-authority'] as const) {
      expect(next(claim('stuck', [wrote, TODAY]), [deadline('dispute-closes', '2026-12-15')])).toMatchObject({
        act: 'open-dispute',
        by: '2026-12-15',
      });
    }
  });

  test.each([TODAY, '2026-11-26'])('is the dispute when it closes on %s, whatever is missing', (on) => {
    expect(next(claim('stuck'), [deadline('dispute-closes', on)], [])).toMatchObject({
      act: 'open-dispute',
      by: on,
    });
  });

  test('is never a dispute whose days are over', () => {
    expect(next(claim('stuck'), [deadline('dispute-closes', '2026-11-22')])).toMatchObject({
      act: 'write-seller',
      by: null,
    });
  });

  test('is not hurried by a dispute of another order', () => {
    const other = deadline('dispute-closes', TODAY, { orderId: '8190000000099999' });
    expect(next(claim('stuck'), [other]).act).toBe('write-seller');
  });

  test('is the bank once the day to appeal has passed', () => {
    const deadlines = [deadline('appeal-closes', '2026-11-22'), deadline('chargeback-closes', '2027-01-29')];
    const paid = { ...claim('stuck', ['decision', '2026-11-15']), paidWith: 'visa' as const };
    expect(next(paid, deadlines)).toMatchObject({ step: 'bank', act: 'ask-bank', by: '2027-01-29' });
  });
});

describe('the ladder', () => {
  test.each<[string, Claim, string]>([
    [
      'stands on the message',
      claim('stuck'),
      'proof:done seller:now support:later dispute:later appeal:later bank:later',
    ],
    [
      'stands on the dispute',
      claim('stuck', ['dispute-opened', TODAY]),
      'proof:done seller:done support:done dispute:now appeal:later bank:later',
    ],
    [
      'stands on none once the money came',
      claim('stuck', ['dispute-opened', '2026-11-21'], ['refunded', TODAY]),
      'proof:done seller:done support:done dispute:done appeal:later bank:later',
    ],
  ])('%s', (_, of, expected) => {
    expect(walk(of)).toBe(expected);
  });

  test('begins with the proof', () => {
    expect(walk(claim('stuck'), [])).toBe(
      'proof:now seller:later support:later dispute:later appeal:later bank:later',
    );
  });

  test('waits for the seller three days, when it knows the day', () => {
    const waiting = claim('stuck', ['wrote-seller', '2026-11-19']);
    expect(walk(waiting, CAPTURED, '2026-11-22')).toContain('seller:now');
    expect(walk(waiting, CAPTURED, '2026-11-23')).toContain('dispute:now');
  });

  test('leads to the post only when a parcel was sent and did not come', () => {
    const hasPost = (of: Claim) =>
      walk(of).length > 0 &&
      ladder(findRungs(inputOf(of, [])), { step: 'proof', act: 'capture' }).some(
        ({ step }) => step === 'post',
      );
    expect(hasPost(claim('stuck'))).toBe(true);
    expect(hasPost(claim(null))).toBe(true);
    expect(hasPost(claim('damaged'))).toBe(false);
    expect(hasPost(claim('not-shipped'))).toBe(false);
  });
});
