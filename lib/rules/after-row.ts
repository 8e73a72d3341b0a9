// Counting from a day by the length of a row.
import { addDays, type Day } from '../model/day';
import { addMonths } from './add-months';
import { addBusinessDays } from './business-days';
import { rowOf } from './sources';

/** `day` and the length of a row, hours as whole days; `day` itself where the row has no length of time. */
export function afterRow(day: Day, id: string): Day {
  const row = rowOf(id);
  if (row?.length == null) return day;
  if (row.unit === 'business-days') return addBusinessDays(day, row.length);
  if (row.unit === 'hours') return addDays(day, Math.ceil(row.length / 24));
  if (row.unit === 'years') return addMonths(day, row.length * 12);
  return row.unit === 'months' ? addMonths(day, row.length) : addDays(day, row.length);
}
