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
    const found = NEVER[language][sin].exec(text);
    return found === null ? [] : [{ sin, words: wholeWords(text, found.index, found[0].length) }];
  });
}

/** A pattern may know a word by its stem: the reader is shown the word. Chinese and Korean have no gaps to go by. */
function wholeWords(text: string, index: number, length: number): string {
  const before = /[\p{Script=Latin}\p{Script=Cyrillic}]*$/u.exec(text.slice(0, index))?.[0] ?? '';
  const end = index + length;
  const after = /^[\p{Script=Latin}\p{Script=Cyrillic}]*/u.exec(text.slice(end))?.[0] ?? '';
  return before + text.slice(index, end) + after;
}
