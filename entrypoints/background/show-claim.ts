// Brings a claim before the buyer: in the popup where the browser lets us, else in a tab of its own.
import { browser } from 'wxt/browser';

export async function showClaim(claimId: string, windowId: number): Promise<void> {
  try {
    await browser.action.openPopup({ windowId });
  } catch {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/claims.html')}#${claimId}` });
  }
}
