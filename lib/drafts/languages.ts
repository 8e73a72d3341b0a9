// The languages of the drafts, a Fluent file each, and which channel is written in which of them.
import { goodsOf } from '../facts/reasons';
import { Channel, DraftLanguage, type Reason } from '../model/claim';
import type { Country } from '../model/country';
import { countryOf, officialLanguage } from '../rules/countries';
import type { CountryRules } from '../rules/country';
import german from './de.ftl?raw';
import english from './en.ftl?raw';
import spanish from './es.ftl?raw';
import french from './fr.ftl?raw';
import korean from './ko.ftl?raw';
import germanLetters from './letters/de.ftl?raw';
import englishLetters from './letters/en.ftl?raw';
import spanishLetters from './letters/es.ftl?raw';
import frenchLetters from './letters/fr.ftl?raw';
import koreanLetters from './letters/ko.ftl?raw';
import portugueseLetters from './letters/pt.ftl?raw';
import russianLetters from './letters/ru.ftl?raw';
import portuguese from './pt.ftl?raw';
import russian from './ru.ftl?raw';
import chinese from './zh.ftl?raw';

export interface Language {
  /** BCP 47: rules of plurals, dates and amounts. */
  locale: string;
  /** The Fluent file. */
  text: string;
  /** The Fluent file of the letters above the shop, where the language has them. */
  letters?: string;
}

export const LANGUAGES: Record<DraftLanguage, Language> = {
  en: { locale: 'en-GB', text: english, letters: englishLetters },
  ru: { locale: 'ru-RU', text: russian, letters: russianLetters },
  zh: { locale: 'zh-CN', text: chinese },
  es: { locale: 'es-ES', text: spanish, letters: spanishLetters },
  pt: { locale: 'pt-BR', text: portuguese, letters: portugueseLetters },
  de: { locale: 'de-DE', text: german, letters: germanLetters },
  fr: { locale: 'fr-FR', text: french, letters: frenchLetters },
  ko: { locale: 'ko-KR', text: korean, letters: koreanLetters },
};

/** The language of drafts that a reader of the interface reads: its own, or English where it has none. @param language BCP 47. */
export function draftLanguageOf(language: string): DraftLanguage {
  return DraftLanguage.options.find((each) => each === language.split('-')[0]) ?? 'en';
}

/** Letters to others than the seller and the shop: they may name the law, the bank and the court. */
export const ABOVE_THE_SHOP: ReadonlySet<Channel> = new Set([
  'bank',
  'paypal',
  'post',
  'pre-trial',
  'operator',
  'authority',
  'court',
]);

/** Whether a channel goes to the seller or the shop, through a field of the shop's pages. */
export function isForTheShop(channel: Channel): boolean {
  return !ABOVE_THE_SHOP.has(channel);
}

/** Languages of the letters above the shop. */
const LETTERS: readonly DraftLanguage[] = ['en', 'ru', 'es', 'pt', 'de', 'fr', 'ko'];

/** Channels that do not speak every language. */
const ONLY_IN: Partial<Record<Channel, readonly DraftLanguage[]>> = {
  bank: LETTERS,
  post: LETTERS,
  paypal: LETTERS,
  'pre-trial': LETTERS,
  authority: LETTERS,
  // Both go to an addressee in Russia; English is there to read along.
  operator: ['ru', 'en'],
  court: ['ru', 'en'],
};

/** The channels that a buyer of `country` may need: none that the claim has no use for, or no ground. */
export function channelsFor(country: Country | null, reason: Reason | null): Channel[] {
  const rules = country === null ? null : countryOf(country);
  const goods = goodsOf(reason);
  const isLate = reason === 'came-late';
  const fits: Partial<Record<Channel, boolean>> = {
    // Only what was never sent can be cancelled without a dispute.
    'request-cancel': goods === null || goods === 'unsent',
    // Late goods that are kept are no ground for a bank.
    bank: !isLate,
    paypal: !isLate,
    // The post searches only for what was sent and did not come.
    post: goods === null || goods === 'missing',
    'pre-trial': !isLate || paysForDelay(rules),
    // The platform owes the prepayment of goods that were not handed over (RU-12-22).
    operator: rules?.operator !== undefined && goods !== 'received' && goods !== 'refund',
    authority: !isLate || paysForDelay(rules),
    court: rules?.court.hasDraft === true,
  };
  return Channel.options.filter((each) => fits[each] !== false);
}

/** A law for late goods, not one for every claim. */
function paysForDelay(rules: CountryRules | null): boolean {
  return (
    rules?.laws.some(
      ({ fits, owes }) => fits.includes('came-late') && !fits.includes('defect') && owes !== 'card-issuer',
    ) === true
  );
}

/** The languages that a channel is written in, in the order in which they are offered. */
export function languagesOf(channel: Channel): readonly DraftLanguage[] {
  return ONLY_IN[channel] ?? DraftLanguage.options;
}

/**
 * The same, for a buyer of `country`: a letter above the shop is offered in the language of its place first, then in English
 * and Russian, which are there to read along.
 */
export function languagesFor(channel: Channel, country: Country | null): readonly DraftLanguage[] {
  const all = languagesOf(channel);
  if (!(channel in ONLY_IN)) return all;
  const official = country === null ? 'en' : officialLanguage(country);
  return [...new Set<DraftLanguage>([official, 'en', 'ru'])].filter((each) => all.includes(each));
}
