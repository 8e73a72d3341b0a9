// All countries. A new one is its file, its line here and its rows in `sources.ts`.
import type { DraftLanguage } from '../../model/claim';
import type { Country } from '../../model/country';
import { type CountryRules, withLayer } from '../country';
import { AUSTRALIA } from './au';
import { BRAZIL } from './br';
import { BELARUS } from './by';
import { CANADA } from './ca';
import { CHILE } from './cl';
import { ELSEWHERE } from './elsewhere';
import { EUROPEAN_UNION } from './eu';
import { UNITED_KINGDOM } from './gb';
import { ISRAEL } from './il';
import { JAPAN } from './jp';
import { KOREA } from './kr';
import { KAZAKHSTAN } from './kz';
import { MEXICO } from './mx';
import { RUSSIA } from './ru';
import { SAUDI_ARABIA } from './sa';
import { TURKEY } from './tr';
import { UKRAINE } from './ua';
import { UNITED_STATES } from './us';
import { UZBEKISTAN } from './uz';

/** One for each file: what its countries share, with their layers beside it. */
export const COUNTRIES: readonly CountryRules[] = [
  RUSSIA,
  EUROPEAN_UNION,
  UNITED_KINGDOM,
  UNITED_STATES,
  BRAZIL,
  KAZAKHSTAN,
  KOREA,
  BELARUS,
  UZBEKISTAN,
  UKRAINE,
  ISRAEL,
  TURKEY,
  MEXICO,
  CHILE,
  CANADA,
  AUSTRALIA,
  JAPAN,
  SAUDI_ARABIA,
  ELSEWHERE,
];

/** The rules of a country, its own layer over what its file shares; the general answer where it has none of its own. */
export function countryOf(country: Country): CountryRules {
  const file = COUNTRIES.find(({ countries }) => countries.includes(country)) ?? ELSEWHERE;
  return withLayer(file, country);
}

/** The language of a country's offices, English where none of ours is theirs. */
export function officialLanguage(country: Country): DraftLanguage {
  return countryOf(country).languages[country] ?? 'en';
}
