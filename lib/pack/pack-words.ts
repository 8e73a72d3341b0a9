// The pack's own words: read by a bank, a lawyer or a court, so they speak of the buyer, not to them.
import { makeBook } from '../words/book';
import type { WordsLanguage } from '../words/languages';
import english from './en.ftl?raw';

export interface PackWords {
  /**
   * The message `id`, or its attribute as `id.attribute`, in English where the language lacks it. An id without words, or
   * an argument too few, is an error of the code and throws.
   */
  say(id: string, args?: Record<string, string | number>): string;
}

/** The texts of all languages that were loaded. */
export const packBook = makeBook('pack', english);

/** The words of a language; English's while its text is not loaded. */
export function makePackWords(language: WordsLanguage): PackWords {
  const messages = packBook.messages(language);
  return {
    say(id, args) {
      const said = messages.say(id, args);
      if (said === null) throw new Error(`no words for "${id}"`);
      return said;
    },
  };
}
