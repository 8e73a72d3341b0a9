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
    ['unpaid', false],
    ['paid', true],
    ['shipped', true],
    ['unknown', true],
    ['finished', false],
    ['cancelled', false],
  ] as const)('for one whose state is %s: %s', (status, is) => {
    expect(late({ status, deliverBy: { from: null, to: '2026-11-22' } })).toBe(is);
  });

  test('for one without a promised day whose guaranteed day was yesterday; the promised day goes first', () => {
    expect(late({ refundBy: '2026-11-22' })).toBe(true);
    expect(late({ refundBy: '2026-11-23' })).toBe(false);
    expect(late({ deliverBy: { from: null, to: '2026-11-23' }, refundBy: '2026-11-01' })).toBe(false);
  });

  test('unless one of its own parcels came', () => {
    const parcel = (orderId: string, status: Shipment['status']): Shipment => ({
      orderId,
      trackingNumbers: [],
      carrier: null,
      stage: null,
      events: [],
      status,
    });
    const order: Order = {
      ...emptyOrder(ID),
      status: 'shipped',
      deliverBy: { from: null, to: '2026-11-22' },
    };
    const of = (...parcels: Shipment[]) => isLikelyLate(order, parcels, '2026-11-23');
    expect(of()).toBe(true);
    expect(of(parcel('8190000000099999', 'delivered'))).toBe(true);
    expect(of(parcel(ID, 'in-transit'), parcel(ID, 'delivered'))).toBe(false);
    expect(of(parcel(ID, 'available-for-pickup'), parcel(ID, 'in-transit'))).toBe(false);
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
