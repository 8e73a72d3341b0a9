// The welcome page, shown once after the install.
import { browser } from 'wxt/browser';

const KEY = 'welcomed';

/** Noted first: a worker that stops before the page is open must not show it at every start. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { [KEY]: isWelcomed } = await browser.storage.local.get(KEY);
  if (isWelcomed === true) return;
  await browser.storage.local.set({ [KEY]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/claims.html#welcome') });
}
