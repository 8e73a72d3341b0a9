// Turns printed dates into calendar days, or null when a day is not certain.
import type { Day } from '../../model/day';
import type { DeliverySpan } from '../../model/order';

/** The language of the page (BCP 47) and the day on which it was read. */
export interface DateContext {
  language: string | null;
  today: Day;
}

/** The one day, with its year, that `text` prints; null when there is none or it is ambiguous. */
export function readDay(_text: string, _context: DateContext): Day | null {
  return null;
}

/** Like `readDay` for a day without a year. `past`: the latest such day not after today + 1. `near`: nearest to today. */
export function readYearlessDay(
  _text: string,
  _context: DateContext,
  _direction: 'past' | 'near',
): Day | null {
  return null;
}

/** A span of delivery (`Dec 27 - 28`); a missing year is the one nearest to today. */
export function readSpan(_text: string, _context: DateContext): DeliverySpan | null {
  return null;
}

/** Wall time of an event as printed, and its zone as printed. `notAfter`: day of the newer event above it, or null. */
export function readEventTime(
  _text: string,
  _context: DateContext & { notAfter: Day | null },
): { at: string; zone: string | null } | null {
  return null;
}
