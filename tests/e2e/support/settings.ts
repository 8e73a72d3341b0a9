// Changes the buyer's settings as the claims page does, without going through its screens.
import type { InterfaceLanguage } from '../../../lib/model/settings';
import type { TestBrowser } from './launch';

/** What an extension page sees of the browser, as far as it is used here. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; error?: string }> } };

/** Sets the language of the interface, and of the sample shop's pages with it, where they are in that language. */
export async function speak({ desk, shop }: TestBrowser, language: InterfaceLanguage): Promise<void> {
  shop.language = language === 'ru' ? 'ru' : 'en';
  const answer = await desk.evaluate(
    (wanted) => chrome.runtime.sendMessage({ kind: 'change-settings', change: { language: wanted } }),
    language,
  );
  if (!answer.ok) throw new Error(`The language was not changed: ${answer.error}`);
}
