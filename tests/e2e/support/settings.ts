// Changes the buyer's settings as the claims page does, without going through its screens.
import type { TestBrowser } from './launch';

/** What an extension page sees of the browser, as far as it is used here. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; error?: string }> } };

/** Sets the language of the interface, and of the sample shop's pages with it. */
export async function speak({ desk, shop }: TestBrowser, language: 'en' | 'ru'): Promise<void> {
  shop.language = language;
  const answer = await desk.evaluate(
    (wanted) => chrome.runtime.sendMessage({ kind: 'change-settings', change: { language: wanted } }),
    language,
  );
  if (!answer.ok) throw new Error(`The language was not changed: ${answer.error}`);
}
