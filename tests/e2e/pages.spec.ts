// Every saved page, served at its real address to the built extension: what the reader says in tests is what it says in a browser.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDatabase } from './support/database';
import { addressesOf, LIST } from './support/job';
import { expect, test } from './support/test';

interface SavedPage {
  name: string;
  url: string;
  html: string;
  orderIds: string[];
}

const FOLDER = resolve(import.meta.dirname, '../pages');
const SCRIPTED = /^https:\/\/([\w-]+\.)*aliexpress\.(com|us|ru)\//;

function savedPages(kind: string): SavedPage[] {
  return readdirSync(join(FOLDER, kind)).flatMap((name) => {
    const read = (file: string) => readFileSync(join(FOLDER, kind, name, file), 'utf8');
    const { url, expected } = JSON.parse(read('case.json'));
    // What only the shop's own calls tell is not on the page.
    const hasPayloads = readdirSync(join(FOLDER, kind, name)).some((file) => file.startsWith('payload-'));
    if (!SCRIPTED.test(url) || hasPayloads) return [];
    const orders: { id: string }[] = expected.orders ?? [];
    return [{ name, url, html: read('page.html'), orderIds: orders.map(({ id }) => id) }];
  });
}

for (const kind of ['order-list', 'order-detail', 'tracking', 'messages', 'dispute', 'refunds']) {
  test(`saved pages: ${kind}`, async ({ browserUnderTest, newTab }) => {
    const pages = savedPages(kind);
    expect(pages.length).toBeGreaterThan(0);
    const page = await newTab();
    const errors: string[] = [];
    page.on('console', (message) => {
      const isOurs = message.location().url.startsWith('chrome-extension://');
      if (message.type() === 'error' && isOurs) errors.push(message.text());
    });
    page.on('pageerror', ({ stack = '' }) => {
      if (stack.includes('chrome-extension://')) errors.push(stack);
    });
    for (const { name, url, html, orderIds } of pages) {
      browserUnderTest.stand.set(url, html);
      await page.goto(url);
      await expect
        .poll(async () => (await readDatabase(browserUnderTest)).orders.map(({ id }) => id), {
          message: `${name}: its orders are stored`,
          intervals: [50, 100, 200],
        })
        .toEqual(expect.arrayContaining(orderIds));
    }
    expect(errors).toEqual([]);
  });
}

for (const address of [LIST, addressesOf('late').order, addressesOf('late').tracking]) {
  test(`a page of which nothing can be read says so, and guesses nothing: ${new URL(address).pathname}`, async ({
    browserUnderTest,
    newTab,
  }) => {
    const changed = '<!doctype html><title>Order</title><div id="root"><p>Something new</p></div>';
    browserUnderTest.stand.set(address, changed);
    const page = await newTab();
    await page.goto(address);
    await expect(page.getByText('Redress could not read this page')).toBeVisible();
    const { orders } = await readDatabase(browserUnderTest);
    expect(orders.map((row) => row.order.total)).toEqual(orders.map(() => null));
  });
}
