import { describe, expect, test } from 'vitest';
import { provesWhat } from '../../../lib/claims/proves';
import { PageKind } from '../../../lib/model/reading';
import { ORDER_ID, order, reading, shipment } from './builders';

describe('a capture of a page', () => {
  test.each([
    ['order-list', ['order-page']],
    ['order-detail', ['order-page']],
    ['tracking', ['tracking']],
    ['messages', ['chat']],
    ['dispute', ['dispute']],
    ['refunds', ['dispute']],
    ['carrier', ['carrier']],
    ['unknown', []],
  ] as const)('%s that could not be read stands for %j', (page, items) => {
    expect(provesWhat(page, null, ORDER_ID)).toEqual(items);
  });

  test('is known for every kind of page', () => {
    for (const page of PageKind.options) expect(provesWhat(page, null, null)).toBeInstanceOf(Array);
  });

  test.each(['order-list', 'order-detail', 'tracking'] as const)(
    '%s of another order proves nothing',
    (page) => {
      const other = order({ id: '8190000000099999' });
      expect(provesWhat(page, reading(page, [other]), ORDER_ID)).toEqual([]);
      expect(provesWhat(page, reading(page, [other, order()]), ORDER_ID)).not.toEqual([]);
    },
  );

  test('a tracking page without a word on its order still is the tracking page', () => {
    expect(provesWhat('tracking', reading('tracking', []), ORDER_ID)).toEqual(['tracking']);
  });

  test('a parcel whose order the page does not name is not of another order', () => {
    const nameless = shipment([], { orderId: null });
    expect(provesWhat('tracking', reading('tracking', [], [nameless]), ORDER_ID)).toEqual(['tracking']);
  });

  test('a tracking page that names this order by its parcel is its tracking', () => {
    expect(provesWhat('tracking', reading('tracking', [], [shipment([])]), ORDER_ID)).toEqual(['tracking']);
  });

  test('an order page proves the payment only when it shows when and how much was paid', () => {
    const paid = order({ paidOn: '2026-09-15' });
    expect(provesWhat('order-detail', reading('order-detail', [paid]), ORDER_ID)).toEqual([
      'order-page',
      'payment',
    ]);
    expect(provesWhat('order-detail', reading('order-detail', [order()]), ORDER_ID)).toEqual(['order-page']);
    const unpriced = order({ paidOn: '2026-09-15', total: null });
    expect(provesWhat('order-detail', reading('order-detail', [unpriced]), ORDER_ID)).toEqual(['order-page']);
    expect(provesWhat('order-list', reading('order-list', [paid]), ORDER_ID)).toEqual(['order-page']);
  });
});
