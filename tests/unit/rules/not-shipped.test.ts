import { describe, expect, test } from 'vitest';
import { event, flagOf, gravityOf, known, parcel } from './build';

describe('not shipped', () => {
  test.each([
    // Tuesday 15 September and seven business days: Thursday the 24th.
    ['paid on a Tuesday, the seventh business day', '2026-09-15', '2026-09-24', 'none'],
    ['paid on a Tuesday, the day after it', '2026-09-15', '2026-09-25', 'warn'],
    // Saturday the 19th counts from Monday: Tuesday the 29th.
    ['paid on a Saturday, the seventh business day', '2026-09-19', '2026-09-29', 'none'],
    ['paid on a Saturday, the day after it', '2026-09-19', '2026-09-30', 'warn'],
    ['over the end of a year', '2026-12-28', '2027-01-06', 'none'],
    ['over the end of a year, the day after', '2026-12-28', '2027-01-07', 'warn'],
  ])('%s', (_, paidOn, today, expected) => {
    expect(gravityOf('not-shipped', known({ status: 'paid', paidOn }), today)).toBe(expected);
  });

  test('without a day of payment it counts from the order, and says so', () => {
    expect(flagOf('not-shipped', known({ status: 'paid' }), '2026-09-25')).toMatchObject({
      severity: 'warn',
      since: '2026-09-25',
      because: { placedOn: '2026-09-15', shipBy: '2026-09-24', daysWaiting: 10 },
    });
  });

  test.each(['shipped', 'unknown', 'unpaid', 'finished', 'cancelled'] as const)(
    'an order that is %s is not told as not shipped',
    (status) => expect(gravityOf('not-shipped', known({ status }), '2026-12-01')).toBe('none'),
  );

  test('a label alone does not make it shipped, a scan does', () => {
    const label = known({ status: 'paid' }, [parcel([event('2026-09-16', 'info-received')])]);
    const scanned = known({ status: 'paid' }, [parcel([event('2026-09-24', 'picked-up')])]);
    expect(gravityOf('not-shipped', label, '2026-09-25')).toBe('warn');
    expect(gravityOf('not-shipped', scanned, '2026-09-25')).toBe('none');
  });

  test('without any date nothing is said', () => {
    expect(gravityOf('not-shipped', known({ status: 'paid', placedOn: null }), '2027-01-01')).toBe('none');
  });
});
