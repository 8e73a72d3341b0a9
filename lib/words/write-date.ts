// Days and times written out in the buyer's language. Wall times are shown as they were stored: no zone is applied.
import type { Day } from '../model/day';
import { localeOf, type WordsLanguage } from './languages';

/** `4 Dec`, `4 декабря`; with the year when it differs from `today`'s or `today` is not given. */
export function writeDay(language: WordsLanguage, day: Day, today: Day | null = null): string {
  const locale = localeOf(language);
  const hasYear = today?.slice(0, 4) !== day.slice(0, 4);
  // English dates are written as the shop's own pages write them: the day first, the month short (en-GB: "Sept").
  const isEnglish = locale === 'en-US';
  const parts = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: isEnglish ? 'short' : 'long',
    ...(hasYear && { year: 'numeric' }),
    timeZone: 'UTC',
  }).formatToParts(new Date(`${day}T00:00:00Z`));
  // Browsers differ in which of the spaces stands before «г.».
  if (!isEnglish) return parts.map(({ value }) => value.replace(/\s/g, ' ')).join('');
  const part = (type: string) => parts.find((each) => each.type === type)?.value;
  return [part('day'), part('month'), part('year')].filter(Boolean).join(' ');
}

/** The day, and the wall time as `14:02` where there is one, of an RFC 3339 time or a day alone; null for anything else. */
export function splitTime(time: string): { day: Day; clock: string | null } | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(time);
  return match?.[1] === undefined ? null : { day: match[1], clock: match[2] ?? null };
}

/** `a, b, c`, with what stands between two of several in the language. */
export function writeList(language: WordsLanguage, items: readonly string[]): string {
  const parts = new Intl.ListFormat(localeOf(language)).formatToParts(['1', '2', '3']);
  return items.join(parts.find(({ type }) => type === 'literal')?.value ?? ', ');
}

/** `12.4 MB`, `12,4 МБ`; powers of a thousand, as disks are sold. */
export function writeSize(language: WordsLanguage, sizeBytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const rank = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, sizeBytes)) / 3)));
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: units[rank] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: sizeBytes / 1000 ** rank < 10 && rank > 1 ? 1 : 0,
  }).format(sizeBytes / 1000 ** rank);
}
