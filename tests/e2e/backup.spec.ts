// Everything to one file and back, in the built extension: identical, with and without a passphrase, or not at all.
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readDatabase, type Stored } from './support/database';
import { enterClaim } from './support/enter-claim';
import { makeClaim } from './support/job';
import type { TestBrowser } from './support/launch';
import { expect, test } from './support/test';
import { stopWorker } from './support/worker';

const PASSPHRASE = 'four words of mine';

async function openSettings({ extensionId }: TestBrowser, page: Page): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/claims.html#settings`);
  await expect(page.getByRole('heading', { name: 'Backup', exact: true })).toBeVisible();
}

/** Saves a backup and gives its path. */
async function saveBackup(page: Page, path: string, passphrase: string | null = null): Promise<string> {
  if (passphrase !== null) {
    await page.getByLabel('Protect it with a passphrase').check();
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByLabel('The passphrase again').fill(passphrase);
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await (await download).saveAs(path);
  return path;
}

async function deleteEverything(browser: TestBrowser, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect.poll(async () => (await readDatabase(browser)).evidence).toEqual([]);
}

/** What a restore must bring back; the log goes on and is looked at apart. */
function kept({ orders, claims, evidence, evidenceBytes, drafts, settings }: Stored) {
  return { orders, claims, evidence, evidenceBytes, drafts, settings };
}

test('a backup brings everything back after it was deleted', async ({ browserUnderTest, newTab }, info) => {
  const page = await newTab();
  await makeClaim(browserUnderTest, page);
  const before = await readDatabase(browserUnderTest);
  await openSettings(browserUnderTest, page);
  await expect(page.getByText('1 piece of proof is in no backup.')).toBeVisible();
  const file = await saveBackup(page, info.outputPath('backup.zip'));
  await expect(page.getByText('All proof is in it.')).toBeVisible();

  await deleteEverything(browserUnderTest, page);
  await page.getByLabel(/^The backup/).setInputFiles(file);
  await expect(page.getByText(/^Restored: \d+ orders, 1 claim, 1 piece of proof\.$/)).toBeVisible();
  expect(kept(await readDatabase(browserUnderTest))).toEqual(kept(before));

  await page.getByLabel(/^The backup/).setInputFiles(file);
  await expect(page.getByText('1 piece of proof was here already.')).toBeVisible();
  expect(kept(await readDatabase(browserUnderTest))).toEqual(kept(before));
});

test('the room that is in use is told anew once everything is deleted', async ({
  browserUnderTest,
  newTab,
}) => {
  await enterClaim(browserUnderTest);
  const page = await newTab();
  // The browser frees room in its own time; here it counts orders.
  await page.addInitScript(() => {
    navigator.storage.estimate = async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('redress');
        request.onsuccess = () => resolve(request.result);
      });
      const usage = await new Promise<number>((resolve) => {
        const request = database.transaction('orders').objectStore('orders').count();
        request.onsuccess = () => resolve(request.result * 5_000_000);
      });
      database.close();
      return { usage };
    };
  });
  await openSettings(browserUnderTest, page);
  await expect(page.getByText('5 MB in use')).toBeVisible();
  await deleteEverything(browserUnderTest, page);
  await expect(page.getByText('0 byte in use')).toBeVisible();
});

test('a protected backup opens with its passphrase only', async ({ browserUnderTest, newTab }, info) => {
  const page = await newTab();
  await makeClaim(browserUnderTest, page);
  const before = await readDatabase(browserUnderTest);
  await openSettings(browserUnderTest, page);
  await page.getByLabel('Protect it with a passphrase').check();
  await expect(page.getByText('Nobody can open the file without the passphrase')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await expect(page.getByRole('alert')).toContainText('At least 12 characters');

  const file = await saveBackup(page, info.outputPath('backup.redress'), PASSPHRASE);
  expect((await readFile(file)).includes('evidence')).toBe(false);
  await deleteEverything(browserUnderTest, page);
  await page.getByLabel(/^The backup/).setInputFiles(file);
  const field = page.getByLabel('Passphrase of this backup');
  await field.fill('another one');
  await page.getByRole('button', { name: 'Open and restore' }).click();
  await expect(
    page.getByText(/This passphrase does not open the file\..* Nothing was changed here\./),
  ).toBeVisible();
  expect((await readDatabase(browserUnderTest)).orders).toEqual([]);
  await field.fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Restored: /)).toBeVisible();
  // The form is gone with its field: the keys go on from the sentence, not from the top of the page.
  await expect(page.locator('[role=status]:focus')).toContainText('Restored: ');
  expect(kept(await readDatabase(browserUnderTest))).toEqual(kept(before));
});

test('the parts of the settings are told apart, each by a line above it', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await newTab();
  await openSettings(browserUnderTest, page);
  const unmarked = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(section, fieldset).part')].slice(1).flatMap((part) => {
      const above = [part, ...(part.previousElementSibling === null ? [part.parentElement!] : [])];
      return above.some((each) => getComputedStyle(each).borderTopWidth !== '0px')
        ? []
        : [part.querySelector('h2, legend')?.textContent];
    }),
  );
  expect(unmarked).toEqual([]);
});

test('a damaged backup, and a file that is none, restore nothing and say why', async ({
  browserUnderTest,
  newTab,
}, info) => {
  const page = await newTab();
  await makeClaim(browserUnderTest, page);
  await openSettings(browserUnderTest, page);
  const file = await saveBackup(page, info.outputPath('backup.zip'));
  const bytes = await readFile(file);
  await deleteEverything(browserUnderTest, page);
  const half = bytes.subarray(0, bytes.length / 2);
  const changed = Buffer.from(bytes);
  changed[5000] = changed[5000]! ^ 1;
  for (const [name, content, sentence] of [
    ['half.zip', half, 'The file is incomplete'],
    ['changed.zip', changed, 'The backup is damaged, cut short or was changed.'],
    ['picture.zip', Buffer.from('no zip'), 'This is not a ZIP file.'],
  ] as const) {
    await writeFile(info.outputPath(name), content);
    await page.getByLabel(/^The backup/).setInputFiles(info.outputPath(name));
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText('Nothing was changed here.')).toBeVisible();
  }
  const { orders, claims, evidence, evidenceBytes } = await readDatabase(browserUnderTest);
  expect({ orders, claims, evidence, evidenceBytes }).toEqual({
    orders: [],
    claims: [],
    evidence: [],
    evidenceBytes: [],
  });
});

test('a disk that is full in the middle restores nothing and says so', async ({
  browserUnderTest,
  newTab,
}, info) => {
  const page = await newTab();
  await makeClaim(browserUnderTest, page);
  await openSettings(browserUnderTest, page);
  const file = await saveBackup(page, info.outputPath('backup.zip'));
  await deleteEverything(browserUnderTest, page);
  // At this very write (a disk that is really full: disk-full.spec.ts).
  await browserUnderTest.context.serviceWorkers()[0]!.evaluate(() => {
    const real = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof real>) {
      if (this.name === 'evidenceBytes') throw new DOMException('The disk is full.', 'QuotaExceededError');
      return real.apply(this, given);
    };
  });
  await page.getByLabel(/^The backup/).setInputFiles(file);
  await expect(
    page.getByText('There is not enough room on the disk. Nothing was changed here.'),
  ).toBeVisible();
  const { orders, claims, evidence } = await readDatabase(browserUnderTest);
  expect({ orders, claims, evidence }).toEqual({ orders: [], claims: [], evidence: [] });
  await stopWorker(browserUnderTest);
  await page.getByLabel(/^The backup/).setInputFiles(file);
  await expect(page.getByText(/^Restored: /)).toBeVisible();
});
