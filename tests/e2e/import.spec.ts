// The buyer brings files of their own: stored as they are, told by their content, refused with a sentence.
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { FILES, MAIL } from '../unit/evidence/files';
import { readDatabase } from './support/database';
import { enterClaim } from './support/enter-claim';
import type { TestBrowser } from './support/launch';
import { pressToolbar } from './support/popup';
import { expect, test } from './support/test';
import { stopWorker } from './support/worker';

interface NamedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const PDF = file('statement.pdf', Buffer.from('%PDF-1.4\n%%EOF'));
const LETTER = file('letter.eml', Buffer.from(MAIL));

function file(name: string, buffer: Buffer, mimeType = 'application/octet-stream'): NamedFile {
  return { name, mimeType, buffer };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function openClaimPage(browser: TestBrowser, newTab: () => Promise<Page>): Promise<Page> {
  const claimId = await enterClaim(browser);
  const page = await newTab();
  await page.goto(`chrome-extension://${browser.extensionId}/claims.html#${claimId}`);
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  return page;
}

async function choose(page: Page, files: NamedFile[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles(files);
}

test('files are stored byte for byte, each under what the buyer says it shows', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await openClaimPage(browserUnderTest, newTab);
  const photo = file('broken lamp.png', Buffer.from(await page.screenshot()));
  await choose(page, [photo, PDF, LETTER]);
  await expect(page.getByText('broken lamp.png')).toBeVisible();
  await page
    .getByRole('combobox', { name: 'What broken lamp.png shows' })
    .selectOption({ label: 'Packaging' });
  // The worker may have gone to sleep while the buyer chose.
  await stopWorker(browserUnderTest);
  await page.getByRole('button', { name: 'Save 3 files' }).click();
  await expect(page.getByRole('status').filter({ hasText: '3 files saved' })).toBeVisible();

  const { evidence, evidenceBytes } = await readDatabase(browserUnderTest);
  expect(evidence.map(({ fileName, mediaType, proves }) => [fileName, mediaType, proves])).toEqual(
    expect.arrayContaining([
      ['broken lamp.png', 'image/png', ['packaging']],
      ['statement.pdf', 'application/pdf', ['document']],
      ['letter.eml', 'message/rfc822', ['document']],
    ]),
  );
  expect(evidence.find(({ mediaType }) => mediaType === 'image/png')).toMatchObject({
    widthPx: 1280,
    heightPx: 800,
  });
  for (const { buffer } of [photo, PDF, LETTER]) {
    expect(evidenceBytes.map(({ bytes }) => bytes.sha256)).toContain(sha256(buffer));
  }
});

test('files can be dropped and pasted anywhere on the page', async ({ browserUnderTest, newTab }) => {
  const page = await openClaimPage(browserUnderTest, newTab);
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['%PDF-1.4 dropped'], 'dropped.pdf'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('dropped.pdf')).toBeVisible();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['%PDF-1.4 pasted'], 'pasted.pdf'));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await page.getByRole('button', { name: 'Save 2 files' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 files saved' })).toBeVisible();
  expect((await readDatabase(browserUnderTest)).evidence).toHaveLength(2);
});

test('words copied from an office program go into the field that is written in, not their picture beside it', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await openClaimPage(browserUnderTest, newTab);
  await page.getByRole('button', { name: 'Write a note' }).click();
  const paste = (withWords: boolean) =>
    page.getByRole('textbox', { name: 'What happened' }).evaluate((field, hasWords) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(['\x89PNG\r\n\x1a\n'], 'image.png', { type: 'image/png' }));
      if (hasWords) {
        clipboardData.setData('text/plain', 'Lamp 12.34');
        clipboardData.setData('text/html', '<table><tr><td>Lamp<td>12.34</table>');
      }
      // What is not prevented, the browser does: it puts the words into the field.
      return field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, withWords);
  expect(await paste(true)).toBe(true);
  await expect(page.getByText('image.png')).toHaveCount(0);
  expect(await paste(false)).toBe(false);
});

test('what cannot be proof is refused with its sentence, and the rest is stored', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await openClaimPage(browserUnderTest, newTab);
  const page2 = file(
    'photo.png',
    Buffer.from('<!doctype html><script>document.title = "ran"</script>'),
    'image/png',
  );
  await choose(page, [
    file('nothing.jpg', Buffer.alloc(0)),
    page2,
    file('scan.jpg', Buffer.from(PDF.buffer)),
  ]);
  await expect(page.getByText('nothing.jpg is empty')).toBeVisible();
  await expect(page.getByText('photo.png is no photo, video, PDF or e-mail by its content')).toBeVisible();
  await expect(page.getByText('By its content it is PDF (application/pdf)')).toBeVisible();
  await page.getByRole('button', { name: 'Save 1 file' }).click();
  await expect(page.getByText('1 file saved')).toBeVisible();
  // The same bytes under another name.
  await choose(page, [PDF]);
  await page.getByRole('button', { name: 'Save 1 file' }).click();
  await expect(page.getByText('statement.pdf is there already, as proof 1')).toBeVisible();
  const { evidence, evidenceBytes } = await readDatabase(browserUnderTest);
  expect([evidence.length, evidenceBytes.length]).toEqual([1, 1]);
  await expect(page).toHaveTitle('Redress');
});

test('the same file twice among those chosen is stored once, and no number is made up for it', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await openClaimPage(browserUnderTest, newTab);
  await choose(page, [PDF, file('again.pdf', PDF.buffer)]);
  await page.getByRole('button', { name: 'Save 2 files' }).click();
  await expect(page.getByText('1 file saved.')).toBeVisible();
  await expect(page.getByText('again.pdf is the same file as one that was just saved')).toBeVisible();
  await expect(page.getByText('as proof 0')).toHaveCount(0);
  expect((await readDatabase(browserUnderTest)).evidence).toHaveLength(1);
});

test('far too many files, and a file that is far too large, are refused at once', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await openClaimPage(browserUnderTest, newTab);
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    for (let index = 0; index < 10_000; index += 1) {
      transfer.items.add(new File(['%PDF-1.4'], `${index}.pdf`));
    }
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
  });
  await expect(page.getByText('10,000 files at once are too many')).toBeVisible();
  await page.evaluate(() => {
    const piece = new Blob([new Uint8Array(50_000_000)]);
    const transfer = new DataTransfer();
    transfer.items.add(new File(Array(11).fill(piece), 'film.mp4'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
  });
  await expect(page.getByText('film.mp4 has 550 MB; the limit is 500 MB')).toBeVisible();
  expect((await readDatabase(browserUnderTest)).evidence).toEqual([]);
});

test('a note keeps its day, and every kind of file is taken', async ({ browserUnderTest, newTab }) => {
  const page = await openClaimPage(browserUnderTest, newTab);
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByLabel('The day it tells of').fill('2026-11-20');
  await page.getByLabel('What happened').last().fill('The courier said that nobody was in.');
  await page.getByRole('button', { name: 'Save the note' }).click();
  await expect(page.getByText('The note is saved')).toBeVisible();
  await choose(
    page,
    FILES.map(([name, bytes]) => file(name, Buffer.from(bytes))),
  );
  await page.getByRole('button', { name: `Save ${FILES.length} files` }).click();
  await expect(page.getByText(`${FILES.length} files saved`)).toBeVisible();
  const { evidence } = await readDatabase(browserUnderTest);
  expect(evidence.map(({ mediaType }) => mediaType).sort()).toEqual(
    ['text/plain', ...FILES.map(([, , mediaType]) => mediaType)].sort(),
  );
});

test('a note is written by keys alone, and they stay where it was asked for', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await openClaimPage(browserUnderTest, newTab);
  const write = page.getByRole('button', { name: 'Write a note' });
  await write.press('Enter');
  await expect(page.getByLabel('What happened', { exact: true }).last()).toBeFocused();
  await page.keyboard.type('The post office says that it never came.');
  await page.getByRole('button', { name: 'Save the note' }).press('Enter');
  await expect(page.getByText('The note is saved.')).toBeVisible();
  await expect(write).toBeFocused();
  await write.press('Enter');
  await page.getByRole('button', { name: 'Leave it' }).press('Enter');
  await expect(write).toBeFocused();
});

test('from the popup, adding a file leads to the page where it can be chosen', async ({
  browserUnderTest,
  openShop,
}) => {
  const claimId = await enterClaim(browserUnderTest);
  const shop = await openShop('/p/order/index.html');
  const popup = await pressToolbar(browserUnderTest, shop);
  await popup.click('button', /Desk lamp/);
  const opened = browserUnderTest.context.waitForEvent('page');
  await popup.click('button', 'Add file: The goods');
  const page = await opened;
  await expect(page).toHaveURL(new RegExp(`#${claimId}/add/goods$`));
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeFocused();
  await choose(page, [PDF]);
  await expect(page.getByRole('combobox', { name: 'What statement.pdf shows' })).toHaveValue('goods');
});
