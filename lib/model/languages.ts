// The languages of the interface. A new one is a line here and its files: `lib/words/TAG.ftl`, `lib/words/laws/TAG.ftl`,
// `lib/pack/TAG.ftl` and `public/_locales/TAG/messages.json`. What a file lacks is said in English, sentence by sentence.
import type { Country } from './country';

export interface LanguageLine {
  /** BCP 47, with a region only where it is written in another way elsewhere; the name of its files. */
  tag: string;
  /** Where its readers live, if nearly all live in one country: suggested to the buyer, never taken for said. */
  country: Country | null;
  /** ISO 4217: what the shop most likely prices in for them; a first choice in the form for an order typed by hand. */
  currency: string;
}

export const INTERFACE_LANGUAGES: readonly LanguageLine[] = [
  { tag: 'en', country: null, currency: 'USD' },
  { tag: 'ru', country: 'RU', currency: 'RUB' },
  { tag: 'uk', country: 'UA', currency: 'UAH' },
  { tag: 'pl', country: 'PL', currency: 'PLN' },
  { tag: 'de', country: null, currency: 'EUR' },
  { tag: 'es', country: null, currency: 'EUR' },
  { tag: 'pt-BR', country: 'BR', currency: 'BRL' },
  { tag: 'fr', country: null, currency: 'EUR' },
  { tag: 'it', country: 'IT', currency: 'EUR' },
  { tag: 'nl', country: null, currency: 'EUR' },
  { tag: 'tr', country: 'TR', currency: 'TRY' },
  { tag: 'ja', country: 'JP', currency: 'JPY' },
  { tag: 'zh-CN', country: 'CN', currency: 'CNY' },
  { tag: 'ko', country: 'KR', currency: 'KRW' },
  { tag: 'he', country: 'IL', currency: 'ILS' },
  { tag: 'ar', country: null, currency: 'SAR' },
];

/** The line of a language; English's for one that has none. */
export function languageLine(
  tag: string,
  languages: readonly LanguageLine[] = INTERFACE_LANGUAGES,
): LanguageLine {
  const english = { tag: 'en', country: null, currency: 'USD' };
  return languages.find((line) => line.tag === tag) ?? languages.find((line) => line.tag === 'en') ?? english;
}
