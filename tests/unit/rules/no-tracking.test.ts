import { describe, expect, test } from 'vitest';
import { event, flagOf, gravityOf, known, parcel } from './build';

const shipped = { shippedOn: '2028-02-20' };
const source = { page: 'order-detail', witness: 'dom', at: '2028-03-20T10:00:00Z' } as const;

describe('no tracking', () => {
  test.each([
    ['2028-03-02', 'none'],
    ['2028-03-03', 'warn'],
    ['2028-03-10', 'warn'],
    ['2028-03-11', 'urgent'],
  ])('shipped on 20 February of a leap year without an event, on %s: %s', (today, expected) => {
    const order = known({ ...shipped, placedOn: '2028-02-18' });
    expect(gravityOf('no-tracking', order, today)).toBe(expected);
  });

  test('a number that no carrier knows is no tracking', () => {
    const order = known({ ...shipped, placedOn: null }, [parcel([], { status: 'not-found' })]);
    expect(flagOf('no-tracking', order, '2028-03-04')).toMatchObject({
      since: '2028-02-20',
      because: { daysWaiting: 13, thresholdDays: 12, trackingNumber: 'LP00700000000001' },
    });
  });

  test('an order whose tracking page was never read keeps quiet', () => {
    const order = known(shipped, [], { sources: { shippedOn: source } });
    expect(gravityOf('no-tracking', order, '2028-03-20')).toBe('none');
  });

  test('an order whose tracking page was read and shows nothing does not', () => {
    const sources = { shippedOn: source, shipments: { ...source, page: 'tracking' } } as const;
    expect(gravityOf('no-tracking', known(shipped, [parcel([])], { sources }), '2028-03-20')).toBe('urgent');
  });

  test('a carrier’s “not found” is an answer, whatever page told it', () => {
    const sources = { shipments: source };
    const asked = parcel([], { status: 'not-found' });
    expect(gravityOf('no-tracking', known(shipped, [asked], { sources }), '2028-03-20')).toBe('urgent');
    expect(gravityOf('no-tracking', known(shipped, [parcel([])], { sources }), '2028-03-20')).toBe('none');
  });

  test('an order that is only paid is not without tracking', () => {
    const order = known({ ...shipped, status: 'paid' });
    expect(gravityOf('no-tracking', order, '2028-03-20')).toBe('none');
  });

  test('events that could not be read are not events that are missing', () => {
    const misses = [{ orderId: null, field: 'shipments[0].events', why: 'not-found', raw: null }] as const;
    expect(gravityOf('no-tracking', known(shipped, [], { misses: [...misses] }), '2028-03-20')).toBe('none');
  });

  test('a label without a scan is stalled, not without tracking', () => {
    const order = known(shipped, [parcel([event('2028-02-20', 'info-received')])]);
    expect(gravityOf('no-tracking', order, '2028-03-20')).toBe('none');
    expect(gravityOf('stalled', order, '2028-03-20')).toBe('urgent');
  });

  test('a parcel that the list calls in transit is not without tracking', () => {
    const order = known(shipped, [parcel([], { status: 'in-transit' })]);
    expect(gravityOf('no-tracking', order, '2028-03-20')).toBe('none');
  });

  test('without a day of shipment nothing is said', () => {
    expect(gravityOf('no-tracking', known(), '2028-03-20')).toBe('none');
  });
});
