// Countries and their names, from the browser's own tables (CLDR) and not from a list of ours.
import type { Country } from './country';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Codes of CLDR that are no country: unions, the unknown, tests. */
const NO_COUNTRY = /^(?:EU|EZ|UN|QO|ZZ|X[A-JL-Z])$/;

const known = new Map<string, ReadonlyMap<Country, string>>();

/** Names by ISO 3166-1 alpha-2 code, each country once; empty for a language that is none. @param language BCP 47. */
export function countryNames(language: string): ReadonlyMap<Country, string> {
  const made = known.get(language);
  if (made !== undefined) return made;
  const table = displayNames(language);
  const names = new Map<Country, string>();
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const name = NO_COUNTRY.test(code) ? undefined : table?.of(code);
    // A code that was replaced (`SU`) is written as the present one: it is no country of its own.
    if (name !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`) {
      names.set(code, name);
    }
  }
  known.set(language, names);
  return names;
}

function displayNames(language: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  } catch {
    return null; // a page's language can be no language at all
  }
}
