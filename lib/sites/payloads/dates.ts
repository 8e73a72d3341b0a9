// A day of an answer by its text. Instants in milliseconds are no days: the page's zone is not in the answer.
import type { Day } from '../../model/day';
import { readDay } from '../text/dates';
import type { Note, PayloadContext } from './payload';
import { text } from './value';

/** The day that `value` prints; null with `field` noted as unreadable when it prints something else, silently when nothing. */
export function readDayAt(value: unknown, field: string, context: PayloadContext, note: Note): Day | null {
  const printed = text(value);
  if (printed === null) return null;
  const day = readDay(printed, context);
  if (day === null) note(field, 'unreadable', printed);
  return day;
}
