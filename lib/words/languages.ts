// What follows from a language of the interface: which one is spoken, its direction, its own name. All by the browser's tables.
import type { DraftLanguage } from '../model/claim';
import { INTERFACE_LANGUAGES, type LanguageLine } from '../model/languages';

/** The tag of a language that the interface speaks, or will once its text is loaded. */
export type WordsLanguage = string;

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

/**
 * The buyer's setting, or for `auto` the first of the browser's languages (BCP 47, most wanted first) that the interface
 * speaks; English when it speaks none of them. Another region of a language will do (`pt-PT` for `pt-BR`), another script
 * will not: traditional Chinese is not answered in simplified.
 */
export function chooseLanguage(
  setting: string,
  browserLanguages: readonly string[],
  languages: readonly LanguageLine[] = INTERFACE_LANGUAGES,
): WordsLanguage {
  if (languages.some(({ tag }) => tag === setting)) return setting;
  for (const wanted of browserLanguages.flatMap((tag) => fullLocale(tag) ?? [])) {
    const spoken = languages.filter(({ tag }) => {
      const own = fullLocale(tag);
      return own?.language === wanted.language && own.script === wanted.script;
    });
    const nearest = spoken.find(({ tag }) => fullLocale(tag)?.region === wanted.region) ?? spoken[0];
    if (nearest !== undefined) return nearest.tag;
  }
  return 'en';
}

/** The way its text runs. */
export function directionOf(language: WordsLanguage): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(fullLocale(language)?.script ?? '') ? 'rtl' : 'ltr';
}

/**
 * For plurals, dates and numbers, with the calendar and the digits that the shop's pages print. English of the United States, and
 * for a language that the browser does not know, which would otherwise write in the language of the system.
 */
export function localeOf(language: WordsLanguage): string {
  const isKnown = language !== 'en' && Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  return isKnown ? `${language}-u-ca-gregory-nu-latn` : 'en-US';
}

/** A language as its own readers call it: `Русский`; its tag where the browser has no name for it. */
export function languageName(language: WordsLanguage): string {
  const name = new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** A language of the drafts by its own name, with its script or its country where the drafts are in one of several. */
export function draftLanguageName(language: DraftLanguage): string {
  return languageName(WRITTEN[language] ?? language);
}

const WRITTEN: Partial<Record<DraftLanguage, string>> = { zh: 'zh-Hans', pt: 'pt-BR' };

/** With its likely script and region, and old codes replaced (`iw` is `he`); null for what is no tag. */
function fullLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return null;
  }
}
