// The interface's words: one Fluent file per language, asked for by id. Not the drafts', which have files of their own.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { countryNames } from '../model/country-names';
import type { Day } from '../model/day';
import type { InterfaceLanguage } from '../model/settings';
import english from './en.ftl?raw';
import russian from './ru.ftl?raw';
import { type WordsLanguage, writeDateTime, writeDay, writeSize } from './write-date';

export type WordsArguments = Record<string, string | number>;

export interface Words {
  language: WordsLanguage;
  /**
   * The message `id`, or one attribute of it as `id.attribute`. An id that the language lacks is said in English;
   * under test it throws, as does a missing argument.
   */
  say(id: string, args?: WordsArguments): string;
  /** Whether there is such a message (or attribute) in this language. */
  has(id: string): boolean;
  /** `4 Dec`; with the year unless it is the year of `today`. */
  date(day: Day, today?: Day): string;
  /** `23 Nov, 14:02` from an RFC 3339 time: its own wall time, whatever its offset. */
  dateTime(time: string, today?: Day): string;
  /** `12 days`, `12 дней`. */
  days(count: number): string;
  /** All countries in the order of their names, as this language writes them. */
  countries(): readonly { code: string; name: string }[];
  /** `12.4 MB`. */
  size(sizeBytes: number): string;
}

const TEXTS: Record<WordsLanguage, string> = { en: english, ru: russian };
const bundles = new Map<WordsLanguage, FluentBundle>();

/** The words of a language. Cheap to call again: texts are parsed once. */
export function makeWords(language: WordsLanguage): Words {
  const bundle = bundleOf(language);
  const isStrict = import.meta.env.MODE === 'test';
  const say = (id: string, args: WordsArguments = {}): string => {
    const said = format(bundle, id, args, isStrict);
    if (said !== null) return said;
    if (isStrict) throw new Error(`no words for "${id}" in ${language}`);
    return format(bundleOf('en'), id, args, false) ?? id;
  };
  return {
    language,
    say,
    has: (id) => patternOf(bundle, id) !== null,
    date: (day, today) => writeDay(language, day, today),
    dateTime: (time, today) => writeDateTime(language, time, today),
    days: (days) => say('days', { days }),
    countries: () => listCountries(language),
    size: (sizeBytes) => writeSize(language, sizeBytes),
  };
}

/**
 * The buyer's setting, or for `auto` the first of the browser's languages (BCP 47, most wanted first) that the
 * interface speaks; English when it speaks none of them.
 */
export function chooseLanguage(
  setting: InterfaceLanguage,
  browserLanguages: readonly string[],
): WordsLanguage {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'en' || language === 'ru') return language;
  }
  return 'en';
}

function listCountries(language: WordsLanguage): { code: string; name: string }[] {
  return [...countryNames(language)]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

function bundleOf(language: WordsLanguage): FluentBundle {
  const known = bundles.get(language);
  if (known !== undefined) return known;
  // Isolation marks would end up in accessible names and in what the buyer copies; names of others stand in <bdi>.
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(TEXTS[language]));
  bundles.set(language, bundle);
  return bundle;
}

function patternOf(bundle: FluentBundle, path: string) {
  const [id = '', attribute] = path.split('.');
  const message = bundle.getMessage(id);
  if (message === undefined) return null;
  return (attribute === undefined ? message.value : message.attributes[attribute]) ?? null;
}

function format(
  bundle: FluentBundle,
  id: string,
  args: Record<string, FluentVariable>,
  isStrict: boolean,
): string | null {
  const pattern = patternOf(bundle, id);
  if (pattern === null) return null;
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, args, errors);
  if (isStrict && errors[0] !== undefined) throw new Error(`words "${id}": ${errors[0].message}`);
  return text;
}
