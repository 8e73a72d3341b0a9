// A claim from the flagged order to the bank, day after day: an offer, a dispute, a refusal, an appeal, the letter to the bank.
// The worker is stopped on the way, and each reminder is shown once.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { demoId } from '../demo/orders';
import { moveClock, wakeWorker } from './support/clock';
import { readDatabase } from './support/database';
import { makeClaim } from './support/job';
import { launch, type TestBrowser } from './support/launch';
import { stopWorker } from './support/worker';

/** What an extension page sees of the browser, as far as it is used here. */
declare const chrome: {
  alarms: { create(name: string, when: { when: number }): Promise<void> };
  action: { setBadgeText(to: { text: string }): Promise<void>; getBadgeText(of: object): Promise<string> };
  notifications: { create: (...given: unknown[]) => unknown };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

let folder: string;
let browser: TestBrowser;

test.beforeEach(async () => {
  // The browser's question about notifications cannot be answered by a test: this build holds that right from the start.
  folder = await mkdtemp(join(tmpdir(), 'redress-notifying-'));
  await cp(resolve(import.meta.dirname, '../../.output/chrome-mv3'), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  manifest.permissions.push('notifications');
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  browser = await launch({ extension: folder });
});
test.afterEach(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** The claim's page on a day so many days from now. */
async function openOn(page: Page, days: number): Promise<void> {
  const [claim] = (await readDatabase(browser)).claims;
  await page.clock.setFixedTime(new Date(Date.now() + days * 86_400_000));
  // Another part of the same address would not load the page anew.
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${browser.extensionId}/claims.html#${claim!.id}`);
  await expect(page.locator('.desk')).toBeVisible();
}

/** Says what happened, in the card of dates. */
async function note(page: Page, button: string): Promise<void> {
  const dates = page.getByRole('region', { name: 'Dates', exact: true });
  await dates.getByRole('button', { name: button }).click();
}

const next = (page: Page) => page.locator('.desk-head');
const letter = (page: Page) => page.getByRole('textbox', { name: 'Text of the message' });

test('from a late order through offer, dispute, refusal and appeal to the letter to the bank', async () => {
  test.setTimeout(600_000);
  const shop = await browser.context.newPage();
  await makeClaim(browser, shop);
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  const events = async () => (await readDatabase(browser)).claims[0]?.events.map(({ kind }) => kind) ?? [];

  await openOn(page, 0);
  await page.getByRole('combobox', { name: 'Where you live' }).selectOption('Germany');
  await page.getByRole('combobox', { name: 'Paid with' }).selectOption('Visa');
  await note(page, 'I wrote to the seller');
  // Twelve days late: of the days on which the window may close the earliest is three days away, too near to wait.
  await expect(next(page)).toContainText('Next: open the dispute');
  await stopWorker(browser);

  await test.step('an offer of a part: what it gives up is said, and answered', async () => {
    await openOn(page, 1);
    await note(page, 'Money was offered');
    await page.getByRole('textbox', { name: 'Sum, if one was named' }).fill('5');
    await page.getByRole('button', { name: 'Note it' }).click();
    await expect(page.getByRole('region', { name: 'Money' })).toContainText('21.70');
    await page.getByRole('combobox', { name: 'To whom' }).selectOption('Answer: a part is offered');
    await expect(letter(page)).toHaveValue(/Thank you for your offer.*refund US\$26\.70/s);
    await expect(next(page)).toContainText('Next: open the dispute');
  });
  await stopWorker(browser);

  await test.step('the dispute: its text is one press away, and the shop’s clocks start', async () => {
    await openOn(page, 4);
    await next(page)
      .getByRole('button', { name: /Next: open the dispute/ })
      .click();
    await expect(page.getByRole('combobox', { name: 'To whom' })).toHaveValue('dispute');
    await expect(letter(page)).toHaveValue(new RegExp(demoId('late')));
    await note(page, 'I opened the dispute');
    await expect(next(page)).toContainText('Next: wait for the decision');
    await expect(page.getByRole('region', { name: 'The parcel and your dates' })).toContainText(
      'Shop decides',
    );
  });

  await test.step('a refusal: an appeal is next, until its last day', async () => {
    await openOn(page, 12);
    await note(page, 'The shop decided');
    await page.getByRole('button', { name: 'Note it' }).click();
    await next(page)
      .getByRole('button', { name: /Next: appeal the decision/ })
      .click();
    await expect(letter(page)).toHaveValue(new RegExp(demoId('late')));
    await note(page, 'I appealed');
    await expect(next(page)).toContainText('Next: wait for the answer to the appeal');
  });
  await stopWorker(browser);

  await test.step('the appeal fails too: the ladder opens the bank, and its letter tells the whole story', async () => {
    await openOn(page, 24);
    await note(page, 'The shop decided');
    await page.getByRole('button', { name: 'Note it' }).click();
    const ladder = page.getByRole('region', { name: 'What next' });
    const bank = ladder.locator('li', { hasText: /bank/i }).first();
    await bank.getByText('Bank or wallet').click();
    await bank.getByRole('button').first().click();
    await expect(page.getByRole('combobox', { name: 'To whom' })).toHaveValue('bank');
    await expect(letter(page)).toHaveValue(new RegExp(demoId('late')));
    await expect(letter(page)).toHaveValue(/26[.,]70/);
    await expect(letter(page)).toHaveValue(/\[\d\]/);
    await expect(letter(page)).not.toHaveValue(/undefined|NaN|null|\{|\}/);
    await note(page, 'I wrote to my bank');
  });

  expect(await events()).toEqual([
    'opened',
    'wrote-seller',
    'offered',
    'dispute-opened',
    'decision',
    'appeal-opened',
    'decision',
    'wrote-bank',
  ]);
  const history = page.getByRole('region', { name: 'History' });
  await expect(history).toContainText('Dispute opened');
  await expect(history).toContainText('Saved proof: Order page');
  expect(browser.requests.filter(({ isOurs }) => isOurs)).toEqual([]);
});

test('a reminder is shown once at each distance, over a stop of the worker', async () => {
  const shop = await browser.context.newPage();
  await makeClaim(browser, shop);
  const { desk } = browser;
  await desk.evaluate(() =>
    chrome.runtime.sendMessage({ kind: 'change-settings', change: { notifications: true } }),
  );
  const sweep = async () => {
    await desk.evaluate(() => chrome.action.setBadgeText({ text: '' }));
    await desk.evaluate(() => chrome.alarms.create('sweep', { when: Date.now() }));
    await expect.poll(() => desk.evaluate(() => chrome.action.getBadgeText({}))).not.toBe('');
  };
  const distances = async () =>
    (await readDatabase(browser)).reminders
      .filter(({ key }) => key.startsWith(demoId('late')))
      .map(({ distanceDays }) => distanceDays);

  await sweep();
  await expect.poll(distances).toContain(15);
  await stopWorker(browser);

  const worker = await wakeWorker(browser);
  await worker.evaluate(() => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    const create = chrome.notifications.create;
    chrome.notifications.create = (...given) => {
      shown.push(String(given[0]));
      return create(...given);
    };
  });
  await sweep();
  // The looks follow one another: when this one has reminded, the one before is over.
  await moveClock(worker, 5);
  await sweep();
  await expect.poll(distances).toContain(7);
  const shown = await worker.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
  expect(shown.filter((key, index) => shown.indexOf(key) !== index)).toEqual([]);
  expect(shown.some((key) => key.startsWith(demoId('late')))).toBe(true);
});
