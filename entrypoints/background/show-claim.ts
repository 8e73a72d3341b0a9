// Brings a claim before the buyer: in the side panel where that is open, else in the popup where the browser lets us, else
// in a tab of its own.
import { browser } from 'wxt/browser';

export async function showClaim(claimId: string, windowId: number): Promise<void> {
  if (await isPanelOpen(windowId)) return; // it follows the tab by itself
  try {
    await browser.action.openPopup({ windowId });
  } catch {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/claims.html')}#${claimId}` });
  }
}

async function isPanelOpen(windowId: number): Promise<boolean> {
  try {
    const contextTypes = [browser.runtime.ContextType.SIDE_PANEL];
    return (await browser.runtime.getContexts({ contextTypes, windowIds: [windowId] })).length > 0;
  } catch {
    return false; // a browser without side panels
  }
}
