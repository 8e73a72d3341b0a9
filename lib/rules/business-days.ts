// Counting in business days: Monday to Friday. Holidays of the seller's country are not known and not skipped.
import { addDays, type Day } from '../model/day';

/** `day` moved forward by whole business days; a weekend counts as the Friday before it. */
export function addBusinessDays(day: Day, count: number): Day {
  let moved = day;
  for (let left = count; left > 0; ) {
    moved = addDays(moved, 1);
    if (isBusinessDay(moved)) left -= 1;
  }
  return moved;
}

function isBusinessDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
