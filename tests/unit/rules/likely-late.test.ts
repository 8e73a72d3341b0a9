import { describe, expect, test } from 'vitest';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Order } from '../../../lib/model/order';
import type { Shipment } from '../../../lib/model/shipment';
import { isLikelyLate } from '../../../lib/rules/likely-late';

const ID = '8190000000010001';
const late = (order: Partial<Order>, status: Shipment['status'] = 'in-transit') => {
  const parcel = { orderId: ID, trackingNumbers: [], carrier: null, stage: null, events: [], status };
  return isLikelyLate({ ...emptyOrder(ID), status: 'shipped', ...order }, [parcel], '2026-11-23');
};

describe('a line’s place is kept free', () => {
  test('for an order whose promised day was yesterday', () => {
    expect(late({ deliverBy: { from: null, to: '2026-11-22' } })).toBe(true);
  });

  test.each([
    ['the promised day is today', { deliverBy: { from: null, to: '2026-11-23' } }, 'in-transit'],
    ['no day was promised', {}, 'in-transit'],
    [
      'the order is finished',
      { status: 'finished', deliverBy: { from: null, to: '2026-11-01' } },
      'in-transit',
    ],
    ['the parcel is said to be delivered', { deliverBy: { from: null, to: '2026-11-01' } }, 'delivered'],
  ] as const)('but not when %s', (_, order, status) => expect(late(order, status)).toBe(false));
});
