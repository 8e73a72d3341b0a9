// The country behind a name that a carrier printed.
import { countryNames } from '../../model/country-names';

/** What carriers write and CLDR does not (facts: ru 2.1, 2.2). */
const ALSO: ReadonlyMap<string, string> = new Map([
  ['mainland china', 'CN'],
  ['russian federation', 'RU'],
  ['российская федерация', 'RU'],
  ['korea', 'KR'],
  ['republic of korea', 'KR'],
  ['usa', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['czech republic', 'CZ'],
  ['чехия', 'CZ'],
]);

/**
 * The ISO 3166-1 alpha-2 code of a country's name, or of a code itself; null for what is not certain.
 * @param language In which the name may be written, beside English.
 */
export function countryCode(name: string | null, language: string | null): string | null {
  const written = name?.trim() ?? '';
  if (written === '') return null;
  if (countryNames('en').has(written)) return written;
  const folded = written.toLowerCase();
  return ALSO.get(folded) ?? find(folded, 'en') ?? find(folded, language ?? 'en');
}

function find(folded: string, language: string): string | null {
  const found = [...countryNames(language)].filter(([, name]) => name.toLowerCase() === folded);
  // A name of two countries names neither.
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
