// A whole page as one picture: every row of it once, where it belongs, at every density of screen.
import { expect, type Page, test } from '@playwright/test';
import { launch } from './support/launch';
import { compareRows } from './support/pixels';
import { STRIP, stripPage } from './support/strips';
import {
  captureByShortcut,
  expectedRuns,
  openCarrier,
  readRows,
  runsOf,
  setArea,
} from './support/whole-page';

const RED = 0xff0000;
const BLUE = 0x0000ff;
const GREEN = 0x00ff00;

/** A sticky head in the page, a fixed foot and a fixed button over it. */
const FLOATING = {
  style: `
    header { position: sticky; top: 0; height: 50px; background: #f00; }
    footer { position: fixed; bottom: 0; left: 0; right: 0; height: 40px; background: #00f; }
    nav { position: fixed; top: 200px; right: 0; width: 20%; height: 50px; background: #0f0; }
    html { scroll-behavior: smooth; scroll-snap-type: y mandatory; } i { scroll-snap-align: start; }`,
  extra: '<header></header><footer></footer><nav></nav>',
};

/** How far the page is scrolled once it has come to rest: a page that snaps goes on by itself for some frames. */
function restingPlace(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = scrollY;
        let frames = 0;
        const look = () => {
          frames = scrollY === last ? frames + 1 : 0;
          last = scrollY;
          if (frames > 20) resolve(last);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

for (const pixelRatio of [1, 1.25, 2, 3]) {
  test(`every row is there once at ${pixelRatio} device pixels to a pixel`, async () => {
    // Nine times the pixels take their time to encode where two browsers share two cores.
    test.setTimeout(360_000);
    const browser = await launch({ pixelRatio });
    await setArea(browser, 'page');

    await test.step('as the browser itself draws a page that nothing floats over', async () => {
      const sticky = {
        style: 'header{position:sticky;top:0;height:50px;background:#f00}',
        extra: '<header></header>',
      };
      const page = await openCarrier(browser, stripPage({ strips: 250, ...sticky }));
      // The first such picture after a load can repeat the window: only the second counts.
      await page.screenshot({ fullPage: true });
      const reference = await page.screenshot({ fullPage: true });
      const [taken] = await captureByShortcut(browser, page, 60_000);
      const rows = await compareRows(browser, taken!.id, reference);
      expect(rows.differing).toEqual([]);
      expect(Math.abs(rows.stored[1] - rows.reference[1])).toBeLessThanOrEqual(1);
      expect(rows.stored[0]).toBe(rows.reference[0]);
      await page.close();
    });

    await test.step('with what floats in its place, once', async () => {
      const page = await openCarrier(browser, stripPage({ strips: 300, ...FLOATING }));
      await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
      const from = await restingPlace(page);
      const parts = await captureByShortcut(browser, page, 60_000);
      const runs = runsOf(await readRows(browser, parts));
      const reds = runs.filter(({ color }) => color === RED);
      const blues = runs.filter(({ color }) => color === BLUE);
      expect(reds).toMatchObject([{ row: 0 }]);
      expect(blues).toHaveLength(1);
      // The foot stands at the end, over the last four strips.
      expect(runs.at(-1)).toMatchObject({ color: BLUE });
      expect(runs.filter(({ strip }) => strip !== null)).toMatchObject(expectedRuns(296, 50, pixelRatio));
      const greens = runsOf(await readRows(browser, parts, 0.9)).filter(({ color }) => color === GREEN);
      expect(greens).toMatchObject([{ row: Math.round(200 * pixelRatio) }]);
      // Back where it was; the page itself snaps to the nearest strip.
      expect(Math.abs((await restingPlace(page)) - from)).toBeLessThan(STRIP);
      expect(await page.evaluate(() => document.querySelectorAll('[style*="opacity"]').length)).toBe(0);
      await page.close();
    });
    await browser.close();
  });
}
