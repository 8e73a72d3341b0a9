import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../lib/model/day';
import { holidaysWithin, nextWorkingDay } from '../../../lib/rules/holidays';

const daysOf = (year: number) =>
  Array.from({ length: daysBetween(`${year}-01-01`, `${year}-12-31`) + 1 }, (_, index) =>
    addDays(`${year}-01-01`, index),
  );
const works = (day: string) => nextWorkingDay(day, 'RU') === day;

describe('the days off of Russia', () => {
  test('leave the working days of 2026 that its published calendar counts', () => {
    const days = daysOf(2026);
    // The production calendar of 2026: 247 days of work and 118 off; by month 15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22.
    expect(days.filter(works)).toHaveLength(247);
    const byMonth = Array.from({ length: 12 }, (_, month) => {
      const key = `2026-${String(month + 1).padStart(2, '0')}`;
      return days.filter((day) => day.startsWith(key) && works(day)).length;
    });
    expect(byMonth).toEqual([15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22]);
  });

  test.each([
    ['2026-11-04', '2026-11-05'],
    ['2027-01-01', '2027-01-11'],
    ['2026-12-31', '2027-01-11'],
    ['2026-03-08', '2026-03-10'],
    ['2026-05-09', '2026-05-12'],
    ['2026-11-28', '2026-11-30'],
    ['2026-11-30', '2026-11-30'],
  ])('move a term from %s to %s', (day, moved) => {
    expect(nextWorkingDay(day, 'RU')).toBe(moved);
  });
});

describe('the long holidays of China', () => {
  const names = (from: string, to: string) => holidaysWithin('CN', from, to).map((week) => week.from);

  test('are told when a time touches them by a day', () => {
    expect(names('2026-09-28', '2026-10-07')).toEqual(['2026-10-01']);
    expect(names('2026-09-20', '2026-09-30')).toEqual([]);
    expect(names('2026-10-07', '2026-10-20')).toEqual(['2026-10-01']);
    expect(names('2026-10-08', '2026-10-20')).toEqual([]);
    expect(names('2026-01-01', '2026-12-31')).toEqual(['2026-02-15', '2026-10-01']);
  });

  test('hold the first day of each lunar year from 2024 to 2027', () => {
    for (const day of ['2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06'])
      expect(holidaysWithin('CN', day, day).map(({ name }) => name)).toEqual(['spring-festival']);
  });
});
