// Brings one of our scripts into the page in front, in the right that the buyer's press gave, and gives its answer.
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { enterPage } from '../../lib/evidence/enter-page';
import { wait } from './camera';

/** What the script's last line yields; undefined on a protected page, or without a right to it: a picture may be taken all the same. */
export async function runInPage(tabId: number, file: ScriptPublicPath): Promise<unknown> {
  try {
    // At once: a look that waited for the page would be none at the shot.
    const [answer] = await enterPage(
      () => browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true }),
      wait,
    );
    return answer?.result;
  } catch {
    return undefined;
  }
}
