import { describe, expect, test } from 'vitest';
import { event, flagOf, gravityOf, known, parcel } from './build';

const promised = { deliverBy: { from: null, to: '2026-10-01' } };
const moving = parcel([event('2026-09-30T10:00', 'last-mile')]);
const delivered = parcel([event('2026-10-01T10:00', 'delivered')]);

describe('overdue', () => {
  test.each([
    ['an order due tomorrow is not overdue', '2026-09-30', 'none'],
    ['an order due today is not overdue', '2026-10-01', 'none'],
    ['an order due yesterday is overdue', '2026-10-02', 'warn'],
    ['eight days before the dispute closes it is a warning', '2026-10-08', 'warn'],
    ['seven days before the dispute closes it is urgent', '2026-10-09', 'urgent'],
    ['it stays urgent after the dispute may have closed', '2026-12-01', 'urgent'],
  ])('%s', (_, today, expected) => {
    expect(gravityOf('overdue', known(promised, [moving]), today)).toBe(expected);
  });

  test.each([
    ['2026-10-14', 'warn'],
    ['2026-10-15', 'urgent'],
    ['2026-10-16', 'urgent'],
  ])('with a guaranteed date of 15 October it is on %s %s', (today, expected) => {
    expect(gravityOf('overdue', known({ ...promised, refundBy: '2026-10-15' }), today)).toBe(expected);
  });

  test.each([
    ['delivered', 'none'],
    ['available-for-pickup', 'none'],
    ['returning', 'none'],
    ['returned', 'none'],
    ['lost', 'warn'],
    ['out-for-delivery', 'warn'],
    ['delivery-failed', 'warn'],
  ] as const)('with its only parcel %s it is %s', (stage, expected) => {
    const order = known(promised, [parcel([event('2026-10-01', stage)])]);
    expect(gravityOf('overdue', order, '2026-10-03')).toBe(expected);
  });

  test.each(['finished', 'cancelled', 'unpaid'] as const)(
    'a late order that is %s is not overdue',
    (status) => {
      expect(gravityOf('overdue', known({ ...promised, status }), '2026-10-20')).toBe('none');
    },
  );

  test.each(['paid', 'unknown'] as const)('a late order whose status is %s is overdue', (status) => {
    expect(gravityOf('overdue', known({ ...promised, status }), '2026-10-03')).toBe('warn');
  });

  test('an order of two parcels is overdue while one is missing, and says so', () => {
    const flag = flagOf('overdue', known(promised, [delivered, moving]), '2026-10-03');
    expect(flag?.because).toEqual({ deliverBy: '2026-10-01', daysLate: 2, parcels: 2, parcelsMissing: 1 });
  });

  test('it holds from the day after the last promised day', () => {
    const flag = flagOf(
      'overdue',
      known({ deliverBy: { from: '2028-02-20', to: '2028-02-28' } }),
      '2028-03-01',
    );
    expect(flag).toMatchObject({ since: '2028-02-29', because: { daysLate: 2 } });
  });

  test('without a promised date nothing is overdue', () => {
    expect(gravityOf('overdue', known(), '2027-10-03')).toBe('none');
  });
});
