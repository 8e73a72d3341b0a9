// The buyer's settings and the words in their language; the page's own language attribute follows.
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Settings } from '../../lib/model/settings';
import { readSettings } from '../../lib/store/settings';
import { chooseLanguage, makeWords, type Words } from '../../lib/words/words';
import { database } from './database';
import { useLive } from './use-live';

/** Null until the settings are read; where they cannot be, the browser's language and the defaults stand in for them. */
export function useWords(): { words: Words; settings: Settings } | null {
  const { value, failed } = useLive(() => readSettings(database), []);
  const settings = value ?? (failed ? Settings.parse({}) : undefined);
  const language =
    settings === undefined ? null : chooseLanguage(settings.language, [browser.i18n.getUILanguage()]);
  useEffect(() => {
    if (language !== null) document.documentElement.lang = language;
  }, [language]);
  return settings === undefined || language === null ? null : { words: makeWords(language), settings };
}
