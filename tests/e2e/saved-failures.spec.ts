// What can go wrong between the press and the stored picture: said in a sentence, nothing half-stored, what was stored kept.
import type { Page } from '@playwright/test';
import { readDatabase } from './support/database';
import { addressesOf, LIST, lineOf, makeClaim, visit } from './support/job';
import type { TestBrowser } from './support/launch';
import { pressToolbar } from './support/popup';
import { pressShortcut } from './support/shortcut';
import { expect, test } from './support/test';
import { stopWorker } from './support/worker';

const FLAGGED = 'not-shipped';

/** Every stored record has its bytes, and the bytes have their record. */
async function expectNothingHalfStored(browser: TestBrowser): Promise<void> {
  const { evidence, evidenceBytes } = await readDatabase(browser);
  expect(evidenceBytes.map(({ id }) => id).sort()).toEqual(evidence.map(({ id }) => id).sort());
}

/** What an extension page sees of the browser, as far as it is used here. */
declare const chrome: {
  tabs: {
    query(what: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  action: { getBadgeText(what: { tabId: number }): Promise<string> };
};

/** Where the line of the order says it, the notice of the page does not. `mark`: what the icon shows then. */
async function expectToldOnce({ desk }: TestBrowser, page: Page, mark: string): Promise<void> {
  const tabsWith = () =>
    desk.evaluate(async (text) => {
      const tabs = await chrome.tabs.query({});
      const marks = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
      return tabs.map(({ id }) => id).filter((_, index) => marks[index] === text);
    }, mark);
  // The icon is told after the page, and what the page is asked then it answers after what it was told.
  await expect.poll(tabsWith).toHaveLength(1);
  const [tabId = 0] = await tabsWith();
  await desk.evaluate((id) => chrome.tabs.sendMessage(id, { kind: 'hand-over-page' }), tabId);
  // At this moment: a notice goes by itself.
  expect(await page.locator('redress-notice').count()).toBe(0);
}

test('without leave for a picture, the button keeps the facts, says so and shows the way', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await newTab();
  await visit(page, LIST);
  const line = lineOf(page, FLAGGED);
  await line.getByRole('button', { name: 'Save proof' }).click();
  await expect(line.getByRole('status')).toContainText('What the page says is kept');
  await expect(line.getByRole('button', { name: 'Allow pictures' })).toBeVisible();
  await expectToldOnce(browserUnderTest, page, '!');
  const { evidence, evidenceBytes } = await readDatabase(browserUnderTest);
  expect(evidence).toMatchObject([{ kind: 'facts', trigger: 'page-button', mediaType: 'application/json' }]);
  expect(evidenceBytes[0]!.bytes.sha256).toBe(evidence[0]!.sha256);
});

test('once the shortcut was used on a tab, the button of the page takes the picture', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await newTab();
  await visit(page, LIST);
  await pressShortcut(page);
  await expect.poll(async () => (await readDatabase(browserUnderTest)).evidence).toHaveLength(1);
  const line = lineOf(page, FLAGGED);
  await line.getByRole('button', { name: 'Save proof' }).click();
  await expect(line.getByRole('status')).toContainText('Saved');
  const { evidence } = await readDatabase(browserUnderTest);
  expect(evidence.map(({ kind, trigger }) => ({ kind, trigger }))).toEqual(
    expect.arrayContaining([
      { kind: 'image', trigger: 'shortcut' },
      { kind: 'image', trigger: 'page-button' },
    ]),
  );
});

test('a tab that closes under the shortcut leaves nothing half-stored', async ({
  browserUnderTest,
  newTab,
}) => {
  const { order, tracking } = addressesOf('late');
  const page = await newTab();
  await visit(page, order);
  await pressShortcut(page);
  await page.close();
  const next = await newTab();
  await visit(next, tracking);
  await pressShortcut(next);
  const kinds = async () => (await readDatabase(browserUnderTest)).evidence.map((proof) => proof.page);
  await expect.poll(kinds).toContain('tracking');
  await expectNothingHalfStored(browserUnderTest);
});

test('a full disk is said in a sentence, and earlier proof stays', async ({ browserUnderTest, newTab }) => {
  const page = await newTab();
  await makeClaim(browserUnderTest, page);
  // At this very write (a disk that is really full: disk-full.spec.ts).
  const [worker] = browserUnderTest.context.serviceWorkers();
  await worker!.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  const popup = await pressToolbar(browserUnderTest, page);
  await popup.says('Capture what is in view');
  await popup.click('button', 'Capture what is in view');
  await popup.says('There is no room on the disk');
  await popup.close();
  await expectNothingHalfStored(browserUnderTest);
  expect((await readDatabase(browserUnderTest)).evidence).toHaveLength(1);
  await stopWorker(browserUnderTest);
  await pressShortcut(page);
  await expect.poll(async () => (await readDatabase(browserUnderTest)).evidence).toHaveLength(2);
});
