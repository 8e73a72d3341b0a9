// The day by which a written demand is to be met: the law's own term, moved from a day off where the law says so.
import { addDays, type Day } from '../model/day';
import type { RungPlan } from './country';
import { nextWorkingDay } from './holidays';
import { expiredOn, mayDecide, rowOf } from './sources';

/**
 * The last day to answer; null where the country's law names no term that may set a day today. `from` is the day on which the
 * letter was received where `answerFrom` says so, else the day on which it was written. The day itself does not count.
 */
export function answerDue({ answerRow, movesFromHolidays }: RungPlan, from: Day, today: Day): Day | null {
  const row = answerRow === undefined ? null : rowOf(answerRow);
  if (answerRow === undefined || row?.length == null || row.unit !== 'calendar-days') return null;
  if (!mayDecide(row) || expiredOn(answerRow, today) !== null) return null;
  const on = addDays(from, row.length);
  return movesFromHolidays === undefined ? on : nextWorkingDay(on, movesFromHolidays);
}
