// What the worker must remember of each open tab; in session storage, because the worker may be stopped at any moment.
import { browser } from 'wxt/browser';

export interface TabState {
  url: string;
  /** Orders on the page. */
  orderIds: string[];
  /** The claim that the buyer opened last from this tab. */
  claimId: string | null;
  /** The field for text that was focused last, with the number of characters it takes; null when there was none. */
  field: { limit: number | null } | null;
}

const EMPTY: TabState = { url: '', orderIds: [], claimId: null, field: null };
const keyOf = (tabId: number): string => `tab:${tabId}`;

export async function readTab(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  const found = await browser.storage.session.get<Record<string, TabState>>(key);
  return found[key] ?? EMPTY;
}

export async function changeTab(tabId: number, change: Partial<TabState>): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { ...(await readTab(tabId)), ...change } });
}

/** A page is open in the tab: what was noted of the one before is not about it. */
export async function openTab(tabId: number, url: string): Promise<void> {
  const { url: before } = await readTab(tabId);
  await changeTab(tabId, { url, orderIds: [], ...(before !== url && { field: null }) });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
