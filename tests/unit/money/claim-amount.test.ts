import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Money, Order } from '../../../lib/model/order';
import { claimAmount } from '../../../lib/money/claim-amount';

const yen = (amount: string): Money => ({ amount, currency: 'JPY' });
const usd = (amount: string): Money => ({ amount, currency: 'USD' });

function order(total: Money | null, ...items: [Money | null, number | null][]): Order {
  return {
    ...emptyOrder('8190000000014242'),
    total,
    items: items.map(([unitPrice, quantity]) => ({
      title: null,
      variant: null,
      quantity,
      unitPrice,
      productId: null,
    })),
  };
}

describe('the amounts of a claim', () => {
  test.each<[string, Order, string | null, string | null]>([
    ['two pieces and shipping', order(usd('29.19'), [usd('13.35'), 2]), '26.70', '2.49'],
    ['free shipping', order(usd('26.7'), [usd('13.35'), 2]), '26.70', '0.00'],
    ['cents that no float adds up', order(usd('0.30'), [usd('0.1'), 1], [usd('0.2'), 1]), '0.30', '0.00'],
    ['a coupon: what was paid is less than the items', order(usd('20'), [usd('13.35'), 2]), '26.70', null],
    ['no total', order(null, [usd('13.35'), 2]), '26.70', null],
    ['a price that was not read', order(usd('26.70'), [usd('13.35'), 1], [null, 1]), null, null],
    ['a quantity that was not read', order(usd('26.70'), [usd('13.35'), null]), null, null],
    [
      'two currencies',
      order(usd('26.70'), [usd('13.35'), 1], [{ amount: '1', currency: 'EUR' }, 1]),
      null,
      null,
    ],
    ['a total in another currency', order({ amount: '90', currency: 'EUR' }, [usd('1'), 1]), '1.00', null],
    ['no items', order(usd('26.70')), null, null],
    ['yen', order(yen('11110'), [yen('11000'), 1]), '11000', '110'],
  ])('with %s', (_, given, items, beyondItems) => {
    const amount = claimAmount(given);
    expect(amount.items?.amount ?? null).toBe(items);
    expect(amount.beyondItems?.amount ?? null).toBe(beyondItems);
    expect(amount.total).toEqual(given.total);
  });

  test('add up exactly', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(9_999_999), fc.integer({ min: 1, max: 999 })), { minLength: 1 }),
        (rows) => {
          const cents = rows.reduce((sum, [price, quantity]) => sum + price * quantity, 0);
          const price = (value: number) =>
            usd(`${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`);
          const { items } = claimAmount(order(null, ...rows.map(([p, q]): [Money, number] => [price(p), q])));
          expect(Number(items?.amount).toFixed(2)).toBe((cents / 100).toFixed(2));
        },
      ),
    );
  });
});
