// Where the buyer may live, by the shop's site and the language they read: a suggestion, never an answer.
import type { Country } from '../model/country';

const OF_SITE: Readonly<Record<string, Country>> = { 'aliexpress.ru': 'RU', 'aliexpress.us': 'US' };

/** Null where nothing speaks for one country: English and the world's site are everybody's. */
export function suggestCountry(site: string | null, language: string): Country | null {
  return OF_SITE[site ?? ''] ?? (language === 'ru' ? 'RU' : null);
}
