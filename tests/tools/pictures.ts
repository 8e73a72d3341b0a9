// `npm run pictures`: the README's pictures of every screen, taken from the built extension on the sample shop.
import { mkdir, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { addressesOf, findLine, makeClaim, visit } from '../e2e/support/job';
import { launch, type TestBrowser } from '../e2e/support/launch';
import { pressToolbar } from '../e2e/support/popup';
import { speak } from '../e2e/support/settings';
import { pressShortcut } from '../e2e/support/shortcut';
import { stopWorker } from '../e2e/support/worker';

const OUTPUT = resolve(import.meta.dirname, '../demo/pictures');

/** Language and theme of each set; the first two stand in the README side by side. */
const SETS = [
  ['en', 'light'],
  ['ru', 'dark'],
] as const;

/** Runs the command; it takes no words. */
export async function main(): Promise<{ output: string; exitCode: number }> {
  await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(OUTPUT, { recursive: true });
  for (const [language, scheme] of SETS) {
    const browser = await launch();
    try {
      await takeSet(browser, language, scheme);
    } finally {
      await browser.close();
    }
  }
  return { output: `Pictures: ${relative(process.cwd(), OUTPUT)}/`, exitCode: 0 };
}

async function takeSet(browser: TestBrowser, language: 'en' | 'ru', scheme: 'light' | 'dark'): Promise<void> {
  const path = (name: string) => resolve(OUTPUT, `${name}-${language}-${scheme}.png`);
  await speak(browser, language);
  browser.shop.language = language;
  const shop = await browser.context.newPage();
  const line = await findLine(shop, 'late');
  await expect(line.getByRole('button').first()).toBeVisible();
  await line.scrollIntoViewIfNeeded();
  await shop.screenshot({ path: path('order-list') });
  await makeClaim(browser, shop, language);
  await visit(shop, addressesOf('late').tracking);
  await pressShortcut(shop);
  await expect(shop.locator('redress-notice').getByRole('button')).toBeVisible();
  await shop.screenshot({ path: path('tracking') });
  const popup = await pressToolbar(browser, shop);
  await popup.says(language === 'en' ? 'Stuck on the way' : 'Застряла в пути');
  await popup.screenshot(path('popup'));
  await popup.close();
  await stopWorker(browser);
  await takeScreens(await browser.context.newPage(), browser, scheme, path);
}

async function takeScreens(
  page: Page,
  { extensionId }: TestBrowser,
  colorScheme: 'light' | 'dark',
  path: (name: string) => string,
): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${extensionId}/claims.html`);
  await page.getByRole('navigation').getByRole('button').first().click();
  await expect(page.locator('.desk')).toBeVisible();
  for (const [name, part] of [
    ['claim', null],
    ['message', 'message'],
    ['dates', 'dates'],
  ] as const) {
    if (part !== null) {
      await page.locator(`#part-${part}`).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    }
    await page.screenshot({ path: path(name) });
  }
  await page.locator('.evidence button').first().click();
  await expect(page.locator('.one-evidence img')).toBeVisible();
  await page.screenshot({ path: path('proof') });
  await page.evaluate(() => {
    location.hash = 'settings';
  });
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await page.screenshot({ path: path('settings') });
}
