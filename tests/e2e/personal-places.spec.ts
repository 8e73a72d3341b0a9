// A capture notes where its picture shows the buyer's own data, and notes no word of it. Judged by pixels: all ink of those
// words lies under the places, and none of the facts' ink does.
import { expect, type Page, test } from '@playwright/test';
import type { Evidence } from '../../lib/model/evidence';
import { readDatabase } from './support/database';
import { launch, type TestBrowser } from './support/launch';
import { inkUnder, personalPage, withAndWithout } from './support/personal-page';
import { pressShortcut } from './support/shortcut';
import { captureByShortcut, openCarrier, setArea } from './support/whole-page';

/** Holds one picture against what the browser itself draws of the same. */
async function expectPlaces(
  browser: TestBrowser,
  page: Page,
  proof: Evidence,
  take: () => Promise<Buffer>,
): Promise<void> {
  const spots = proof.personal;
  if (spots === null) throw new Error('nobody looked');
  const secret = await inkUnder(browser, await withAndWithout(page, '[data-secret]', take), spots);
  expect(secret.size[0]).toBe(proof.widthPx);
  expect(Math.abs(secret.size[1] - proof.heightPx!)).toBeLessThanOrEqual(1);
  expect(secret.pixels).toBeGreaterThan(1000);
  expect(secret).toMatchObject({ bare: 0, first: null });
  const facts = await inkUnder(browser, await withAndWithout(page, '[data-fact]', take), spots);
  expect(facts.bare).toBe(facts.pixels);
  // Places, kinds, and nothing else.
  expect(new Set(spots.flatMap((spot) => Object.keys(spot)))).toEqual(
    new Set(['kind', 'x', 'y', 'width', 'height']),
  );
}

/** What is stored, newest first, once there is so much. */
async function stored(browser: TestBrowser, count: number): Promise<Evidence[]> {
  await expect
    .poll(async () => (await readDatabase(browser)).evidence.length, { timeout: 30_000 })
    .toBe(count);
  const { evidence } = await readDatabase(browser);
  return evidence.sort((one, other) => (one.capturedAt < other.capturedAt ? 1 : -1));
}

const CHAT = {
  style: `
    body { height: 100vh; overflow: hidden } main { height: calc(100vh - 120px); overflow-y: auto; box-sizing: border-box }
    main::-webkit-scrollbar { display: none } footer { height: 72px; background: #eef }`,
  after: '<footer>Write to <b data-secret>late@example.com</b></footer>',
};

const KINDS = ['account', 'address', 'card', 'mail', 'name', 'phone', 'typed'];

for (const pixelRatio of [1, 1.25, 2]) {
  test(`a whole page, its part and its inner list at ${pixelRatio} device pixels to a pixel`, async () => {
    test.setTimeout(120_000);
    const browser = await launch({ pixelRatio });

    await test.step('the whole page', async () => {
      await setArea(browser, 'page');
      const foot = '<footer>Write to <b data-secret>late@example.com</b></footer>';
      const page = await openCarrier(browser, personalPage({ rows: 60, after: foot }));
      const [proof] = await captureByShortcut(browser, page, 60_000);
      await page.screenshot({ fullPage: true });
      await expectPlaces(browser, page, proof!, () => page.screenshot({ fullPage: true }));
      expect([...new Set(proof!.personal!.map(({ kind }) => kind))].sort()).toEqual(KINDS);
      expect(proof!.personal!.filter(({ kind }) => kind === 'address')).toHaveLength(1);
      await page.close();
    });

    await test.step('a part of it that is longer than the window, pointed at by keys', async () => {
      await setArea(browser, 'element');
      const page = await openCarrier(browser, personalPage({ rows: 60 }));
      await pressShortcut(page);
      await expect(page.locator('redress-picker')).toBeAttached();
      const outline = page.locator('redress-picker .outline');
      const main = (await page.locator('main').boundingBox())!;
      for (let press = 0; press < 12 && (await outline.boundingBox())!.height !== main.height; press += 1) {
        await page.keyboard.press('ArrowUp');
      }
      await page.keyboard.press('Enter');
      const [proof] = await stored(browser, 2);
      await expectPlaces(browser, page, proof!, () => page.screenshot({ fullPage: true, clip: main }));
      expect(proof!.personal!.some(({ kind }) => kind === 'account')).toBe(false);
      await page.close();
    });

    await test.step('a chat that scrolls within its page, opened at its end', async () => {
      await setArea(browser, 'page');
      const page = await openCarrier(browser, personalPage({ ...CHAT, rows: 60 }));
      await page.evaluate(() => document.querySelector('main')!.scrollTo(0, 1e6));
      const [proof] = await captureByShortcut(browser, page, 60_000);
      expect(proof!.stitch!.shots).toBeGreaterThan(1);
      // The browser cannot draw a list beyond its box: laid out in full it stands as the picture puts it together.
      await page.addStyleTag({
        content:
          'body { height: auto !important; overflow: visible } main { height: auto !important; overflow: visible }',
      });
      await expectPlaces(browser, page, proof!, () => page.screenshot({ fullPage: true }));
      await page.close();
    });
    await browser.close();
  });
}
