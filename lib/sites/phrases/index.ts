// The page languages that are described, in the order in which they are tried.

import { compileVocabulary, type PageVocabulary } from '../words';
import { ar } from './ar';
import { DATE_WORDS } from './date-words';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { he } from './he';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { MORE_MONTHS } from './months';
import { nl } from './nl';
import { ORDER_STATES } from './order-states';
import type { Phrases, Wording } from './phrases';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { SHARED } from './shared';
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

/** How the pages of all described languages are worded. */
export const WORDING: Wording = {
  phrases: PHRASES,
  dateWords: DATE_WORDS,
  moreMonths: MORE_MONTHS,
  states: ORDER_STATES,
  ...SHARED,
};

/** The same, ready to read with. */
export const WORDS: PageVocabulary = compileVocabulary(WORDING);
