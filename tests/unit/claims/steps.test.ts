import { describe, expect, test } from 'vitest';
import { NOTHING_SAID, newClaim } from '../../../lib/claims/new-claim';
import { buildChecklist } from '../../../lib/claims/reasons';
import { ladder, nextStep } from '../../../lib/claims/next-step';
import type { Claim, ClaimEvent } from '../../../lib/model/claim';
import type { Deadline } from '../../../lib/model/finding';
import { claim, deadline, flag, ORDER_ID, proof, TODAY } from './builders';

const CAPTURED = [proof('order-page', TODAY), proof('tracking', TODAY)];

function next(of: Claim, deadlines: Deadline[] = [], evidence = CAPTURED) {
  return nextStep(of, buildChecklist(of.reason, evidence, TODAY), deadlines, TODAY);
}

function walk(of: Claim, evidence = CAPTURED, today?: string) {
  return ladder(of, buildChecklist(of.reason, evidence, TODAY), today)
    .map(({ step, state }) => `${step}:${state}`)
    .slice(0, 5)
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
    ['in an appeal', [['appeal-opened', TODAY]], 'appeal', 'await-appeal', null],
    ['while the money is on its way', [['refund-processed', TODAY]], 'seller', 'await-refund', '2026-12-21'],
    ['once paid', [['refunded', TODAY]], 'seller', 'rest', null],
    ['once closed', [['closed', TODAY]], 'seller', 'rest', null],
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
      deadline('refund-arrives', '2026-12-21'),
    ];
    expect(next(claim('stuck', ...events), deadlines)).toEqual({ step, act, by, capture: [] });
  });

  test.each<[string, [ClaimEvent['kind'], string][], string, string, string | null]>([
    ['the bank was written to', [['wrote-bank', TODAY]], 'bank', 'await-bank', null],
    ['the post was asked', [['wrote-post', TODAY]], 'post', 'await-post', null],
    ['a claim was sent', [['wrote-claim', TODAY]], 'court', 'await-claim', '2026-12-03'],
    [
      'the authority was written to',
      [['wrote-authority', TODAY]],
      'authority',
      'await-authority',
      '2026-12-26',
    ],
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
      'ask-bank',
      '2027-01-29',
    ],
  ])('above the shop: %s', (_, events, step, act, by) => {
    const deadlines = [
      deadline('seller-answers', '2026-12-03'),
      deadline('authority-answers', '2026-12-26'),
      deadline('platform-decides', '2026-11-30'),
      deadline('chargeback-closes', '2027-01-29'),
    ];
    expect(next(claim('stuck', ...events), deadlines)).toMatchObject({ step, act, by });
  });

  test.each(['2026-11-20', TODAY, '2026-11-26'])(
    'is the dispute when it closes on %s, whatever is missing',
    (on) => {
      expect(next(claim('stuck'), [deadline('dispute-closes', on)], [])).toMatchObject({
        act: 'open-dispute',
        by: on,
      });
    },
  );

  test('is not hurried by a dispute of another order', () => {
    const other = deadline('dispute-closes', TODAY, { orderId: '8190000000099999' });
    expect(next(claim('stuck'), [other]).act).toBe('write-seller');
  });

  test('is the bank once the day to appeal has passed', () => {
    const deadlines = [deadline('appeal-closes', '2026-11-22'), deadline('chargeback-closes', '2027-01-29')];
    expect(next(claim('stuck', ['decision', '2026-11-15']), deadlines)).toMatchObject({
      step: 'bank',
      act: 'ask-bank',
      by: '2027-01-29',
    });
  });
});

describe('the ladder', () => {
  test.each<[string, Claim, string]>([
    ['stands on the message', claim('stuck'), 'proof:done seller:now dispute:later appeal:later bank:later'],
    [
      'stands on the dispute',
      claim('stuck', ['dispute-opened', TODAY]),
      'proof:done seller:done dispute:now appeal:later bank:later',
    ],
    [
      'stands on none once the money came',
      claim('stuck', ['dispute-opened', '2026-11-21'], ['refunded', TODAY]),
      'proof:done seller:done dispute:done appeal:later bank:later',
    ],
  ])('%s', (_, of, expected) => {
    expect(walk(of)).toBe(expected);
  });

  test('begins with the proof', () => {
    expect(walk(claim('stuck'), [])).toBe('proof:now seller:later dispute:later appeal:later bank:later');
  });

  test('waits for the seller three days, when it knows the day', () => {
    const waiting = claim('stuck', ['wrote-seller', '2026-11-19']);
    expect(walk(waiting, CAPTURED, '2026-11-22')).toContain('seller:now');
    expect(walk(waiting, CAPTURED, '2026-11-23')).toContain('dispute:now');
    expect(walk(waiting)).toContain('seller:now');
  });

  test('leads to the post only when a parcel was sent and did not come', () => {
    const hasPost = (of: Claim) => ladder(of, []).some(({ step }) => step === 'post');
    expect(hasPost(claim('stuck'))).toBe(true);
    expect(hasPost(claim(null))).toBe(true);
    expect(hasPost(claim('damaged'))).toBe(false);
    expect(hasPost(claim('not-shipped'))).toBe(false);
  });
});
