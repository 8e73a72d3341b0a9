// The interface's words in the language that the buyer chose.
import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/store/settings';
import { chooseLanguage, makeWords, type Words } from '../../lib/words/words';
import { database } from './database';

export async function currentWords(): Promise<Words> {
  const { language } = await readSettings(database);
  return makeWords(chooseLanguage(language, [browser.i18n.getUILanguage()]));
}
