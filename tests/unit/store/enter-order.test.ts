// An order that the buyer entered: it fills gaps, and a page's own value takes its place.
import { describe, expect, test } from 'vitest';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Order } from '../../../lib/model/order';
import type { Reading } from '../../../lib/model/reading';
import type { TypedOrder } from '../../../lib/model/typed-order';
import { withTyped } from '../../../lib/store/enter-order';
import { mergeOrder } from '../../../lib/store/merge-order';

const ID = '8200000000010017';
const TYPED: TypedOrder = {
  id: ID,
  storeName: 'Lantern Lane Store',
  title: 'Clip lamp',
  total: { amount: '26.70', currency: 'USD' },
  placedOn: '2026-09-15',
  promisedBy: '2026-10-20',
};

function page(order: Partial<Order>): Reading {
  const orders = [{ ...emptyOrder(ID), ...order }];
  return { page: 'order-detail', site: 'aliexpress.com', language: 'en', orders, shipments: [], misses: [] };
}

describe('an order entered by hand', () => {
  test('is an order whose every field says that the buyer entered it', () => {
    const { order, sources } = withTyped(undefined, TYPED, '2026-11-01T10:00:00Z');
    expect(order).toMatchObject({
      id: ID,
      store: { id: null, name: 'Lantern Lane Store' },
      total: { amount: '26.70', currency: 'USD' },
      deliverBy: { from: null, to: '2026-10-20' },
      items: [{ title: 'Clip lamp' }],
      refundBy: null,
    });
    expect(new Set(Object.values(sources).map(({ witness }) => witness))).toEqual(new Set(['buyer']));
  });

  test('takes the place of nothing that a page said', () => {
    const read = mergeOrder(undefined, page({ placedOn: '2026-09-14' }), ID, '2026-11-01T09:00:00Z').row;
    const row = withTyped(read, TYPED, '2026-11-01T10:00:00Z');
    expect(row.order.placedOn).toBe('2026-09-14');
    expect(row.sources.placedOn?.witness).toBe('dom');
    expect(row.order.total?.amount).toBe('26.70');
  });

  test('gives way to what a page says later, a later date of promise included', () => {
    const typed = withTyped(undefined, TYPED, '2026-11-01T10:00:00Z');
    const seen = page({ placedOn: '2026-09-14', deliverBy: { from: null, to: '2026-10-25' } });
    const { row, changes } = mergeOrder(typed, seen, ID, '2026-11-01T10:05:00Z');
    expect(row.order).toMatchObject({ placedOn: '2026-09-14', deliverBy: { to: '2026-10-25' } });
    expect(row.sources.deliverBy?.witness).toBe('dom');
    expect(row.order.total?.amount).toBe('26.70');
    expect(changes.map(({ field }) => field)).toEqual([]);
  });

  test('entered again is corrected', () => {
    const typed = withTyped(undefined, TYPED, '2026-11-01T10:00:00Z');
    const again = withTyped(typed, { ...TYPED, placedOn: '2026-09-16', title: null }, '2026-11-02T10:00:00Z');
    expect(again.order.placedOn).toBe('2026-09-16');
    expect(again.order.items).toHaveLength(1);
  });
});
