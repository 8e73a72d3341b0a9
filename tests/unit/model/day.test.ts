import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, earliestDay, isDay, makeDay } from '../../../lib/model/day';

const anyDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar days', () => {
  test.each([
    ['2026-11-23', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['26-11-23', false],
    ['2026-11-23T00:00', false],
    ['', false],
  ])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

  test('there is no 31 April', () => expect(makeDay(2026, 4, 31)).toBeNull());

  test('days add over leap days and year ends', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  test('adding and counting agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        fc.pre(addDays(day, days) >= '1970-01-01');
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(isDay(addDays(day, days))).toBe(true);
      }),
    );
  });

  test.each([
    ['2026-11-22T22:30:00Z', 'Europe/Moscow', '2026-11-23'],
    ['2026-11-23T05:00:00Z', 'America/Los_Angeles', '2026-11-22'],
    ['2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29'],
  ])('%s in %s is %s', (instant, zone, day) => expect(dayOf(new Date(instant), zone)).toBe(day));

  test('the earliest day skips what is unknown', () => {
    expect(earliestDay([null, '2026-09-04', '2026-09-03', null])).toBe('2026-09-03');
    expect(earliestDay([null])).toBeNull();
  });
});
