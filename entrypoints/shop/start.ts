// Starts our script in one of the shop's pages and ends it with the extension.
import { browser } from 'wxt/browser';
import { type PageParts, startOverlay } from './overlay';

/** Nothing tells a page that its extension is gone: it has to be asked. */
const ASKED_EVERY_MS = 1000;

export function start(parts: PageParts): void {
  const life = new AbortController();
  const { onWorkerRequest } = startOverlay(document, life.signal, parts);
  browser.runtime.onMessage.addListener(onWorkerRequest);
  const timer = setInterval(() => {
    if (browser.runtime?.id !== undefined) return;
    clearInterval(timer);
    life.abort();
  }, ASKED_EVERY_MS);
}
