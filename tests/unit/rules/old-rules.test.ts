// After the day by which a rule had to be looked up again: what it says is a warning, and no date of it is named as one to act by.
import { describe, expect, test } from 'vitest';
import { newClaim } from '../../../lib/claims/new-claim';
import { nextStep } from '../../../lib/claims/next-step';
import { findDeadlines, findFlags, nextDeadline } from '../../../lib/rules';
import { overlayLine } from '../../../lib/words/overlay-line';
import { sayFlag } from '../../../lib/words/say-finding';
import { makeWords } from '../../../lib/words/words';
import { event, known, ORDER_ID, parcel } from './build';

/** The day after the terms of the shop had to be read again. */
const TODAY = '2027-05-24';
const late = known(
  { placedOn: '2027-03-01', shippedOn: '2027-03-03', deliverBy: { from: null, to: '2027-05-12' } },
  [parcel([event('2027-05-20', 'departed')])],
);
const deadlines = findDeadlines(late, TODAY);
const words = makeWords('en');

describe('a rule that is too old', () => {
  test('still finds the date, and says so on it', () => {
    expect(deadlines).toContainEqual({
      orderId: ORDER_ID,
      kind: 'dispute-closes',
      on: '2027-05-27',
      source: 'AE-OPEN-MAX',
      certainty: 'estimated',
      ruleExpiredOn: '2027-05-23',
    });
    expect(nextDeadline(deadlines, TODAY)?.ruleExpiredOn).toBe('2027-05-23');
  });

  test('names no day and no count, beside the order or as a flag', () => {
    const flags = findFlags(late, TODAY);
    const closing = flags.find(({ kind }) => kind === 'closing');
    expect(sayFlag(words, closing!, TODAY)).toBe(
      'The day to open a dispute may be near: look at the order today',
    );
    const line = overlayLine(words, { orderId: ORDER_ID, flags, deadlines, today: TODAY, hasClaim: false });
    const text = line?.parts.map((part) => part.text).join('');
    expect(text).toBe('12 days late · look at the order page for the date');
    expect(line?.detail).toContain('take no date from it');
  });

  test('makes the buyer hurry, without a day to count on', () => {
    const claim = newClaim('claim', ORDER_ID, [], TODAY);
    const input = { claim, known: late, deadlines, evidence: [], today: TODAY };
    expect(nextStep(input, [])).toMatchObject({ act: 'open-dispute', by: null });
  });

  test('leaves alone what the page itself prints', () => {
    const printed = findDeadlines(known({ refundBy: '2027-06-10' }), TODAY);
    expect(printed.find(({ kind }) => kind === 'refund-by')?.ruleExpiredOn).toBeUndefined();
  });
});
