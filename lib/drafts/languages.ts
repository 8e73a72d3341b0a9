// The languages of the drafts, a Fluent file each, and which channel is written in which of them.
import type { Channel, DraftLanguage } from '../model/claim';
import german from './de.ftl?raw';
import english from './en.ftl?raw';
import spanish from './es.ftl?raw';
import french from './fr.ftl?raw';
import korean from './ko.ftl?raw';
import portuguese from './pt.ftl?raw';
import russian from './ru.ftl?raw';
import chinese from './zh.ftl?raw';

export interface Language {
  /** BCP 47: rules of plurals, dates and amounts. */
  locale: string;
  /** The Fluent file. */
  text: string;
}

export const LANGUAGES: Record<DraftLanguage, Language> = {
  en: { locale: 'en-GB', text: english },
  ru: { locale: 'ru-RU', text: russian },
  zh: { locale: 'zh-CN', text: chinese },
  es: { locale: 'es-ES', text: spanish },
  pt: { locale: 'pt-BR', text: portuguese },
  de: { locale: 'de-DE', text: german },
  fr: { locale: 'fr-FR', text: french },
  ko: { locale: 'ko-KR', text: korean },
};

/** What most channels speak. */
const USUAL: readonly DraftLanguage[] = ['en', 'ru'];

/** Channels that speak other languages than most. */
const ONLY_IN: Partial<Record<Channel, readonly DraftLanguage[]>> = {
  bank: ['en', 'ru'],
};

/** The languages that a channel is written in, in the order in which they are offered. */
export function languagesOf(channel: Channel): readonly DraftLanguage[] {
  return ONLY_IN[channel] ?? USUAL;
}
