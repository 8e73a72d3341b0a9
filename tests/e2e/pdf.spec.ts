// A PDF that the buyer brought: looked at page by page, drawn by the extension alone; nothing in it runs or is loaded.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { makePdf, type PdfPlan } from '../unit/evidence/pdf/make-pdf';
import { readPixels } from './support/bring';
import { readBytes, readDatabase } from './support/database';
import { ask, enterClaim } from './support/enter-claim';
import type { TestBrowser } from './support/launch';
import { expect, test } from './support/test';

async function bring(
  browser: TestBrowser,
  claimId: string,
  bytes: Uint8Array,
  name: string,
  proves = 'payment',
): Promise<string> {
  const url = await browser.desk.evaluate(
    (base64) => URL.createObjectURL(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))])),
    Buffer.from(bytes).toString('base64'),
  );
  const request = { kind: 'import-file', claimId, url, name, proves: [proves] };
  const answer = await ask<{ outcome: string; evidenceId: string }>(browser, request);
  if (answer.outcome !== 'saved') throw new Error(`not saved: ${JSON.stringify(answer)}`);
  return answer.evidenceId;
}

/** Opens the piece of proof on the claims page. */
async function look(
  browser: TestBrowser,
  newTab: () => Promise<Page>,
  plan: PdfPlan | Uint8Array,
): Promise<Page> {
  const claimId = await enterClaim(browser);
  const bytes = plan instanceof Uint8Array ? plan : makePdf(plan);
  const id = await bring(browser, claimId, bytes, 'statement.pdf');
  const page = await newTab();
  await page.goto(`chrome-extension://${browser.extensionId}/claims.html#${claimId}/${id}`);
  return page;
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const WORDS = { x: 72, y: 720, text: 'Card 4276 3800 0000 1234', size: 24 };

/** A page whose links, scripts and fields would call out, if anything in it could. */
const HOSTILE: PdfPlan = {
  pages: [[WORDS], [{ ...WORDS, text: 'Second page' }]],
  catalog:
    '/OpenAction << /S /JavaScript /JS (app.launchURL\\("https://tracker.example/js"\\)) >> /AA << /WC << /S /URI /URI (https://tracker.example/aa) >> >>',
  page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /Border [0 0 0] /A << /S /URI /URI (https://tracker.example/link) >> >>] /AA << /O << /S /URI /URI (https://tracker.example/open) >> >>',
};

test('a PDF is shown page by page; nothing in it runs, and no link of it is followed', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await look(browserUnderTest, newTab, HOSTILE);
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  const first = page.getByRole('img', { name: 'Page 1 of statement.pdf' });
  await expect(first).toBeVisible();
  await expect(page.getByText('Unchanged since it was stored on this computer')).toBeVisible();
  // Something is drawn where the words stand, and the rest is paper.
  expect(await inkOf(first, [72, 95, 340, 125])).toBeGreaterThan(0.05);
  expect(await inkOf(first, [72, 300, 340, 600])).toBe(0);
  await page.getByText('Text of page 1').click();
  await expect(page.getByText('Card 4276 3800 0000 1234')).toBeVisible();
  await first.click();
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page.getByRole('spinbutton', { name: 'Page' })).toHaveValue('2');
  await expect(page.getByRole('img', { name: 'Page 2 of statement.pdf' })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  expect(violations).toEqual([]);
  expect(browserUnderTest.requests.map(({ url }) => url)).toEqual([]);
  await page.screenshot({ path: '.output/pdf-viewer.png', fullPage: true });
});

/** The share of dark pixels of a drawn page within [left, top, right, bottom] in points of the sheet. */
function inkOf(picture: ReturnType<Page['getByRole']>, box: readonly [number, number, number, number]) {
  return picture.evaluate((element, [left, top, right, bottom]) => {
    if (!(element instanceof HTMLImageElement)) throw new Error('no picture');
    const scale = element.naturalWidth / 595;
    const context = new OffscreenCanvas(element.naturalWidth, element.naturalHeight).getContext('2d')!;
    context.drawImage(element, 0, 0);
    const { data } = context.getImageData(
      left * scale,
      top * scale,
      (right - left) * scale,
      (bottom - top) * scale,
    );
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) dark += 1;
    return dark / (data.length / 4);
  }, box);
}

test('a locked PDF asks for its password, says when it is wrong, and opens with the right one', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await look(browserUnderTest, newTab, { pages: [[WORDS]], password: '1985-04-12' });
  await expect(page.getByText('This PDF is locked with a password')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  const field = page.getByLabel('Password of the PDF');
  await field.fill('1234');
  await field.press('Enter');
  await expect(page.getByText('That is not the password of this PDF.')).toBeVisible();
  await field.fill('1985-04-12');
  await field.press('Enter');
  await expect(page.getByRole('img', { name: 'Page 1 of statement.pdf' })).toBeVisible();
  await page.getByText('Text of page 1').click();
  await expect(page.getByText('Card 4276 3800 0000 1234')).toBeVisible();
});

test('a damaged PDF has its sentence, and can be had as it came', async ({ browserUnderTest, newTab }) => {
  const page = await look(browserUnderTest, newTab, new TextEncoder().encode('%PDF-1.4 app.alert(1)'));
  await expect(page.getByText('This PDF is damaged, or is none')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the original' }).click();
  expect((await download).suggestedFilename()).toBe('statement.pdf');
  expect(await axe(page)).toEqual([]);
});

test('the gallery shows the first page of a PDF, and the name of one that cannot be drawn', async ({
  browserUnderTest,
  newTab,
}) => {
  const claimId = await enterClaim(browserUnderTest);
  const whole = makePdf({ pages: [[{ ...WORDS, size: 40 }]] });
  await bring(browserUnderTest, claimId, whole, 'statement.pdf');
  await bring(browserUnderTest, claimId, new TextEncoder().encode('%PDF-1.4 no more'), 'torn.pdf');
  const page = await newTab();
  await page.goto(`chrome-extension://${browserUnderTest.extensionId}/claims.html#${claimId}`);
  const tiles = page.getByRole('button', { name: /^Open proof/ });
  const picture = tiles.filter({ hasText: 'Payment' }).locator('img');
  await expect(picture).toHaveCount(1);
  await expect
    .poll(() =>
      picture.evaluate((element) => (element instanceof HTMLImageElement ? element.naturalWidth : 0)),
    )
    .toBe(360);
  await expect(page.getByText('torn.pdf')).toBeVisible();
  // Made once: the next look finds both.
  await expect.poll(async () => (await readDatabase(browserUnderTest)).thumbnails.length).toBe(2);
});

test('of 500 pages those in view are drawn, and any other one is a number away', async ({
  browserUnderTest,
  newTab,
}) => {
  const pages = Array.from({ length: 500 }, (_, index) => [{ ...WORDS, text: `This is page ${index + 1}` }]);
  const page = await look(browserUnderTest, newTab, { pages });
  await expect(page.getByRole('img', { name: /^Page/ }).first()).toBeVisible();
  const number = page.getByRole('spinbutton', { name: 'Page' });
  await number.fill('437');
  await number.press('Enter');
  await expect(page.getByRole('img', { name: 'Page 437 of statement.pdf' })).toBeVisible();
  await page.getByText('Text of page 437').click();
  await expect(page.getByText('This is page 437')).toBeVisible();
  expect(await page.locator('.sheets img').count()).toBeLessThanOrEqual(13);
});

test('of pages that the buyer names copies are made, in which what looks personal is black and no text is left', async ({
  browserUnderTest,
  newTab,
}) => {
  const secret = 'jane.invented@example.com';
  const page = await look(browserUnderTest, newTab, {
    pages: [
      [WORDS],
      [
        { x: 72, y: 720, text: 'Statement of November' },
        { x: 72, y: 680, text: `Paid by ${secret} on 15 September` },
        { x: 72, y: 640, text: 'AliExpress 26.70 USD' },
      ],
      [{ x: 72, y: 720, text: 'Third page' }],
    ],
  });
  const pages = page.getByRole('textbox', { name: 'Pages for copies' });
  await expect(pages).toHaveValue('1');
  await pages.fill('2, 9');
  await expect(page.getByText('These are no pages of this PDF. It has 3')).toBeVisible();
  await pages.fill('2-3');
  await page.getByRole('checkbox', { name: 'With address, time and hash below' }).uncheck();
  await expect(page.getByText('Hide 1 place that looks personal')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hide and mark' }).click();
  await expect(page.getByRole('heading', { name: 'Page 2' })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.screenshot({ path: '.output/pdf-editor.png', fullPage: true });
  await page.getByRole('button', { name: 'Make the copy, then the next page' }).click();
  await expect(page.getByRole('heading', { name: 'Page 3' })).toBeVisible();
  await page.getByRole('button', { name: 'Make the copy' }).click();
  await expect(page.getByText(/Page 2 · Copy · PNG · 1 hidden/)).toBeVisible();
  await expect(page.getByText(/Page 3 · Copy · PNG/)).toBeVisible();
  await page.screenshot({ path: '.output/pdf-copies.png', fullPage: true });

  const { copies, copyBytes, evidence } = await readDatabase(browserUnderTest);
  const [second] = copies.filter((copy) => copy.page === 2);
  // A4 at 200 dots an inch; the copy knows its original.
  expect(second).toMatchObject({ widthPx: 1653, heightPx: 2339, evidenceId: evidence[0]!.id });
  const [hidden] = second!.edits.flatMap((edit) => (edit.kind === 'hide' ? [edit.box] : []));
  expect(hidden).toBeDefined();
  const points = inside(hidden!);
  const { colours } = await readPixels(browserUnderTest, 'copyBytes', second!.id, points);
  expect(Math.max(...colours.flat())).toBe(0);
  // Nothing but pixels is in the file: not the address, and no text of the page at all.
  const bytes = await readCopyText(browserUnderTest, second!.id);
  for (const word of [secret, 'jane', 'Statement', 'AliExpress']) expect(bytes).not.toContain(word);
  expect(copyBytes.find(({ id }) => id === second!.id)?.bytes.type).toBe('image/png');
});

test('what is black on a copy of a page leaves nothing of what stood there', async ({
  browserUnderTest,
  newTab,
}) => {
  const claimId = await enterClaim(browserUnderTest);
  const shas: string[] = [];
  // Two letters that differ in the hidden line only, with words of one width, give one and the same copy.
  for (const name of ['Anna', 'Anan']) {
    const line = { x: 72, y: 680, text: `Recipient: ${name}` };
    const bytes = makePdf({ pages: [[WORDS, line, { x: 72, y: 640, text: 'Sent on 15 September' }]] });
    const id = await bring(browserUnderTest, claimId, bytes, `${name}.pdf`);
    const page = await newTab();
    await page.goto(`chrome-extension://${browserUnderTest.extensionId}/claims.html#${claimId}/${id}`);
    await page.getByRole('checkbox', { name: 'With address, time and hash below' }).uncheck();
    await expect(
      page.getByText('that look personal').or(page.getByText('that looks personal')),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Hide and mark' }).click();
    await page.getByRole('button', { name: 'Make the copy' }).click();
    await expect(page.getByText(/Page 1 · Copy · PNG · \d hidden/)).toBeVisible();
    const { copies } = await readDatabase(browserUnderTest);
    shas.push(copies.find(({ evidenceId }) => evidenceId === id)!.sha256);
  }
  expect(shas[0]).toBe(shas[1]);
});

test('a page for a form is readable, within its limit, and named as a page', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await look(browserUnderTest, newTab, { pages: [[WORDS], [{ ...WORDS, text: 'Second' }]] });
  await page.getByRole('textbox', { name: 'Pages for copies' }).fill('1-2');
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Download for the form' }).click();
  await expect.poll(() => downloads.length).toBe(2);
  expect(downloads.map((name) => name.replace(/\d{8}-\d{4}/, 'TIME'))).toEqual([
    '001-payment-TIME-page-1.jpg',
    '001-payment-TIME-page-2.jpg',
  ]);
  const { copies } = await readDatabase(browserUnderTest);
  for (const copy of copies) {
    expect(copy.sizeBytes).toBeLessThanOrEqual(2_000_000);
    expect(copy.widthPx).toBe(1653);
  }
});

test('Chinese words whose font is not in the file are read by the maps that came with the extension', async ({
  browserUnderTest,
  newTab,
}) => {
  const descriptor =
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>';
  const font = `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor ${descriptor} >>] >>`;
  // \u9000\u6b3e, `refund`, in GBK.
  const pages = [[{ x: 72, y: 700, text: '', hex: 'CDCBBFEE', size: 40 }]];
  const page = await look(browserUnderTest, newTab, { pages, font });
  await page.getByText('Text of page 1').click();
  await expect(page.locator('details pre').filter({ hasText: '\u9000\u6b3e' })).toBeVisible();
  expect(browserUnderTest.requests.map(({ url }) => url)).toEqual([]);
});

/** 8 × 8 pixels of pure red. */
const JPEG_2000 =
  'AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAACAAAAAgAAw8HAAAAAAAPY29scgEAAAAAABAAAAClanAyY/9P/1EALwAAAAAACAAAAAgAAAAAAAAAAAAAAAgAAAAIAAAAAAAAAAAAAw8BAQ8BAQ8BAf9SAAwAAAABAQMEBAAB/1wADUCAiIiQiIiQiIiQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAAJAAB/5PP/DAIB7eA3/iQEAE/gICAgICAgICA/9k=';

test('a scan in JPEG 2000 is drawn without WebAssembly', async ({ browserUnderTest, newTab }) => {
  const entries = '/Type /XObject /Subtype /Image /Width 8 /Height 8 /Filter /JPXDecode';
  const picture = { entries, bytes: Buffer.from(JPEG_2000, 'base64') };
  const page = await look(browserUnderTest, newTab, { pages: [[WORDS]], picture });
  const drawn = page.getByRole('img', { name: 'Page 1 of statement.pdf' });
  await expect(drawn).toBeVisible();

  const colour = await drawn.evaluate((element) => {
    if (!(element instanceof HTMLImageElement)) throw new Error('no picture');
    const context = new OffscreenCanvas(element.naturalWidth, element.naturalHeight).getContext('2d')!;
    context.drawImage(element, 0, 0);
    return [...context.getImageData(20, element.naturalHeight - 20, 1, 1).data];
  });
  expect(colour).toEqual([255, 0, 0, 255]);
});

test('the page that a text names is handed over for the form, hidden as the buyer left it', async ({
  browserUnderTest,
  newTab,
}) => {
  const claimId = await enterClaim(browserUnderTest);
  const bytes = makePdf({ pages: [[WORDS], [{ x: 72, y: 700, text: 'Recipient: Jane Invented' }]] });
  const id = await bring(browserUnderTest, claimId, bytes, 'report.pdf', 'goods');
  const page = await newTab();
  await page.goto(`chrome-extension://${browserUnderTest.extensionId}/claims.html#${claimId}/${id}`);
  await page.getByRole('textbox', { name: 'Pages for copies' }).fill('2');
  await expect(page.getByText('Hide 1 place that looks personal')).toBeVisible();
  await page.getByRole('button', { name: 'Hide and mark' }).click();
  await page.getByRole('button', { name: 'Make the copy' }).click();
  await page.getByRole('button', { name: 'Back to the claim' }).click();
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Download its picture for the form' }).click();
  await expect.poll(() => downloads.length).toBe(1);
  expect(downloads[0]).toMatch(/^01-proof-001-goods-\d{8}-\d{4}-page-2\.jpg$/);
  const { copies } = await readDatabase(browserUnderTest);
  expect(copies.map(({ edits }) => edits.map(({ kind }) => kind))).toEqual([['hide'], ['hide']]);
});

test('a photo of an iPhone is kept, and says why it is not drawn and what to do', async ({
  browserUnderTest,
  newTab,
}) => {
  const claimId = await enterClaim(browserUnderTest);
  const bytes = Buffer.from(HEIC, 'base64');
  const id = await bring(browserUnderTest, claimId, bytes, 'IMG_0042.HEIC', 'goods');
  const page = await newTab();
  await page.goto(`chrome-extension://${browserUnderTest.extensionId}/claims.html#${claimId}/${id}`);
  await expect(page.getByText('cannot draw photos of the kind HEIC, which iPhones take')).toBeVisible();
  await expect(page.getByText('Unchanged since it was stored on this computer')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'For others' })).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
});

/** 64 × 64 pixels of blue. */
const HEIC =
  'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAT9tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFjAAEAAAAAAAAAHQAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAv2lwcnAAAAChaXBjbwAAAHVodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQAoQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqSSmubAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAEAAAABAAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAAAlbWRhdAAAABkoAa8TgOUzwJ//+GQor/4CHV/v1CtUPU+A';

/** Points of a box in a grid, its edges among them. */
function inside(box: { x: number; y: number; width: number; height: number }): [number, number][] {
  return Array.from({ length: 40 * 10 }, (_, at): [number, number] => [
    box.x + Math.round(((at % 40) / 39) * (box.width - 1)),
    box.y + Math.round((Math.floor(at / 40) / 9) * (box.height - 1)),
  ]);
}

/** The stored file as text, one character a byte. */
async function readCopyText(browser: TestBrowser, id: string): Promise<string> {
  return (await readBytes(browser, id, 'copyBytes')).toString('latin1');
}
