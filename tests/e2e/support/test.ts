// The fixtures of every browser test: one browser for a file, a clean extension and shop for each test.
import { test as base, expect, type Page } from '@playwright/test';
import { dayOf } from '../../../lib/model/day';
import { clearDatabase } from './database';
import { launch, type TestBrowser } from './launch';
import { stopWorker } from './worker';

export { expect };

const SHOP = 'https://www.aliexpress.com';

interface Fixtures {
  /** The browser, emptied: no tab but one, no order known, no proof stored, the shop as it is on opening. */
  browserUnderTest: TestBrowser;
  /** Opens an empty tab. */
  newTab: () => Promise<Page>;
  /** Opens a page of the sample shop by its path. */
  openShop: (path: string) => Promise<Page>;
}

export const test = base.extend<Fixtures, { oneBrowser: TestBrowser }>({
  oneBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of this pattern.
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  browserUnderTest: async ({ oneBrowser }, use) => {
    // Midnight may have passed since the browser was opened.
    oneBrowser.shop.today = dayOf(new Date());
    const pristine = { ...oneBrowser.shop };
    await use(oneBrowser);
    for (const page of oneBrowser.context.pages()) if (page !== oneBrowser.desk) await page.close();
    await stopWorker(oneBrowser);
    await clearDatabase(oneBrowser);
    Object.assign(oneBrowser.shop, pristine);
    oneBrowser.stand.clear();
    oneBrowser.requests.length = 0;
  },
  newTab: async ({ browserUnderTest }, use) => {
    await use(() => browserUnderTest.context.newPage());
  },
  openShop: async ({ newTab }, use) => {
    await use(async (path) => {
      const page = await newTab();
      await page.goto(`${SHOP}${path}`);
      return page;
    });
  },
});
