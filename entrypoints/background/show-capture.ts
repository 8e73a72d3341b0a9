// A capture on the icon, for pages where nothing of ours can speak, and in a popup that is open.
import { browser } from 'wxt/browser';
import type { CaptureAnswer, ScreenNews } from '../../lib/messages';

/** A mark, and the sentence on hovering. It goes with the next page. */
export async function showOnIcon(tabId: number, answer: CaptureAnswer): Promise<void> {
  await mark(tabId, answer.outcome === 'saved' ? '✓' : '!', answer.text);
  await tellScreens({ kind: 'capture-share', tabId, share: null });
}

/** How much is taken already, from 0 to 1. */
export async function showShare(tabId: number, share: number): Promise<void> {
  await mark(tabId, `${Math.round(share * 100)}%`, null);
  await tellScreens({ kind: 'capture-share', tabId, share });
}

async function mark(tabId: number, text: string, title: string | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (title !== null) await browser.action.setTitle({ tabId, title });
  } catch {
    // the tab is gone; what was stored stays
  }
}

async function tellScreens(news: ScreenNews): Promise<void> {
  await browser.runtime.sendMessage(news).catch(() => undefined); // no screen is open
}
