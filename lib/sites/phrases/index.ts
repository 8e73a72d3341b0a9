// The page languages that are described, in the order in which they are tried.
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { he } from './he';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import type { Phrases } from './phrases';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

export type { Phrases } from './phrases';

/** Adding a page language is one file beside this one and one line here. */
export const PHRASES: readonly Phrases[] = [
  en,
  ru,
  uk,
  es,
  pt,
  fr,
  de,
  it,
  pl,
  nl,
  tr,
  ko,
  ja,
  zh,
  ar,
  he,
  th,
  vi,
  id,
];

/** Codes of before 1989 that the shop still writes (facts: com 1.2). */
const OLD_CODES: Readonly<Record<string, string>> = { iw: 'he', in: 'id' };

/** The primary subtag of a BCP 47 tag or of the shop's own `pt_BR`, in today's code; null stays null. */
export function primaryLanguage(language: string | null): string | null {
  const primary = language?.slice(0, 35).split(/[-_]/)[0]?.toLowerCase();
  return primary === undefined || primary === '' ? null : (OLD_CODES[primary] ?? primary);
}

/** The phrases of `language` first, then all others: pages mix languages. */
export function phrasesFor(language: string | null): readonly Phrases[] {
  const primary = primaryLanguage(language);
  const own = PHRASES.filter((phrases) => phrases.language === primary);
  return [...own, ...PHRASES.filter((phrases) => phrases.language !== primary)];
}
