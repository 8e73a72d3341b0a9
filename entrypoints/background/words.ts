// The interface's words in the language that the buyer chose.
import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/store/settings';
import { chooseLanguage } from '../../lib/words/languages';
import { makeWords, type Words, wordsBook } from '../../lib/words/words';
import { database } from './database';

export async function currentWords(): Promise<Words> {
  const settings = await readSettings(database);
  const language = chooseLanguage(settings.language, [browser.i18n.getUILanguage()]);
  await wordsBook.load(language);
  return makeWords(language);
}
