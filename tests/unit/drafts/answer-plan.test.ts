import { describe, expect, test } from 'vitest';
import { planAnswer } from '../../../lib/drafts/answer-plan';
import { addDays } from '../../../lib/model/day';
import type { Deadline } from '../../../lib/model/finding';
import { claim, deadline, order, TODAY } from '../claims/builders';

function plan(deadlines: Deadline[], of = claim('stuck'), known = order()) {
  return planAnswer({
    known: { order: known, shipments: [], misses: [], sources: {} },
    claim: of,
    flags: [],
    deadlines,
    evidence: [],
    today: TODAY,
  });
}

describe('the date to answer by', () => {
  test.each([
    ['no date of the shop', [], '2026-11-26', 'dispute-next-day', null],
    [
      'a dispute that closes far away',
      [['dispute-closes', '2026-12-15']],
      '2026-11-26',
      'dispute-next-day',
      null,
    ],
    ['five days left', [['dispute-closes', '2026-11-28']], '2026-11-26', 'dispute-next-day', null],
    ['four days left', [['dispute-closes', '2026-11-27']], '2026-11-25', 'dispute-next-day', null],
    ['three days left', [['dispute-closes', '2026-11-26']], null, 'dispute-soon', null],
    ['the last day', [['dispute-closes', TODAY]], null, 'dispute-soon', null],
    ['a day that has passed', [['dispute-closes', '2026-11-22']], '2026-11-26', 'shop', null],
    ['a dispute that opens today', [['dispute-opens', TODAY]], '2026-11-26', 'dispute-next-day', null],
    [
      'one that opens the next day',
      [['dispute-opens', '2026-11-27']],
      '2026-11-26',
      'dispute-next-day',
      null,
    ],
    ['one that opens later', [['dispute-opens', '2026-12-02']], '2026-11-26', 'dispute-on', '2026-12-02'],
    [
      'one that would open after it closes',
      [
        ['dispute-opens', '2026-12-02'],
        ['dispute-closes', '2026-12-01'],
      ],
      '2026-11-26',
      'dispute-next-day',
      null,
    ],
  ] as const)('with %s', (_, days, answerBy, next, on) => {
    expect(plan(days.map(([kind, day]) => deadline(kind, day)))).toEqual({ answerBy, next, on });
  });

  test('always lies before the day on which the dispute closes, with a day to open it', () => {
    for (let left = 0; left < 30; left++) {
      const closes = addDays(TODAY, left);
      const { answerBy } = plan([deadline('dispute-closes', closes)]);
      if (answerBy === null) continue;
      expect(addDays(answerBy, 1) < closes).toBe(true);
      expect([addDays(TODAY, 2), addDays(TODAY, 3)]).toContain(answerBy);
    }
  });

  test('names the closing day to the seller only when the page printed it', () => {
    const read = deadline('dispute-closes', '2026-11-25', { certainty: 'read', source: 'page' });
    expect(plan([read])).toEqual({ answerBy: null, next: 'dispute-now', on: '2026-11-25' });
  });

  test('leaves an open dispute open', () => {
    expect(plan([], claim('stuck', ['dispute-opened', TODAY])).next).toBe('dispute-stays');
  });

  test('turns to the shop when nothing was sent, and to a dispute when the order says that it was', () => {
    expect(plan([], claim('not-shipped'), order({ status: 'paid' })).next).toBe('shop');
    expect(plan([], claim('not-shipped'), order({ status: 'shipped' })).next).toBe('dispute-next-day');
  });
});
