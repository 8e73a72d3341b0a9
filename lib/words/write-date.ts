// Days and times written out in the buyer's language. Wall times are shown as they were stored: no zone is applied.
import type { Day } from '../model/day';

/** Languages that the interface has words for. */
export type WordsLanguage = 'en' | 'ru';

// en-GB would write "Sept", which no page of the shop does.
const LOCALES: Record<WordsLanguage, string> = { en: 'en-US', ru: 'ru-RU' };

/** `4 Dec`, `4 декабря`; with the year when it differs from `today`'s or `today` is not given. */
export function writeDay(language: WordsLanguage, day: Day, today: Day | null = null): string {
  const date = new Date(`${day}T00:00:00Z`);
  // The Russian month stands in the genitive only next to a day.
  const parts = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: language === 'ru' ? 'long' : 'short',
    timeZone: 'UTC',
  }).formatToParts(date);
  const part = (type: 'day' | 'month') => parts.find((each) => each.type === type)?.value ?? '';
  const year = day.slice(0, 4);
  const written = `${part('day')} ${part('month')}`;
  if (today?.slice(0, 4) === year) return written;
  return language === 'ru' ? `${written} ${year} г.` : `${written} ${year}`;
}

/** `23 Nov, 14:02` from an RFC 3339 time (or a day alone): the wall time that stands in it. */
export function writeDateTime(language: WordsLanguage, time: string, today: Day | null = null): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(time);
  if (match?.[1] === undefined) return time;
  const day = writeDay(language, match[1], today);
  return match[2] === undefined ? day : `${day}, ${match[2]}`;
}

/** `12.4 MB`, `12,4 МБ`; powers of a thousand, as disks are sold. */
export function writeSize(language: WordsLanguage, sizeBytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const rank = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, sizeBytes)) / 3)));
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: units[rank] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: sizeBytes / 1000 ** rank < 10 && rank > 1 ? 1 : 0,
  }).format(sizeBytes / 1000 ** rank);
}
