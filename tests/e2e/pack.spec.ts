// The evidence pack as a buyer saves and checks it, in the built extension.
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { verifyPack } from '../../lib/pack/verify';
import { readDatabase } from './support/database';
import { makeClaim } from './support/job';
import type { TestBrowser } from './support/launch';
import { expect, test } from './support/test';

async function openClaim(browser: TestBrowser, page: Page): Promise<void> {
  const { claims } = await readDatabase(browser);
  await page.goto(`chrome-extension://${browser.extensionId}/claims.html#${claims[0]!.id}`);
  await expect(page.getByRole('button', { name: 'Save evidence pack' })).toBeVisible();
}

async function savePack(page: Page, path: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save evidence pack' }).click();
  await (await download).saveAs(path);
  return readFile(path);
}

function fileOf(zip: Buffer, name: RegExp): string {
  const found = Object.entries(unzipSync(zip)).find(([path]) => name.test(path));
  return new TextDecoder().decode(found![1]);
}

test('a pack is saved, is whole, and the check in the settings says so of it and of a changed one', async ({
  browserUnderTest,
  newTab,
}, info) => {
  const page = await newTab();
  await makeClaim(browserUnderTest, page);
  await openClaim(browserUnderTest, page);
  const file = info.outputPath('pack.zip');
  const zip = await savePack(page, file);
  await expect(
    page.getByText(/^Saved as redress-\d+-\d{8}\.zip\. 1 item, unchanged since captured\.$/),
  ).toBeVisible();
  expect(await verifyPack(new Blob([new Uint8Array(zip)]))).toMatchObject({
    outcome: 'checked',
    isUnchanged: true,
    log: { state: 'valid' },
  });

  await page.goto(`chrome-extension://${browserUnderTest.extensionId}/claims.html#settings`);
  const choose = page.getByLabel(/^The pack/);
  await choose.setInputFiles(file);
  await expect(page.getByText('Every file is unchanged since the pack was made.')).toBeVisible();
  const changed = info.outputPath('changed.zip');
  zip[zip.indexOf('IDAT') + 100]! ^= 1;
  await writeFile(changed, zip);
  await choose.setInputFiles(changed);
  // The verdict comes first, and what differs stands by itself, not among the many that do not.
  const verdict = page.getByRole('status').filter({ hasText: 'This pack is not as it was made.' });
  await expect(verdict).toHaveText(
    /^This pack is not as it was made\. What differs is named here\.changed +data/,
  );
  await expect(page.getByText(/^unchanged data/).first()).toBeHidden();
  await expect(page.getByText(/^changed +data\/evidence\/001-order-detail-.*\.png/)).toBeVisible();
  // The export is noted, and the log is said to be in order.
  await expect(page.getByText(/This installation: \d+ entries, all in order\./)).toBeVisible();
});

test('the report speaks the chosen language, and the original of a redacted item can stay at home', async ({
  browserUnderTest,
  newTab,
}, info) => {
  const page = await newTab();
  await makeClaim(browserUnderTest, page);
  const [{ id } = { id: '' }] = (await readDatabase(browserUnderTest)).evidence;
  await addRedactedCopy(browserUnderTest, id);
  await openClaim(browserUnderTest, page);
  await page.getByText('Language and size').click();
  await page.getByLabel('Language of the report').selectOption('ru');
  await page.getByLabel(/^Leave out the originals/).check();
  const zip = await savePack(page, info.outputPath('pack.zip'));
  const report = fileOf(zip, /report\.html$/);
  expect(report).toContain('<html lang="ru" dir="ltr">');
  expect(report).toContain('Оригинала в этом пакете нет');
  const paths = Object.keys(unzipSync(zip));
  expect(paths.filter((path) => /\/(evidence|redacted)\/.*\.(png|jpg|txt)$/.test(path))).toEqual([
    expect.stringMatching(/\/redacted\/001-.*-copy1-redacted\.jpg$/),
  ]);
  expect(await verifyPack(new Blob([new Uint8Array(zip)]))).toMatchObject({ isUnchanged: true });
});

/** A copy with a part hidden, as the editor stores it. */
async function addRedactedCopy({ desk }: TestBrowser, evidenceId: string): Promise<void> {
  await desk.evaluate(async (original) => {
    const bytes = new Blob(['a redacted picture'], { type: 'image/jpeg' });
    const digest = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
    const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('redress');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(['copies', 'copyBytes'], 'readwrite');
    transaction.objectStore('copyBytes').add({ id: 'copy', bytes });
    transaction.objectStore('copies').add({
      id: 'copy',
      evidenceId: original,
      edits: [{ kind: 'hide', box: { x: 0, y: 0, width: 9, height: 9 } }],
      hasCaption: false,
      maxBytes: null,
      page: null,
      part: null,
      madeAt: '2026-11-25T10:00:00Z',
      sha256,
      mediaType: 'image/jpeg',
      sizeBytes: bytes.size,
      widthPx: 9,
      heightPx: 9,
    });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, evidenceId);
}
