// All countries. A new one is its file, its line here and its rows in `sources.ts`.
import type { DraftLanguage } from '../../model/claim';
import type { Country } from '../../model/country';
import type { CountryRules } from '../country';
import { BRAZIL } from './br';
import { ELSEWHERE } from './elsewhere';
import { EUROPEAN_UNION } from './eu';
import { UNITED_KINGDOM } from './gb';
import { KOREA } from './kr';
import { KAZAKHSTAN } from './kz';
import { RUSSIA } from './ru';
import { UNITED_STATES } from './us';

export const COUNTRIES: readonly CountryRules[] = [
  RUSSIA,
  EUROPEAN_UNION,
  UNITED_KINGDOM,
  UNITED_STATES,
  BRAZIL,
  KAZAKHSTAN,
  KOREA,
  ELSEWHERE,
];

/** The rules of a country; the general answer where it has none of its own. */
export function countryOf(country: Country): CountryRules {
  return COUNTRIES.find(({ countries }) => countries.includes(country)) ?? ELSEWHERE;
}

/** The language of a country's offices, English where none of ours is theirs. */
export function officialLanguage(country: Country): DraftLanguage {
  return countryOf(country).languages[country] ?? 'en';
}
