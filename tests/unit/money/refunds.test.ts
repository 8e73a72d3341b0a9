// Money that came back: summed by hand, and told in words before a claim is opened.
import { expect, test } from 'vitest';
import type { Refund } from '../../../lib/model/order';
import { refundsOf } from '../../../lib/money/refunds';
import { joinRefunds } from '../../../lib/sites/refund-text';
import { overlayLine } from '../../../lib/words/overlay-line';
import { sayRefund } from '../../../lib/words/say-refund';
import { makeWords } from '../../../lib/words/words';
import '../../tools/all-languages';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const refund = (status: Refund['status'], part: Partial<Refund> = {}): Refund => ({
  amount: null,
  on: null,
  status,
  itemTitle: null,
  ...part,
});

test('sums are of what is back and of what is on its way, each alone', () => {
  const refunds = [
    refund('done', { amount: usd('5.05') }),
    refund('done', { amount: usd('1.10') }),
    refund('under-way', { amount: usd('2.00') }),
    refund('refused', { amount: usd('9.00') }),
    refund('unknown', { amount: usd('7.00') }),
  ];
  expect(refundsOf({ refunds })).toEqual({
    done: usd('6.15'),
    underWay: usd('2.00'),
    isDone: true,
    isUnderWay: true,
  });
});

test('no amount, or several currencies, is no sum, and is said all the same', () => {
  expect(refundsOf({})).toEqual({ done: null, underWay: null, isDone: false, isUnderWay: false });
  expect(refundsOf({ refunds: [refund('done')] })).toMatchObject({ done: null, isDone: true });
  const two = [
    refund('done', { amount: usd('1.00') }),
    refund('done', { amount: { amount: '1.00', currency: 'EUR' } }),
  ];
  expect(refundsOf({ refunds: two }).done).toBeNull();
});

test('is said beside Open claim, in both languages, and not once a claim is open', () => {
  const refunds = [refund('done', { amount: usd('5.00') }), refund('under-way')];
  expect(sayRefund(makeWords('en'), { refunds })).toBe(
    'the page says that US$5.00 came back, the page says that money is on its way back',
  );
  expect(sayRefund(makeWords('ru'), { refunds })).toMatch(/возвращено 5,00.*деньги возвращаются/);
  expect(sayRefund(makeWords('en'), { refunds: [refund('refused'), refund('unknown')] })).toBeNull();
  const flags = [
    {
      orderId: '8190000000020002',
      kind: 'overdue',
      severity: 'warn',
      since: null,
      rule: 'T',
      because: { deliverBy: '2026-11-11', daysLate: 12 },
    },
  ] as const;
  const line = (hasClaim: boolean) =>
    overlayLine(makeWords('en'), {
      orderId: '8190000000020002',
      flags,
      deadlines: [],
      today: '2026-11-23',
      hasClaim,
      refunds,
    })
      ?.parts.map(({ text }) => text)
      .join('');
  expect(line(false)).toContain('US$5.00 came back');
  expect(line(true)).not.toContain('came back');
});

test('one refund told in several places is one; two lines with a refund each are two', () => {
  const said = [
    refund('unknown', { amount: usd('5.00') }),
    refund('done', { itemTitle: 'Clip lamp' }),
    refund('done', { on: '2026-09-04' }),
  ];
  expect(joinRefunds(said, usd('20.00'), () => undefined)).toEqual([
    { amount: usd('5.00'), on: '2026-09-04', status: 'done', itemTitle: 'Clip lamp' },
  ]);
  const two = [refund('done', { itemTitle: 'Clip lamp' }), refund('done', { itemTitle: 'USB cable' })];
  expect(joinRefunds(two, null, () => undefined)).toHaveLength(2);
});

test('more than the order cost, or another currency, is no amount, and is said', () => {
  for (const amount of [usd('20.01'), { amount: '5.00', currency: 'EUR' }]) {
    const conflicts: string[] = [];
    const [joined] = joinRefunds([refund('done', { amount })], usd('20.00'), (raw) => conflicts.push(raw));
    expect(joined).toEqual(refund('done'));
    expect(conflicts).toEqual([`${amount.amount} ${amount.currency} / 20.00 USD`]);
  }
  expect(
    joinRefunds([refund('done', { amount: usd('20.00') })], usd('20.00'), () => undefined)[0]?.amount,
  ).toEqual(usd('20.00'));
});
