// The pack's own words: read by a bank, a lawyer or a court, so they speak of the buyer, not to them.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { WordsLanguage } from '../words/write-date';
import english from './en.ftl?raw';
import russian from './ru.ftl?raw';

export interface PackWords {
  /** The message `id`, or its attribute as `id.attribute`. An id without words, or an argument too few, is an error of the code and throws. */
  say(id: string, args?: Record<string, string | number>): string;
}

const TEXTS: Record<WordsLanguage, string> = { en: english, ru: russian };

/** The words of a language. */
export function makePackWords(language: WordsLanguage): PackWords {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(TEXTS[language]));
  return { say: (id, args = {}) => format(bundle, id, args) };
}

function format(bundle: FluentBundle, id: string, args: Record<string, FluentVariable>): string {
  const [messageId = '', attribute] = id.split('.');
  const message = bundle.getMessage(messageId);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (!pattern) throw new Error(`no words for "${id}"`);
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, args, errors);
  if (errors[0] !== undefined) throw new Error(`words "${id}": ${errors[0].message}`);
  return text;
}
