// Turns printed dates into calendar days, or null when a day is not certain.
import { type Day, daysBetween } from '../../model/day';
import type { DeliverySpan } from '../../model/order';
import { primaryLanguage } from '../primary-language';
import type { PageVocabulary } from '../words';
import { cleanText } from './clean';
import { type FoundDate, findDates, type PrintedDate } from './date-shapes';
import { findSpan } from './span-shapes';
import { readClock } from './times';
import { type Tokens, tokenize } from './tokens';
import { dayWithYear, eventLimit, firstDayFrom, latestDay, nearestDay } from './years';

/** The language of the page (BCP 47), the day on which it was read, and how dates are worded. */
export interface DateContext {
  language: string | null;
  today: Day;
  words: PageVocabulary;
}

/** No promise of delivery is so wide: such ends belong to different years or to no span. */
const LONGEST_SPAN_DAYS = 120;

function tokensOf(text: string, context: DateContext): Tokens {
  return tokenize(cleanText(text), primaryLanguage(context.language), context.words);
}

/** The one date of all that were found; null when there are several different ones or one that is not certain. */
function onlyDate(found: readonly FoundDate[], tokens: Tokens): PrintedDate | null {
  let only: PrintedDate | null = null;
  for (const { from, to, date } of found) {
    if (date === null) return null;
    // The end or the beginning of a span is no single day.
    if (/[DMYd]\.?-$/.test(tokens.shape.slice(0, from)) || /^\.?-\.?[DMY]/.test(tokens.shape.slice(to)))
      return null;
    if (only !== null && (only.year !== date.year || only.month !== date.month || only.day !== date.day))
      return null;
    only = date;
  }
  return only;
}

/**
 * The one day, with its year, that `text` prints in any described language; null when there is none, when there
 * are several, or when day and month could be swapped (`03/04/2026`).
 */
export function readDay(text: string, context: DateContext): Day | null {
  const tokens = tokensOf(text, context);
  const whole = findDates(tokens).filter(({ date }) => date === null || date.year !== null);
  const date = onlyDate(whole, tokens);
  return date === null ? null : dayWithYear(date);
}

/**
 * Like `readDay`, and also for a day printed without its year: `past` takes the latest such day not after
 * today + 1, `near` the one nearest to today.
 */
export function readYearlessDay(text: string, context: DateContext, direction: 'past' | 'near'): Day | null {
  const tokens = tokensOf(text, context);
  const date = onlyDate(findDates(tokens), tokens);
  if (date === null) return null;
  return direction === 'past'
    ? latestDay(date, eventLimit(context.today, null))
    : nearestDay(date, context.today);
}

/**
 * A span of delivery (`Dec 27 - 28`, `9–12 сентября`) or one date as its end. A missing year is the one that brings
 * the end nearest to today, and the beginning before the end.
 */
export function readSpan(text: string, context: DateContext): DeliverySpan | null {
  const tokens = tokensOf(text, context);
  const found = findDates(tokens);
  const span = findSpan(found, tokens);
  if (span === undefined) {
    const date = onlyDate(found, tokens);
    const to = date === null ? null : nearestDay(date, context.today);
    return to === null ? null : { from: null, to };
  }
  if (span === null) return null;
  const start = dayWithYear(span.from);
  const to =
    start !== null && span.to.year === null
      ? firstDayFrom(span.to, start)
      : nearestDay(span.to, context.today);
  const from = to === null ? null : (start ?? latestDay(span.from, to));
  if (to === null || from === null || from > to || daysBetween(from, to) > LONGEST_SPAN_DAYS) return null;
  return { from, to };
}

/**
 * Wall time of a tracking event as printed (`YYYY-MM-DDTHH:MM`, or the day alone where no time is certain) and its
 * zone exactly as printed. `notAfter` is the day of the newer event above it in a newest-first list, or null; a
 * missing year is the latest that keeps the order, with two days for zones that lie (facts: ru 2.1).
 */
export function readEventTime(
  text: string,
  context: DateContext & { notAfter: Day | null },
): { at: string; zone: string | null } | null {
  const tokens = tokensOf(text, context);
  const date = onlyDate(findDates(tokens), tokens);
  const day = date === null ? null : latestDay(date, eventLimit(context.today, context.notAfter));
  if (day === null) return null;
  const clock = readClock(cleanText(text));
  return clock === null ? { at: day, zone: null } : { at: `${day}T${clock.time}`, zone: clock.zone };
}
