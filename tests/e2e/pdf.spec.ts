// A PDF that the buyer brought: looked at page by page, drawn by the extension alone; nothing in it runs or is loaded.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { makePdf, type PdfPlan } from '../unit/evidence/pdf/make-pdf';
import { readDatabase } from './support/database';
import { ask, enterClaim } from './support/enter-claim';
import type { TestBrowser } from './support/launch';
import { expect, test } from './support/test';

async function bring(
  browser: TestBrowser,
  claimId: string,
  bytes: Uint8Array,
  name: string,
): Promise<string> {
  const url = await browser.desk.evaluate(
    (base64) => URL.createObjectURL(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))])),
    Buffer.from(bytes).toString('base64'),
  );
  const request = { kind: 'import-file', claimId, url, name, proves: ['payment'] };
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
