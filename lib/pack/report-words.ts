// How the report says things: its own words, the interface's names of things, and dates with their year.
import type { Day } from '../model/day';
import { makeWords, type Words } from '../words/words';
import type { WordsLanguage } from '../words/write-date';
import { makePackWords, type PackWords } from './pack-words';

export interface ReportWords {
  own: PackWords;
  /** Names of pages, dates and fields are the interface's. */
  shared: Words;
  /** `4 Dec 2026` */
  day(day: Day): string;
  /** `23 Nov 2026, 14:02:05 (Europe/Moscow, UTC+03:00)` of an RFC 3339 time. */
  moment(time: string, timeZone: string): string;
}

/** The words of a report in this language. */
export function makeReportWords(language: WordsLanguage): ReportWords {
  const own = makePackWords(language);
  const shared = makeWords(language);
  return {
    own,
    shared,
    day: (day) => shared.date(day),
    moment(time, timeZone) {
      const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(time);
      if (match?.[1] === undefined) return time;
      const offset = match[3] === 'Z' ? '+00:00' : (match[3] ?? '');
      return own.say('saved-at-local', {
        time: `${shared.date(match[1])}, ${match[2]}`,
        zone: timeZone,
        offset,
      });
    },
  };
}
