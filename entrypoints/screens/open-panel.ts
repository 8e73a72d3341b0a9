// Opens the side panel (in Firefox the sidebar) with a claim in it.
import { browser } from 'wxt/browser';
import { changeTab } from '../../lib/store/tab-state';

/** Whether this browser lets a page of ours open the panel. */
export function canOpenPanel(): boolean {
  return browser.sidePanel?.open !== undefined || sidebar() !== undefined;
}

/** Must be called in the turn of the buyer's click, which gives the right to open it. */
export async function openPanel(tab: { tabId: number; windowId: number }, claimId: string): Promise<void> {
  const opened = sidebar()?.open() ?? browser.sidePanel.open({ windowId: tab.windowId });
  await changeTab(tab.tabId, { claimId });
  await opened;
}

/** Firefox's own interface, which the browser's types do not have. */
function sidebar(): { open(): Promise<void> } | undefined {
  return (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
}
