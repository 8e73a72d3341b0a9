// The real popup at its lowest: without scrolling, every reason in every language shows what is the matter, until when, the one
// next act, the whole checklist and the capture. What is measured is what the browser drew.
import type { Page } from '@playwright/test';
import { Reason } from '../../lib/model/claim';
import { InterfaceLanguage } from '../../lib/model/settings';
import { demoId } from '../demo/orders';
import { readDatabase } from './support/database';
import { ask } from './support/enter-claim';
import { addressesOf, visit } from './support/job';
import type { TestBrowser } from './support/launch';
import { pressToolbar, type RealPopup } from './support/popup';
import { expect, test } from './support/test';

const LANGUAGES = InterfaceLanguage.options.filter((each) => each !== 'auto');
/** What the browser gives a popup on a small screen, such as that of these tests. */
const [WIDTH, HEIGHT] = [400, 510];
const MOST_ROWS = 6;

/** What the popup drew, in CSS pixels. */
interface Drawn {
  width: number;
  height: number;
  scrolled: number;
  head: number;
  /** What is the matter and until when, from the top of the one to the bottom of the other. */
  matter: number;
  /** The words on every filled button that is drawn. */
  filled: string[];
  rows: number;
  /** Rows of the checklist, the line that counts the rest, the ways to capture, the questions' line: those that are not whole in view. */
  unseen: string[];
  /** Where the lowest of them ends. */
  end: number;
  /** What is cut at its side with no way to read the rest. */
  cut: string[];
}

/** Runs in the popup, and so holds all that it needs. */
function measure(): Drawn {
  const isSeen = (part: Element): boolean => {
    const { left, top, bottom, height } = part.getBoundingClientRect();
    const at = (y: number) => {
      const on = document.elementFromPoint(left + 3, y);
      return on !== null && (part.contains(on) || on.contains(part));
    };
    return height > 0 && top >= 0 && bottom <= innerHeight && at(top + 2) && at(bottom - 2);
  };
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const heightOf = (selector: string) =>
    all(selector)[0]?.getBoundingClientRect().height ?? Number.POSITIVE_INFINITY;
  const parts = all('.checklist li, .more-proof, .ask-more, .capture, .capture button');
  return {
    width: innerWidth,
    height: innerHeight,
    scrolled: scrollY,
    head: heightOf('header'),
    matter: heightOf('.matter'),
    filled: all('.button.main')
      .filter((each) => each.getBoundingClientRect().height > 0)
      .map(({ innerText }) => innerText),
    rows: all('.checklist li').length,
    unseen: parts.filter((part) => !isSeen(part)).map(({ innerText, className }) => innerText || className),
    end: Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)),
    cut: all('button, a, h1, .matter p')
      .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.title === '')
      .map(({ innerText }) => innerText),
  };
}

/** Looks at an order's page and at its tracking, so that Redress knows it; gives the page, which ends on the order's own. */
async function meetOrder(browser: TestBrowser, page: Page, key: string): Promise<void> {
  const { order, tracking } = addressesOf(key);
  for (const address of [tracking, order]) await visit(page, address);
  const known = async () => (await readDatabase(browser)).orders.find(({ id }) => id === demoId(key));
  await expect.poll(async () => (await known())?.shipments.length).toBe(1);
  await expect.poll(async () => (await known())?.order.total).toBeTruthy();
}

/** The popup over the order's page, with its claim, whose payment has a last day of its own. */
async function openPopup(browser: TestBrowser, page: Page) {
  await meetOrder(browser, page, 'late');
  const opened = await ask<{ claimId: string }>(browser, { kind: 'open-claim', orderId: demoId('late') });
  const change = { country: 'RU', paidWith: 'visa' };
  await ask(browser, { kind: 'change-claim', claimId: opened.claimId, change });
  return { ...opened, popup: await pressToolbar(browser, page) };
}

async function expectFit(popup: RealPopup, reason: Reason): Promise<void> {
  const drawn = await popup.evaluate(measure);
  expect.soft({ ...drawn, reason }).toMatchObject({ reason, scrolled: 0, unseen: [], cut: [] });
  expect.soft(drawn.width, reason).toBeLessThanOrEqual(WIDTH);
  expect.soft(drawn.height, reason).toBeLessThanOrEqual(HEIGHT);
  expect.soft(drawn.head, reason).toBeLessThanOrEqual(44);
  expect.soft(drawn.matter, reason).toBeLessThanOrEqual(72);
  expect.soft(drawn.filled, reason).toHaveLength(1);
  expect.soft(drawn.rows, reason).toBeGreaterThan(0);
  expect.soft(drawn.rows, reason).toBeLessThanOrEqual(MOST_ROWS);
}

for (const language of LANGUAGES) {
  test(`at ${WIDTH} × ${HEIGHT} every reason fits, before and after the first proof (${language})`, async ({
    browserUnderTest: browser,
    newTab,
  }) => {
    const { claimId, popup } = await openPopup(browser, await newTab());
    await ask(browser, { kind: 'change-settings', change: { language } });
    await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const proves of [[], ['order-page', 'tracking']]) {
      if (proves.length > 0) {
        const note = { kind: 'import-note', claimId, on: '2026-11-20', text: 'Kept elsewhere.', proves };
        await ask(browser, note);
      }
      for (const reason of Reason.options) {
        await ask(browser, { kind: 'pick-reason', claimId, reason });
        await expect.poll(() => popup.evaluate(() => document.querySelector('select')?.value)).toBe(reason);
        await expectFit(popup, reason);
      }
    }
    await popup.close();
  });
}

test('without a claim: the orders that need one, soonest first, each with its claim in one press', async ({
  browserUnderTest: browser,
  newTab,
}) => {
  const page = await newTab();
  for (const key of ['late', 'late-ruble']) await meetOrder(browser, page, key);
  const elsewhere = await newTab();
  await elsewhere.goto('about:blank#elsewhere');
  const popup = await pressToolbar(browser, elsewhere);
  await popup.says('Open claim');
  const drawn = await popup.evaluate(() => ({
    head: document.querySelector('header')!.getBoundingClientRect().height,
    filled: document.querySelectorAll('.button.main').length,
    rows: [...document.querySelectorAll<HTMLElement>('.need')].map((row) => ({
      daysLeft: Number.parseInt(row.querySelector('.pill')?.textContent ?? '', 10),
      press: row.querySelector('button')?.innerText,
      isSeen: row.getBoundingClientRect().bottom <= innerHeight,
    })),
  }));
  expect(drawn.head).toBeLessThanOrEqual(44);
  expect(drawn.filled).toBe(1);
  const daysLeft = drawn.rows.map((row) => row.daysLeft);
  expect(daysLeft).toEqual([...daysLeft].sort((a, b) => a - b));
  for (const row of drawn.rows) expect(row).toMatchObject({ press: 'Open claim', isSeen: true });
  expect(drawn.rows).toHaveLength(2);
  await popup.click('button', /^Open claim: Wireless headphones/);
  await popup.says('What happened');
  await popup.close();
});

test('the claim of a listed order opens over the page of another order', async ({
  browserUnderTest: browser,
  newTab,
}) => {
  const page = await newTab();
  for (const key of ['late', 'late-ruble']) await meetOrder(browser, page, key);
  const popup = await pressToolbar(browser, page);
  await popup.says('This page is about an order without a claim');
  await popup.click('button', /^Open claim: Wireless headphones/);
  await expect.poll(async () => (await readDatabase(browser)).claims.length).toBe(1);
  await popup.says('What happened');
  await popup.click('button', 'Other orders');
  await popup.says('Show claim');
  await popup.close();
});
