// The buyer's moves that more than one test needs: look at an order, find its line, open its claim.
import { expect, type Locator, type Page } from '@playwright/test';
import { demoId } from '../../demo/orders';
import { readDatabase } from './database';
import type { TestBrowser } from './launch';
import { openedPopup } from './popup';
import { pressShortcut } from './shortcut';

const SHOP = 'https://www.aliexpress.com';

/** Addresses of the shop's pages about one order of the sample shop. */
export function addressesOf(key: string) {
  const id = demoId(key);
  return {
    order: `${SHOP}/p/order/detail.html?orderId=${id}`,
    tracking: `${SHOP}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${id}`,
    chat: `${SHOP}/p/message/index.html?fromCode=order&orderId=${id}&bizContext=orderDetail`,
    dispute: `${SHOP}/p/reverse-pages/start.html?orderId=${id}`,
  };
}

export const LIST = `${SHOP}/p/order/index.html`;

/** Opens a page of the shop and waits until its content is there. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#root')).toContainText(/\S/);
}

/** What Redress's line beside an order in the list shows. */
export function lineOf(page: Page, key: string): Locator {
  return page.locator(`redress-order-line[data-order-id="${demoId(key)}"]`).getByRole('group');
}

/** Looks at an order as a buyer does (its page, then its tracking), then finds it in the list, loading more as needed. */
export async function findLine(page: Page, key: string): Promise<Locator> {
  const { order, tracking } = addressesOf(key);
  await visit(page, order);
  await expect(page.locator('.order-detail-item')).toBeVisible();
  await visit(page, tracking);
  await visit(page, LIST);
  await showCard(page, key);
  const line = lineOf(page, key);
  await line.scrollIntoViewIfNeeded();
  return line;
}

/** Presses "View orders" until the card of an order is there. */
export async function showCard(page: Page, key: string): Promise<Locator> {
  const cards = page.locator('.order-item');
  const card = cards.filter({ hasText: demoId(key) });
  const more = page.locator('.order-more button');
  await expect(cards.first()).toBeVisible();
  while ((await card.count()) === 0) {
    const before = await cards.count();
    await more.click();
    await expect.poll(() => cards.count()).toBeGreaterThan(before);
  }
  return card;
}

const MAKE = {
  en: { open: 'Open claim', reason: 'What happened', stuck: 'Stuck on the way' },
  ru: { open: 'Открыть дело', reason: 'Что случилось', stuck: 'Застряла в пути' },
} as const;

/** A claim with a reason and one piece of proof, made as a buyer makes it; `page` ends on the order's own page. */
export async function makeClaim(
  browser: TestBrowser,
  page: Page,
  language: 'en' | 'ru' = 'en',
): Promise<void> {
  const words = MAKE[language];
  const line = await findLine(page, 'late');
  await line.getByRole('button', { name: words.open }).click();
  const popup = await openedPopup(browser);
  await popup.choose(words.reason, words.stuck);
  await popup.close();
  await visit(page, addressesOf('late').order);
  await pressShortcut(page);
  await expect.poll(async () => (await readDatabase(browser)).evidence.length).toBe(1);
}
