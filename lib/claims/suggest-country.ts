// Where the buyer may live, by the shop's site and the language they read: a suggestion, never an answer.
import type { Country } from '../model/country';
import { languageLine } from '../model/languages';

const OF_SITE: Readonly<Record<string, Country>> = { 'aliexpress.ru': 'RU', 'aliexpress.us': 'US' };

/** Null where nothing speaks for one country: English and the world's site are everybody's. @param language of the interface. */
export function suggestCountry(site: string | null, language: string): Country | null {
  return OF_SITE[site ?? ''] ?? languageLine(language).country;
}
