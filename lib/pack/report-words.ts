// How the report says things: its own words, the interface's names of things, and dates with their year.
import type { Day } from '../model/day';
import type { WordsLanguage } from '../words/languages';
import { makeWords, type Words } from '../words/words';
import { utc } from './facts';
import { makePackWords, type PackWords } from './pack-words';

export interface ReportWords {
  own: PackWords;
  /** Names of pages, dates and fields are the interface's. */
  shared: Words;
  /** `4 Dec 2026` */
  day(day: Day): string;
  /** `23 Nov 2026, 14:02:05 (Europe/Moscow, UTC+03:00)` of an RFC 3339 time. */
  moment(time: string, timeZone: string): string;
  /** The same instant as `23 Nov 2026, 11:02:05 UTC`. */
  momentUtc(time: string): string;
}

/** Where the report finds files of the pack. */
export interface ReportPlaces {
  /** How many ZIPs the pack has. */
  parts: number;
  /** What to put before a path within `data/` of this part, seen from the report. */
  pathOf(part: number): string;
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
      const written = dateAndTime(shared, time);
      const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(time)?.[1];
      if (written === null || offset === undefined) return time;
      return own.say('saved-at-local', {
        time: written,
        zone: timeZone,
        offset: offset === 'Z' ? '+00:00' : offset,
      });
    },
    momentUtc: (time) => own.say('saved-at-utc', { time: dateAndTime(shared, utc(time) ?? '') ?? time }),
  };
}

function dateAndTime(shared: Words, time: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})/.exec(time);
  return match?.[1] === undefined
    ? null
    : shared.say('date-and-time', { day: shared.date(match[1]), time: match[2] ?? '' });
}
