import { describe, expect, test } from 'vitest';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Order } from '../../../lib/model/order';
import type { Miss, PageKind, Reading } from '../../../lib/model/reading';
import type { Shipment, TrackingEvent } from '../../../lib/model/shipment';
import type { OrderRow } from '../../../lib/store/database';
import { joinShipments, mergeOrder } from '../../../lib/store/merge-order';

const ID = '8190000000010001';

function reading(
  page: PageKind,
  order: Partial<Order>,
  more: { shipments?: Shipment[]; misses?: Miss[] } = {},
): Reading {
  return {
    page,
    site: 'aliexpress.com',
    language: 'en',
    orders: [{ ...emptyOrder(ID), ...order }],
    shipments: more.shipments ?? [],
    misses: more.misses ?? [],
  };
}

function event(at: string | null, text: string): TrackingEvent {
  return { at, text, zone: null, place: null, code: null, status: null, stage: null };
}

function parcel(trackingNumbers: string[], events: TrackingEvent[]): Shipment {
  return { orderId: ID, trackingNumbers, carrier: null, status: null, stage: null, events };
}

function seenAfter(...looks: [Reading, string][]): OrderRow {
  let row: OrderRow | undefined;
  for (const [seen, at] of looks) row = mergeOrder(row, seen, ID, at).row;
  if (row === undefined) throw new Error('no look');
  return row;
}

describe('joining what pages show of one order', () => {
  test('a page that shows less takes nothing away', () => {
    const row = seenAfter(
      [
        reading('order-detail', { status: 'shipped', paidOn: '2026-09-15', refundBy: '2026-12-04' }),
        '2026-11-01T10:00:00Z',
      ],
      [reading('order-list', { status: 'unknown' }), '2026-11-20T10:00:00Z'],
    );
    expect(row.order).toMatchObject({ status: 'shipped', paidOn: '2026-09-15', refundBy: '2026-12-04' });
    expect(row.sources.refundBy).toMatchObject({ page: 'order-detail', at: '2026-11-01T10:00:00Z' });
    expect(row.lastSeenAt).toBe('2026-11-20T10:00:00Z');
  });

  test('of two pages read on one day, the earlier refund date wins, whichever is read last', () => {
    const detail = reading('order-detail', { refundBy: '2026-09-04' });
    const tracking = reading('tracking', { refundBy: '2026-09-03' });
    expect(
      seenAfter([detail, '2026-08-01T10:00:00Z'], [tracking, '2026-08-01T10:05:00Z']).order.refundBy,
    ).toBe('2026-09-03');
    expect(
      seenAfter([tracking, '2026-08-01T10:00:00Z'], [detail, '2026-08-01T10:05:00Z']).order.refundBy,
    ).toBe('2026-09-03');
  });

  test('of two pages read within a day, the earlier promised date wins, whichever is read last', () => {
    const detail = reading('order-detail', { deliverBy: { from: '2026-09-20', to: '2026-10-01' } });
    const tracking = reading('tracking', { deliverBy: { from: null, to: '2026-09-30' } });
    const promisedAfter = (first: Reading, second: Reading, at: string) =>
      seenAfter([first, '2026-08-01T10:00:00Z'], [second, at]).order.deliverBy?.to;
    expect(promisedAfter(detail, tracking, '2026-08-02T09:59:59Z')).toBe('2026-09-30');
    expect(promisedAfter(tracking, detail, '2026-08-02T09:59:59Z')).toBe('2026-09-30');
    // A whole day later the shop may have moved it.
    expect(promisedAfter(tracking, detail, '2026-08-02T10:00:00Z')).toBe('2026-10-01');
  });

  test('the same page read again on one day is believed: the shop moved the promised date', () => {
    const first = reading('tracking', {
      deliverBy: { from: null, to: '2026-09-30' },
      refundBy: '2026-10-15',
    });
    const moved = reading('tracking', {
      deliverBy: { from: null, to: '2026-10-05' },
      refundBy: '2026-10-20',
    });
    const { order } = seenAfter([first, '2026-08-01T10:00:00Z'], [moved, '2026-08-01T18:00:00Z']);
    expect([order.deliverBy?.to, order.refundBy]).toEqual(['2026-10-05', '2026-10-20']);
  });

  test('a date that the shop moved is taken over, and the move is noted', () => {
    const first = seenAfter([reading('order-detail', { refundBy: '2026-09-04' }), '2026-08-01T10:00:00Z']);
    const { row, changes } = mergeOrder(
      first,
      reading('tracking', { refundBy: '2026-09-20' }),
      ID,
      '2026-08-20T10:00:00Z',
    );
    expect(row.order.refundBy).toBe('2026-09-20');
    expect(changes).toEqual([
      {
        orderId: ID,
        at: '2026-08-20T10:00:00Z',
        page: 'tracking',
        field: 'refundBy',
        before: '2026-09-04',
        after: '2026-09-20',
      },
    ]);
  });

  test('says which witness gave a field', () => {
    const seen = reading('order-detail', { refundBy: '2026-09-04', paidOn: '2026-08-01' });
    const { row } = mergeOrder(undefined, seen, ID, '2026-08-01T10:00:00Z', ['refundBy']);
    expect(row.sources).toMatchObject({ refundBy: { witness: 'payload' }, paidOn: { witness: 'dom' } });
  });

  test('the first look notes no change', () => {
    expect(
      mergeOrder(undefined, reading('order-list', { status: 'paid' }), ID, '2026-08-01T10:00:00Z').changes,
    ).toEqual([]);
  });

  test('a miss goes once another page filled the field, and stays until then', () => {
    const miss: Miss = { orderId: ID, field: 'total', why: 'unreadable', raw: '$10.200' };
    const list = reading('order-list', {}, { misses: [miss] });
    expect(seenAfter([list, '2026-08-01T10:00:00Z']).misses).toEqual([{ ...miss, page: 'order-list' }]);
    const filled = reading('order-detail', { total: { amount: '10200', currency: 'CLP' } });
    expect(seenAfter([list, '2026-08-01T10:00:00Z'], [filled, '2026-08-01T10:01:00Z']).misses).toEqual([]);
  });

  test('pictures of items do not replace their names', () => {
    const named = { title: 'Desk lamp', variant: null, quantity: 2, unitPrice: null, productId: '1' };
    const bare = { title: null, variant: null, quantity: null, unitPrice: null, productId: '1' };
    const row = seenAfter(
      [reading('order-detail', { items: [named] }), '2026-08-01T10:00:00Z'],
      [reading('order-list', { items: [bare] }), '2026-08-02T10:00:00Z'],
    );
    expect(row.order.items).toEqual([named]);
  });
});

describe('joining parcels', () => {
  test('a parcel that changed its number keeps both, the newest first', () => {
    const [joined, ...rest] = joinShipments(
      [parcel(['LP00123456789012'], [])],
      [parcel(['RB123456785CN', 'LP00123456789012'], [])],
    );
    expect(joined?.trackingNumbers).toEqual(['RB123456785CN', 'LP00123456789012']);
    expect(rest).toEqual([]);
  });

  test('events that a collapsed page no longer shows are kept', () => {
    const [joined] = joinShipments(
      [
        parcel(
          ['LP00123456789012'],
          [event('2026-09-02T10:00', 'Left sorting centre'), event('2026-09-01T10:00', 'Accepted')],
        ),
      ],
      [
        parcel(
          ['LP00123456789012'],
          [event('2026-09-05T10:00', 'Arrived'), event('2026-09-02T10:00', 'Left sorting centre')],
        ),
      ],
    );
    expect(joined?.events.map(({ text }) => text)).toEqual(['Arrived', 'Left sorting centre', 'Accepted']);
  });

  test('two parcels stay two', () => {
    const seen = [parcel(['LP00123456789012'], []), parcel(['LP00123456789099'], [])];
    expect(joinShipments([parcel(['LP00123456789099'], [])], seen)).toHaveLength(2);
  });
});
