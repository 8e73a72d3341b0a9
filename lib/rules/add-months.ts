// Counting in months: the same day of a later month, or that month's last day.
import { type Day, makeDay } from '../model/day';

/** `day` moved forward by whole months; 31 August and six months give the last day of February. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  for (let of = Number(day.slice(8)); of > 28; of -= 1) {
    const found = makeDay(Math.floor(months / 12), (months % 12) + 1, of);
    if (found !== null) return found;
  }
  return makeDay(Math.floor(months / 12), (months % 12) + 1, Math.min(28, Number(day.slice(8)))) ?? day;
}
