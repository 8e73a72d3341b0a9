import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Order } from '../../../lib/model/order';
import type { Miss, Reading } from '../../../lib/model/reading';
import type { Shipment, TrackingEvent } from '../../../lib/model/shipment';
import { mergeReadings, mergeWitnesses } from '../../../lib/sites/merge';

const ID = '8190000000010001';
const OTHER = '8190000000020001';
const EMPTY: Reading = {
  page: 'order-list',
  site: 'aliexpress.com',
  language: 'en',
  orders: [],
  shipments: [],
  misses: [],
};

const order = (change: Partial<Order> = {}): Order => ({ ...emptyOrder(ID), ...change });
const reading = (change: Partial<Reading> = {}): Reading => ({ ...EMPTY, ...change });
const withOrder = (change: Partial<Order>, misses: Miss[] = []) =>
  reading({ orders: [order(change)], misses });
const merged = (dom: Partial<Order>, ...payloads: Partial<Order>[]) =>
  mergeReadings(
    withOrder(dom),
    payloads.map((payload) => withOrder(payload)),
  );
const miss = (field: string, why: Miss['why'] = 'not-found', orderId: string | null = ID): Miss => ({
  orderId,
  field,
  why,
  raw: null,
});
const conflict = (field: string, raw: string): Miss => ({ orderId: ID, field, why: 'conflict', raw });
const line = (change: Partial<Order['items'][number]>) => ({
  title: null,
  variant: null,
  quantity: null,
  unitPrice: null,
  productId: null,
  ...change,
});
const event = (text: string, code: string | null = null): TrackingEvent => ({
  at: '2026-09-20',
  zone: null,
  text,
  place: null,
  code,
  status: null,
  stage: null,
});
const parcel = (change: Partial<Shipment> = {}): Shipment => ({
  orderId: ID,
  trackingNumbers: [],
  carrier: null,
  status: null,
  stage: null,
  events: [],
  ...change,
});

test('a reading without payloads is given back as it is', () => {
  const dom = withOrder({ statusText: 'Paid' }, [miss('total')]);
  expect(mergeReadings(dom, [])).toBe(dom);
});

test('neither reading is changed by the merge', () => {
  const dom = withOrder({ refundBy: '2026-10-03', items: [line({ title: 'a' })] }, [miss('total')]);
  const payload = withOrder({ refundBy: '2026-10-01', items: [line({ title: 'b' })] });
  const before = JSON.stringify([dom, payload]);
  mergeReadings(dom, [payload]);
  expect(JSON.stringify([dom, payload])).toBe(before);
});

describe('a field', () => {
  const USD = { amount: '5.00', currency: 'USD' };
  test.each<[string, Partial<Order>, Partial<Order>, Partial<Order>]>([
    [
      'takes the exact value of the payload',
      { total: { amount: '5.10', currency: 'USD' } },
      { total: USD },
      { total: USD },
    ],
    ['keeps what is drawn where the payload has none', { total: USD }, { total: null }, { total: USD }],
    [
      'is filled by the payload where nothing is drawn',
      {},
      { placedOn: '2026-09-01' },
      { placedOn: '2026-09-01' },
    ],
    [
      'keeps a known state against an unknown one',
      { status: 'shipped' },
      { status: 'unknown' },
      { status: 'shipped' },
    ],
    ["takes the payload's state", { status: 'unknown' }, { status: 'finished' }, { status: 'finished' }],
    [
      'joins the halves of a shop',
      { store: { id: null, name: 'a' } },
      { store: { id: '7', name: null } },
      { store: { id: '7', name: 'a' } },
    ],
    [
      'keeps drawn lines where the payload lists none',
      { items: [line({ title: 'a' })] },
      { items: [] },
      { items: [line({ title: 'a' })] },
    ],
  ])('%s', (_name, dom, payload, expected) => {
    const result = merged(dom, payload);
    expect(result.orders).toEqual([order(expected)]);
    expect(result.misses).toEqual([]);
  });
});

describe('a deadline', () => {
  test.each<[string, Partial<Order>, Partial<Order>, Partial<Order>, string]>([
    [
      'drawn earlier',
      { refundBy: '2026-10-01' },
      { refundBy: '2026-10-03' },
      { refundBy: '2026-10-01' },
      'refundBy dom 2026-10-01 / payload 2026-10-03',
    ],
    [
      'loaded earlier',
      { refundBy: '2026-10-03' },
      { refundBy: '2026-10-01' },
      { refundBy: '2026-10-01' },
      'refundBy dom 2026-10-03 / payload 2026-10-01',
    ],
    [
      'with another end',
      { deliverBy: { from: null, to: '2026-10-03' } },
      { deliverBy: { from: '2026-09-20', to: '2026-10-01' } },
      { deliverBy: { from: '2026-09-20', to: '2026-10-01' } },
      'deliverBy dom 2026-10-03 / payload 2026-10-01',
    ],
  ])('%s: the earlier day wins and the difference is a conflict', (_name, dom, payload, expected, raw) => {
    const [field = '', ...words] = raw.split(' ');
    const result = merged(dom, payload);
    expect(result.orders).toEqual([order(expected)]);
    expect(result.misses).toEqual([conflict(field, words.join(' '))]);
  });

  test('two payloads that differ are told apart from the page', () => {
    const result = merged({}, { refundBy: '2026-10-03' }, { refundBy: '2026-10-02' });
    expect(result.orders[0]?.refundBy).toBe('2026-10-02');
    expect(result.misses).toEqual([conflict('refundBy', 'payload 2026-10-03 / payload 2026-10-02')]);
  });

  test('on which both agree is no conflict', () => {
    const day = { refundBy: '2026-10-01', deliverBy: { from: null, to: '2026-09-20' } };
    expect(merged(day, day).misses).toEqual([]);
  });

  test('a span of one witness keeps its beginning', () => {
    const span = { from: '2026-09-18', to: '2026-09-20' };
    expect(
      merged({ deliverBy: span }, { deliverBy: { from: null, to: '2026-09-20' } }).orders[0]?.deliverBy,
    ).toEqual(span);
  });

  test('is never later than either witness says', () => {
    const day = fc.constantFrom(null, '2026-10-01', '2026-10-02', '2026-10-03');
    fc.assert(
      fc.property(day, fc.array(day, { minLength: 1, maxLength: 4 }), (drawn, loaded) => {
        const result = merged({ refundBy: drawn }, ...loaded.map((refundBy) => ({ refundBy })));
        const all = [drawn, ...loaded].filter((one) => one !== null).sort();
        expect(result.orders[0]?.refundBy).toBe(all[0] ?? null);
        expect(result.misses.length > 0).toBe(new Set(all).size > 1);
      }),
    );
  });
});

describe('a miss', () => {
  test.each<[string, Miss, Partial<Order>, boolean]>([
    [
      'of a field that the payload fills goes',
      miss('total', 'unreadable'),
      { total: { amount: '1', currency: 'JPY' } },
      false,
    ],
    [
      'of a contradiction that the payload settles goes',
      miss('total', 'conflict'),
      { total: { amount: '1', currency: 'JPY' } },
      false,
    ],
    [
      'of a line that the payload fills goes',
      miss('items[0].title'),
      { items: [line({ title: 'a' })] },
      false,
    ],
    [
      'of a line that nobody fills stays',
      miss('items[0].unitPrice'),
      { items: [line({ title: 'a' })] },
      true,
    ],
    ['of a field that nobody fills stays', miss('placedOn'), { statusText: 'x' }, true],
    ['of the state stays while it is unknown', miss('status', 'unreadable'), { statusText: 'x' }, true],
    ['of the card itself goes when the order is known', miss('order'), {}, false],
    ['of all orders goes when there are some', miss('orders', 'not-found', null), {}, false],
    ['that two deadlines differ stays', miss('refundBy', 'conflict'), { refundBy: '2026-10-01' }, true],
  ])('%s', (_name, drawn, payload, stays) => {
    const result = mergeReadings(reading({ misses: [drawn] }), [withOrder(payload)]);
    expect(result.misses).toEqual(stays ? [drawn] : []);
  });

  test('of both witnesses is kept once', () => {
    const result = mergeReadings(withOrder({}, [miss('total')]), [
      withOrder({}, [miss('total', 'unreadable')]),
    ]);
    expect(result.misses).toEqual([miss('total')]);
  });

  test('of parcels goes when the payload brings events', () => {
    const dom = reading({ misses: [miss('shipments'), miss('shipments[0].trackingNumbers')] });
    const bare = reading({ shipments: [parcel()] });
    expect(mergeReadings(dom, [bare]).misses).toHaveLength(2);
    const full = reading({
      shipments: [
        parcel({
          trackingNumbers: ['LP00000000000031'],
          events: [{ ...event('a'), status: 'in-transit' }],
        }),
      ],
    });
    expect(mergeReadings(dom, [full]).misses).toEqual([]);
  });
});

describe('orders of one witness alone', () => {
  test('are kept, the drawn ones first', () => {
    const dom = reading({ orders: [order()] });
    const payload = reading({ orders: [{ ...emptyOrder(OTHER) }, order()] });
    expect(mergeReadings(dom, [payload]).orders.map(({ id }) => id)).toEqual([ID, OTHER]);
  });

  test('name the page where the page itself cannot', () => {
    const dom = reading({ page: 'unknown', site: null, language: null });
    const payload = reading({ page: 'tracking' });
    expect(mergeReadings(dom, [payload])).toMatchObject({
      page: 'tracking',
      site: 'aliexpress.com',
      language: 'en',
    });
  });
});

describe('lines of an order', () => {
  test('without names are named by the page', () => {
    const dom = {
      items: [
        line({ title: 'Lantern', productId: '17', quantity: 2 }),
        line({ title: 'Rope', productId: '18' }),
      ],
    };
    const result = merged(dom, { items: [line({ productId: '18' }), line({ productId: '17' })].reverse() });
    expect(result.orders[0]?.items.map(({ title }) => title)).toEqual(['Lantern', 'Rope']);
  });

  test('of other products are not mixed', () => {
    const result = merged(
      { items: [line({ title: 'Lantern', productId: '17' })] },
      { items: [line({ quantity: 3, variant: 'Red', productId: '99' })] },
    );
    expect(result.orders[0]?.items).toEqual([line({ quantity: 3, variant: 'Red', productId: '99' })]);
  });

  test('that the payload only pictures do not replace those that the page names', () => {
    const drawn = [line({ title: 'Lantern', quantity: 1 }), line({ title: 'Rope', quantity: 1 })];
    expect(merged({ items: drawn }, { items: [line({ productId: '17' })] }).orders[0]?.items).toEqual(drawn);
  });
});

describe('parcels', () => {
  const join = (drawn: Shipment[], ...loaded: Shipment[][]) =>
    mergeReadings(
      reading({ shipments: drawn }),
      loaded.map((shipments) => reading({ shipments })),
    ).shipments;
  const [A, B] = ['LP00000000000031', 'RB000000019XX'];

  test('that share a number are one: codes and numbers of the payload first', () => {
    const drawn = parcel({ trackingNumbers: [A], carrier: 'drawn', events: [event('drawn')] });
    const loaded = parcel({ trackingNumbers: [B, A], events: [event('loaded', 'AE_LH_DEPART')] });
    expect(join([drawn], [loaded])).toEqual([{ ...loaded, carrier: 'drawn' }]);
  });

  test('drawn events stay where the payload has none', () => {
    const drawn = parcel({ trackingNumbers: [A], events: [event('drawn')], status: 'in-transit' });
    expect(join([drawn], [parcel({ trackingNumbers: [A] })])).toEqual([drawn]);
  });

  test('of one order, one of them without a number, are one', () => {
    const drawn = parcel({ events: [event('drawn')] });
    const loaded = parcel({ trackingNumbers: [A], events: [event('loaded', 'X')] });
    expect(join([drawn], [loaded])).toEqual([loaded]);
  });

  test('with different numbers are two', () => {
    expect(join([parcel({ trackingNumbers: [A] })], [parcel({ trackingNumbers: [B] })])).toHaveLength(2);
  });

  test('several without numbers are not guessed to be one', () => {
    expect(
      join([parcel()], [parcel({ trackingNumbers: [A] }), parcel({ trackingNumbers: [B] })]),
    ).toHaveLength(3);
  });

  test('a parcel for two orders stays with both', () => {
    const drawn = [parcel({ trackingNumbers: [A] }), parcel({ orderId: OTHER, trackingNumbers: [A] })];
    const loaded = drawn.map((one) => ({ ...one, events: [event('loaded', 'X')] }));
    expect(join(drawn, loaded)).toEqual(loaded);
  });

  test('a carrier that knows no order tells of the parcel of that number', () => {
    const drawn = parcel({ orderId: null, trackingNumbers: [A] });
    const loaded = parcel({ trackingNumbers: [A], carrier: 'x' });
    expect(join([drawn], [loaded])).toEqual([loaded]);
  });

  test('the newer of two answers replaces the older', () => {
    const older = parcel({ trackingNumbers: [A], events: [event('older', 'X')] });
    const newer = parcel({ trackingNumbers: [A], events: [event('newer', 'Y'), event('older', 'X')] });
    expect(join([], [older], [newer])).toEqual([newer]);
  });
});

test('it is known which fields the payload gave', () => {
  const dom = withOrder({ total: { amount: '5', currency: 'JPY' }, refundBy: '2026-10-01', statusText: 'a' });
  const payload = reading({
    orders: [
      order({ total: { amount: '5', currency: 'JPY' }, refundBy: '2026-10-02' }),
      { ...emptyOrder(OTHER), statusText: 'b' },
    ],
  });
  const { fromPayload } = mergeWitnesses(dom, [payload]);
  expect([...(fromPayload.get(ID) ?? [])]).toEqual(['total']);
  expect([...(fromPayload.get(OTHER) ?? [])]).toEqual(['statusText']);
});
