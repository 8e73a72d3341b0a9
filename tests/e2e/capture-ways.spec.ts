// Other ways to a capture: from the popup where no claim is open, stopped from the popup, by keys alone, and of pages that are
// wider than their window.
import { expect, type Page, test } from '@playwright/test';
import { readDatabase } from './support/database';
import { ask, enterClaim, ORDER_ID } from './support/enter-claim';
import { launch, type TestBrowser } from './support/launch';
import { inkUnder, personalPage, withAndWithout } from './support/personal-page';
import { compareRows } from './support/pixels';
import { pressToolbar } from './support/popup';
import { pressShortcut } from './support/shortcut';
import { stripPage } from './support/strips';
import {
  captureByShortcut,
  expectedRuns,
  iconTitle,
  openCarrier,
  readRows,
  runsOf,
  setArea,
} from './support/whole-page';

const DETAIL = `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER_ID}`;

let browser: TestBrowser;
test.beforeEach(async () => {
  browser = await launch();
});
test.afterEach(() => browser.close());

async function newest(count: number) {
  await expect.poll(async () => (await readDatabase(browser)).evidence.length).toBe(count);
  const { evidence } = await readDatabase(browser);
  return evidence.sort((one, other) => Date.parse(other.capturedAt) - Date.parse(one.capturedAt))[0]!;
}

test('the popup saves a page about an order without a claim, and the claim has it once it is opened', async () => {
  const page = await openCarrier(browser, personalPage(), DETAIL);
  const popup = await pressToolbar(browser, page);
  await popup.says('This page is about an order without a claim');
  await popup.says('What you save here is kept under this order');
  await popup.click('button', 'Capture what is in view');
  await popup.says('Saved. What was in view and what the page says are kept.');
  expect(await newest(1)).toMatchObject({
    orderIds: [ORDER_ID],
    claimId: null,
    trigger: 'popup',
    area: 'visible',
  });
  await popup.click('button', 'Open claim');
  await popup.says('Saved proof');
  await popup.close();
});

test('what became of a capture, and how far one is, is in sight wherever the popup was scrolled to', async () => {
  const claimId = await enterClaim(browser, 'stuck');
  // All that is asked for is there: then the bar is not what the popup is about.
  const note = { on: '2026-11-20', text: 'Both are kept elsewhere.', proves: ['order-page', 'tracking'] };
  await ask(browser, { kind: 'import-note', claimId, ...note });
  const page = await openCarrier(browser, personalPage({ rows: 400 }), DETAIL);
  const popup = await pressToolbar(browser, page);
  const isInSight = () =>
    popup.evaluate(() => {
      const { top, bottom } = document.querySelector('.capture')!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await popup.click('button', 'Capture the whole page');
  await popup.says(/Capturing… \d+ %/);
  await popup.evaluate(() => scrollTo(0, 0));
  expect(await isInSight()).toBe(true);
  await popup.says('Saved. The whole page');
  await newest(2);
  await popup.evaluate(() => scrollTo(0, 0));
  expect(await isInSight()).toBe(true);
  await popup.close();
});

test('where a page names no order, the popup says that its claim is to be chosen first', async () => {
  await ask(browser, {
    kind: 'enter-order',
    order: {
      id: ORDER_ID,
      storeName: null,
      title: 'Desk lamp',
      total: null,
      placedOn: '2026-09-15',
      promisedBy: null,
    },
  });
  const page = await openCarrier(browser, stripPage({ strips: 10 }));
  const popup = await pressToolbar(browser, page);
  await popup.says('first choose the order above that it belongs to');
  expect(await popup.has('button', 'Capture what is in view')).toBe(false);
  await popup.click('button', /Desk lamp/);
  await popup.click('button', 'Capture what is in view');
  await popup.says('Saved. What was in view and what the page says are kept.');
  const { claims } = await readDatabase(browser);
  expect(await newest(1)).toMatchObject({ claimId: claims[0]!.id });
  await popup.close();
});

test('Cancel in the popup stops a long capture: nothing is saved, and the page is as it was', async () => {
  const page = await openCarrier(browser, personalPage({ rows: 1500 }), DETAIL);
  await page.evaluate(() => scrollTo(0, 321));
  const popup = await pressToolbar(browser, page);
  await popup.click('button', 'Capture the whole page');
  await popup.says(/Capturing… \d+ %/);
  await popup.click('button', 'Cancel');
  await popup.says('Cancelled. Nothing was saved.');
  await popup.close();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(321);
  const { evidence, evidenceBytes } = await readDatabase(browser);
  expect({ evidence, evidenceBytes }).toEqual({ evidence: [], evidenceBytes: [] });
  await expect.poll(() => iconTitle(browser, page)).toBe('Cancelled. Nothing was saved.');
});

test('a popup that is opened in the middle of a capture shows it, and can cancel it', async () => {
  await setArea(browser, 'page');
  const page = await openCarrier(browser, personalPage({ rows: 1500 }), DETAIL);
  await pressShortcut(page);
  await expect.poll(() => page.evaluate(() => scrollY), { intervals: [20] }).toBeGreaterThan(1000);
  const popup = await pressToolbar(browser, page);
  await popup.click('button', 'Cancel');
  await expect.poll(() => iconTitle(browser, page)).toBe('Cancelled. Nothing was saved.');
  await popup.close();
  expect((await readDatabase(browser)).evidence).toEqual([]);
});

const PARTS = `<!doctype html><html lang="en"><title>Parts</title><style>
  body { margin: 0 } section { margin: 20px; padding: 20px; width: 600px; background: #eef }
  article { height: 90px; width: 400px; margin: 10px 0; background: #fff } section + section { background: #fee }
</style><section id="one"><article></article><article id="inner"></article></section>
<section id="two"><article></article><article></article></section>`;

test('a part is chosen by keys alone: larger, smaller, the next, the one before', async () => {
  await setArea(browser, 'element');
  const page = await openCarrier(browser, PARTS);
  await page.setViewportSize({ width: 800, height: 700 });
  await pressShortcut(page);
  const outline = page.locator('redress-picker .outline');
  await expect(outline).toBeAttached();
  const around = (selector: string) => async () => {
    const [shown, wanted] = await Promise.all([outline.boundingBox(), page.locator(selector).boundingBox()]);
    return JSON.stringify(shown) === JSON.stringify(wanted);
  };
  const press = async (key: string, selector: string) => {
    await page.keyboard.press(key);
    await expect.poll(around(selector), { message: `${key} goes to ${selector}` }).toBe(true);
  };
  // It begins at the middle of the window; up as far as it goes is the whole body.
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('ArrowUp');
  await expect.poll(around('body')).toBe(true);
  await page.keyboard.press('ArrowDown');
  if (!(await around('#one')())) await page.keyboard.press('ArrowLeft');
  await expect.poll(around('#one')).toBe(true);
  await press('ArrowRight', '#two');
  await press('ArrowLeft', '#one');
  await press('ArrowDown', '#one article:first-child');
  await press('ArrowRight', '#inner');
  await press('ArrowUp', '#one');
  // Back down to where it came from, not to the first.
  await press('ArrowDown', '#inner');
  await page.keyboard.press('Enter');
  expect(await newest(1)).toMatchObject({ area: 'element', widthPx: 400, heightPx: 90 });
  await expect(page.locator('redress-picker')).toHaveCount(0);
});

const WIDE = `* { box-sizing: border-box } main { width: 3000px; background: linear-gradient(90deg, #fff, #9bf) } .two { margin-left: 1210px }
  header { width: 3000px } dl { margin-left: 2400px } #events { columns: 3 }`;

test('a page that is wider than its window is taken in columns, each pixel once', async () => {
  await setArea(browser, 'page');
  const page = await openCarrier(browser, personalPage({ style: WIDE, rows: 200 }));
  const [proof] = await captureByShortcut(browser, page, 60_000);
  expect(proof).toMatchObject({ widthPx: 3000, area: 'page', stitch: { stopped: null } });
  expect(proof!.stitch!.shots).toBeGreaterThanOrEqual(6);
  const take = () => wholePicture(page);
  await take(); // the first such picture after a load can repeat the window
  const rows = await compareRows(browser, proof!.id, await take());
  expect(rows).toEqual({ stored: rows.reference, reference: rows.reference, differing: [] });
  // What stands across two columns, or in the last one, is noted where it stands.
  const ink = await inkUnder(browser, await withAndWithout(page, '[data-secret]', take), proof!.personal!);
  expect(ink.pixels).toBeGreaterThan(1000);
  expect(ink).toMatchObject({ bare: 0, first: null });
});

test('a page written from right to left that is wider than its window is taken to its left edge', async () => {
  await setArea(browser, 'page');
  const style =
    'html { direction: rtl } #strips { width: 3000px; box-sizing: border-box; border-left: 20px solid #f00 }';
  const page = await openCarrier(browser, stripPage({ strips: 150, style }));
  const parts = await captureByShortcut(browser, page, 60_000);
  expect(parts).toMatchObject([{ widthPx: 3000, heightPx: 1500, stitch: { stopped: null } }]);
  expect(runsOf(await readRows(browser, parts, 0.003))).toMatchObject([{ color: 0xff0000, row: 0 }]);
  // In each of the three columns.
  for (const share of [0.01, 0.5, 0.99]) {
    expect(runsOf(await readRows(browser, parts, share))).toMatchObject(expectedRuns(150, 0, 1));
  }
});

function wholePicture(page: Page): Promise<Buffer> {
  return page.screenshot({ fullPage: true });
}

for (const area of ['visible', 'page'] as const) {
  test(`a page that waits for ever for a script of its own is captured all the same: ${area}`, async () => {
    await setArea(browser, area);
    const address = 'https://waiting.example/track';
    browser.stand.set(
      address,
      personalPage().replace('</body>', '<script src="https://never.example/ads.js"></script></body>'),
    );
    const page = await browser.context.newPage();
    await page.route('https://never.example/*', () => undefined); // no answer, as from a host that is blocked
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.getByText('Recipient')).toBeVisible();
    const [picture] = await captureByShortcut(browser, page);
    const { evidenceTexts } = await readDatabase(browser);
    expect(evidenceTexts.find(({ id }) => id === picture?.id)?.text).toContain('Recipient');
    await expect
      .poll(async () => (await readDatabase(browser)).evidence[0]?.personal?.length ?? 0)
      .toBeGreaterThan(0);
  });
}
