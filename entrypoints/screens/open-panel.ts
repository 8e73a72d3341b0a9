// Opens the side panel with a claim in it. Firefox opens its sidebar from its own menu.
import { browser } from 'wxt/browser';
import { changeTab } from '../../lib/store/tab-state';

/** Whether this browser lets a page of ours open the panel. */
export function canOpenPanel(): boolean {
  return browser.sidePanel?.open !== undefined;
}

/** Must be called in the turn of the buyer's click, which gives the right to open it. */
export async function openPanel(tab: { tabId: number; windowId: number }, claimId: string): Promise<void> {
  const opened = browser.sidePanel.open({ windowId: tab.windowId });
  await changeTab(tab.tabId, { claimId });
  await opened;
}
