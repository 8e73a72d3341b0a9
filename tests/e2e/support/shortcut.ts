// The capture shortcut, pressed as a person does: Playwright's own keyboard does not reach the browser's commands.
import type { Page } from '@playwright/test';

const ALT_SHIFT = 1 | 8;

/** Presses Alt+Shift+E while `page` is in front, after it drew what it shows. */
export async function pressShortcut(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const devtools = await page.context().newCDPSession(page);
  const key = { key: 'E', code: 'KeyE', windowsVirtualKeyCode: 69, nativeVirtualKeyCode: 69 };
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', modifiers: ALT_SHIFT, ...key });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', modifiers: ALT_SHIFT, ...key });
  await devtools.detach();
}
