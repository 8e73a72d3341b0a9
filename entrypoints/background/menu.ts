// The context menu's one entry: like the shortcut, it gives the right to capture this tab.
import { browser } from 'wxt/browser';
import { currentWords } from './words';

export const MENU_ID = 'capture-evidence';

/** Draws the entry anew, in the language of now. */
export async function createMenu(): Promise<void> {
  const words = await currentWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ID,
    title: words.say('capture-menu'),
    contexts: ['page', 'image', 'selection', 'link'],
  });
}
