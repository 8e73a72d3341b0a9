// Finds in a text what no text to a seller or the shop may say.
import type { DraftLanguage } from '../../model/claim';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { korean } from './ko';
import { portuguese } from './pt';
import { russian } from './ru';
import { type Never, SINS, type Sin } from './sins';
import { chinese } from './zh';

const NEVER: Record<DraftLanguage, Never> = {
  en: english,
  ru: russian,
  zh: chinese,
  es: spanish,
  pt: portuguese,
  de: german,
  fr: french,
  ko: korean,
};

/** Each sin at most once, with the words that commit it. */
export function findNever(text: string, language: DraftLanguage): { sin: Sin; words: string }[] {
  return SINS.flatMap((sin) => {
    const words = NEVER[language][sin].exec(text)?.[0];
    return words === undefined ? [] : [{ sin, words }];
  });
}
