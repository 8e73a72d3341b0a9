// The interface's words: one Fluent file per language, asked for by id. Not the drafts', which have files of their own.
import { countryNames } from '../model/country-names';
import type { Day } from '../model/day';
import { makeBook } from './book';
import english from './en.ftl?raw';
import { localeOf, type WordsLanguage } from './languages';
import lawsInEnglish from './laws/en.ftl?raw';
import { splitTime, writeDay, writeList, writeSize } from './write-date';

export type WordsArguments = Record<string, string | number>;

export interface Words {
  language: WordsLanguage;
  /**
   * The message `id`, or one attribute of it as `id.attribute`, in English where the language lacks it. Where English lacks
   * it too the id itself; under test that throws, as does a missing argument.
   */
  say(id: string, args?: WordsArguments): string;
  /** Whether there is such a message (or attribute), in this language or in English. */
  has(id: string): boolean;
  /** `4 Dec`; with the year unless it is the year of `today`. */
  date(day: Day, today?: Day): string;
  /** `23 Nov, 14:02` from an RFC 3339 time: its own wall time, whatever its offset. */
  dateTime(time: string, today?: Day): string;
  /** `12 days`, `12 дней`. */
  days(count: number): string;
  /** All countries in the order of their names, as this language writes them. */
  countries(): readonly { code: string; name: string }[];
  /** `a, b, c`. */
  list(items: readonly string[]): string;
  /** `12.4 MB`. */
  size(sizeBytes: number): string;
}

/** The texts of all languages that were loaded. */
export const wordsBook = makeBook('words', `${english}\n${lawsInEnglish}`, true);

/** The words of a language; English's while its text is not loaded. Cheap to call again. */
export function makeWords(wanted: WordsLanguage): Words {
  const language = wordsBook.spoken(wanted);
  const messages = wordsBook.messages(language);
  const isStrict = import.meta.env.MODE === 'test';
  const say = (id: string, args: WordsArguments = {}): string => {
    const said = messages.say(id, args, isStrict);
    if (said === null && isStrict) throw new Error(`no words for "${id}"`);
    return said ?? id;
  };
  return {
    language,
    say,
    has: messages.has,
    date: (day, today) => writeDay(language, day, today),
    dateTime(time, today) {
      const parts = splitTime(time);
      if (parts === null) return time;
      const day = writeDay(language, parts.day, today);
      return parts.clock === null ? day : say('date-and-time', { day, time: parts.clock });
    },
    days: (days) => say('days', { days }),
    countries: () => listCountries(language),
    list: (items) => writeList(language, items),
    size: (sizeBytes) => writeSize(language, sizeBytes),
  };
}

function listCountries(language: WordsLanguage): { code: string; name: string }[] {
  return [...countryNames(localeOf(language))]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, localeOf(language)));
}
