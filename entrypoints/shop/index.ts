// The one script in the pages of the shop, and of carriers where the buyer allowed it: read, send, show. A plain script, because
// WXT's own frame for content scripts tells the page the extension's id.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOverlay } from './overlay';

/** Nothing tells a page that its extension is gone: it has to be asked. */
const ASKED_EVERY_MS = 1000;

export default defineUnlistedScript({
  globalName: false,
  main() {
    const life = new AbortController();
    const { onWorkerRequest } = startOverlay(document, life.signal);
    browser.runtime.onMessage.addListener(onWorkerRequest);
    const timer = setInterval(() => {
      if (browser.runtime?.id !== undefined) return;
      clearInterval(timer);
      life.abort();
    }, ASKED_EVERY_MS);
  },
});
