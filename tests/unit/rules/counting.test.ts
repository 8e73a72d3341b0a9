// Counting in business days and months, held against the calendar on the wall.
import { describe, expect, test } from 'vitest';
import { addMonths } from '../../../lib/rules/add-months';
import { addBusinessDays } from '../../../lib/rules/business-days';

describe('business days', () => {
  // November 2026: the 19th is a Thursday.
  test.each([
    ['a Thursday', '2026-11-19', 1, '2026-11-20'],
    ['a Friday', '2026-11-20', 1, '2026-11-23'],
    ['a Saturday', '2026-11-21', 1, '2026-11-23'],
    ['a Sunday', '2026-11-22', 1, '2026-11-23'],
    ['a Monday', '2026-11-23', 1, '2026-11-24'],
    ['a Monday', '2026-11-23', 4, '2026-11-27'],
    ['a Monday', '2026-11-23', 5, '2026-11-30'],
    ['a Sunday', '2026-11-22', 5, '2026-11-27'],
    ['a Friday', '2026-11-20', 20, '2026-12-18'],
    ['a Saturday', '2026-11-21', 0, '2026-11-21'],
  ])('from %s, %s, %i on: %s', (_, day, count, on) => {
    expect(addBusinessDays(day, count)).toBe(on);
  });
});

describe('months', () => {
  test.each([
    ['2026-03-05', 1, '2026-04-05'],
    ['2026-11-15', 1, '2026-12-15'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-31', 11, '2026-12-31'],
    ['2026-01-31', 12, '2027-01-31'],
    ['2026-03-05', 24, '2028-03-05'],
    ['2026-12-01', 0, '2026-12-01'],
    // To the last day of a shorter month, and no further back than that.
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2026-08-29', 6, '2027-02-28'],
    ['2026-08-28', 6, '2027-02-28'],
    ['2026-08-27', 6, '2027-02-27'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2027-08-29', 6, '2028-02-29'],
    ['2027-08-28', 6, '2028-02-28'],
  ])('%s and %i: %s', (day, count, on) => {
    expect(addMonths(day, count)).toBe(on);
  });
});
