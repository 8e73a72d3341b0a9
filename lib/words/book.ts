// One kind of text in each language: English lies in the program, any other is loaded alone, when it is first spoken.
import { type Messages, readMessages } from './fluent';
import { directionOf, localeOf, type WordsLanguage } from './languages';

export interface Book {
  /** Takes the Fluent text of a language. */
  add(language: WordsLanguage, text: string): void;
  /** The language itself once its text is here, else English. */
  spoken(language: WordsLanguage): WordsLanguage;
  /** Its messages, with English for each that it lacks. Cheap to call again: a text is parsed once. */
  messages(language: WordsLanguage): Messages;
  /** Loads a language out of the extension's own files. English stays where that fails: a screen must never be without words. */
  load(language: WordsLanguage): Promise<void>;
}

/** @param kind the folder of its files in the build (`wxt.config.ts`). @param isIsolating for text that is shown and not copied into forms. */
export function makeBook(kind: 'words' | 'pack', english: string, isIsolating = false): Book {
  const texts = new Map<WordsLanguage, string>([['en', english]]);
  const read = new Map<WordsLanguage, Messages>();
  const own = (language: WordsLanguage): Messages => {
    const known = read.get(language);
    if (known !== undefined) return known;
    const isMarked = isIsolating && directionOf(language) === 'rtl';
    const messages = readMessages(localeOf(language), [texts.get(language) ?? ''], isMarked);
    read.set(language, messages);
    return messages;
  };
  const add = (language: WordsLanguage, text: string): void => {
    texts.set(language, text);
    read.delete(language);
  };
  return {
    add,
    spoken: (language) => (texts.has(language) ? language : 'en'),
    messages(language) {
      const [first, second] = [own(language), own('en')];
      return {
        has: (path) => first.has(path) || second.has(path),
        say: (path, args, isStrict) => first.say(path, args, isStrict) ?? second.say(path, args, isStrict),
      };
    },
    async load(language) {
      if (texts.has(language)) return;
      try {
        const answer = await fetch(new URL(`/languages/${kind}/${language}.ftl`, location.origin));
        if (answer.ok) add(language, await answer.text());
      } catch {
        // Said in English.
      }
    },
  };
}
