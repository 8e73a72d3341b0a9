// Puts the year to a date that was printed without one.
import { addDays, type Day, daysBetween, makeDay } from '../../model/day';
import type { PrintedDate } from './date-shapes';

/** The day that a printed date is, when it has a year; null when it has none or there is no such day. */
export function dayWithYear(date: PrintedDate): Day | null {
  return date.year === null ? null : makeDay(date.year, date.month, date.day);
}

/** Every day of the years around `day` that falls on this month and day of month, oldest first. */
function sameDays(date: PrintedDate, day: Day, yearsBack: number, yearsOn: number): Day[] {
  const year = Number(day.slice(0, 4));
  const days: Day[] = [];
  for (let candidate = year - yearsBack; candidate <= year + yearsOn; candidate += 1) {
    const found = makeDay(candidate, date.month, date.day);
    if (found !== null) days.push(found);
  }
  return days;
}

/** The latest such day that is not after `limit`; its own year when it has one. */
export function latestDay(date: PrintedDate, limit: Day): Day | null {
  // Eight years back reach a 29 February even over a century that has none.
  return date.year === null
    ? (sameDays(date, limit, 8, 0).findLast((day) => day <= limit) ?? null)
    : dayWithYear(date);
}

/** The such day nearest to `today`, the later of two equally near; its own year when it has one. */
export function nearestDay(date: PrintedDate, today: Day): Day | null {
  if (date.year !== null) return dayWithYear(date);
  let nearest: Day | null = null;
  for (const day of sameDays(date, today, 4, 4)) {
    const distance = Math.abs(daysBetween(today, day));
    if (nearest === null || distance <= Math.abs(daysBetween(today, nearest))) nearest = day;
  }
  // Only a 29 February can be further away than half a year: which of them is meant is not certain.
  return nearest === null || Math.abs(daysBetween(today, nearest)) > 184 ? null : nearest;
}

/** The first such day that is not before `start`; used for the end of a span whose beginning is known. */
export function firstDayFrom(date: PrintedDate, start: Day): Day | null {
  if (date.year !== null) return dayWithYear(date);
  return sameDays(date, start, 0, 8).find((day) => day >= start) ?? null;
}

/** The last day that an event can fall on: tomorrow, because zones run ahead; two days after a newer event at most. */
export function eventLimit(today: Day, notAfter: Day | null): Day {
  const tomorrow = addDays(today, 1);
  const afterNewer = notAfter === null ? tomorrow : addDays(notAfter, 2);
  return afterNewer < tomorrow ? afterNewer : tomorrow;
}
