// The buyer's settings and the words in their language; the page's own language and direction follow.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Settings } from '../../lib/model/settings';
import { readSettings } from '../../lib/store/settings';
import { chooseLanguage, directionOf } from '../../lib/words/languages';
import { makeWords, type Words, wordsBook } from '../../lib/words/words';
import { database } from './database';
import { useLive } from './use-live';

/**
 * Null until the settings and the language's text are read; where they cannot be, the browser's language, English and the
 * defaults stand in for them.
 */
export function useWords(): { words: Words; settings: Settings } | null {
  const { value, failed } = useLive(() => readSettings(database), []);
  const settings = value ?? (failed ? Settings.parse({}) : undefined);
  const language =
    settings === undefined ? null : chooseLanguage(settings.language, [browser.i18n.getUILanguage()]);
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    if (language === null) return;
    let isWanted = true;
    void wordsBook.load(language).then(() => {
      if (isWanted) setWords(makeWords(language));
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  useEffect(() => {
    if (words === null) return;
    document.documentElement.lang = words.language;
    document.documentElement.dir = directionOf(words.language);
  }, [words]);
  return settings === undefined || words === null ? null : { words, settings };
}
