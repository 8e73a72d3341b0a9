// The context menu's entries: like the shortcut, each gives the right to capture this tab.
import { browser } from 'wxt/browser';
import { CaptureArea } from '../../lib/model/evidence';
import { currentWords } from './words';

const PREFIX = 'capture-';

/** Draws the entries anew, in the language of now. */
export async function createMenu(): Promise<void> {
  if (browser.contextMenus === undefined) return; // Firefox for Android
  const words = await currentWords();
  await browser.contextMenus.removeAll();
  for (const area of CaptureArea.options) {
    browser.contextMenus.create({
      id: `${PREFIX}${area}`,
      title: words.say(`capture-menu-${area}`),
      contexts: ['page', 'image', 'selection', 'link'],
    });
  }
}

/** What the pressed entry asks for; null when it is none of ours. */
export function areaOf(menuItemId: string | number): CaptureArea | null {
  const area = CaptureArea.safeParse(String(menuItemId).slice(PREFIX.length));
  return area.success ? area.data : null;
}
