// The entries of the menu that a right click in a page opens, pressed in a real window: headless browsers have no such menu.
import { expect, type Page, test } from '@playwright/test';
import type { CaptureArea, Evidence } from '../../lib/model/evidence';
import { readDatabase } from './support/database';
import { launch, type TestBrowser } from './support/launch';
import { hasScreen, openScreen, type Screen } from './support/screen';
import { stripPage } from './support/strips';
import { iconTitle, openCarrier } from './support/whole-page';

test.skip(!hasScreen(), 'Xvfb and xdotool are not installed.');

let screen: Screen;
let browser: TestBrowser;
test.beforeEach(async () => {
  screen = await openScreen();
  browser = await launch({ headless: false, display: screen.display });
});
test.afterEach(async () => {
  await browser?.close();
  await screen?.close();
});

/** Right-clicks in the page and goes to our entries by keys alone; the first of them is then chosen. */
async function openEntries(page: Page): Promise<void> {
  const before = screen.windows();
  const [x = 0, y = 0] = await page.evaluate(() => [
    screenX + 200,
    screenY + outerHeight - innerHeight + 200,
  ]);
  screen.rightClick(x, y);
  await expect.poll(screen.windows, { message: 'the menu opens' }).toBe(before + 1);
  // From below: the browser's own two entries about the page's source, then those of extensions.
  screen.press('Up', 'Up', 'Up', 'Right');
  await expect.poll(screen.windows, { message: 'our entries open' }).toBe(before + 2);
}

async function savedOf(area: CaptureArea): Promise<Evidence | undefined> {
  const find = async () => (await readDatabase(browser)).evidence.find((proof) => proof.area === area);
  await expect.poll(find, { message: area }).toBeDefined();
  return find();
}

test('the menu of a right click saves what is in view, the whole page, or a part of it', async () => {
  const page = await openCarrier(browser, stripPage({ strips: 200 }));
  const [widthPx, heightPx] = await page.evaluate(() => [innerWidth, innerHeight]);

  await openEntries(page);
  screen.press('Return');
  expect(await savedOf('visible')).toMatchObject({ trigger: 'menu', url: page.url(), widthPx, heightPx });

  await openEntries(page);
  screen.press('Down', 'Return');
  expect(await savedOf('page')).toMatchObject({ trigger: 'menu', heightPx: 2000 });

  await openEntries(page);
  screen.press('Down', 'Down', 'Return');
  await expect(page.locator('redress-picker')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect.poll(() => iconTitle(browser, page)).toBe('Cancelled. Nothing was saved.');
  expect((await readDatabase(browser)).evidence).toHaveLength(2);
});
