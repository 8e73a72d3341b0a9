// What a page shows only because it is scrolled or touched is in no picture of it, and what is part of it is there once.
import { test as base } from '@playwright/test';
import { readDatabase } from './support/database';
import { launch } from './support/launch';
import { hasScreen, openScreen } from './support/screen';
import { pressShortcut } from './support/shortcut';
import { STRIP, stripPage } from './support/strips';
import { expect, test } from './support/test';
import {
  captureByShortcut,
  expectedRuns,
  iconTitle,
  openCarrier,
  readRows,
  runsOf,
  setArea,
} from './support/whole-page';

test('nothing lights up under a mouse that rests while the page moves', async ({
  browserUnderTest: browser,
}) => {
  await setArea(browser, 'page');
  const style = '#strips i:hover { background: #f00 !important }';
  const page = await openCarrier(browser, stripPage({ strips: 300, style }));
  await page.mouse.move(300, 305);
  await expect(page.locator('#strips i:hover')).toHaveCount(1);
  const parts = await captureByShortcut(browser, page);
  expect(runsOf(await readRows(browser, parts))).toMatchObject(expectedRuns(300, 0, 1));
});

test('what is fixed to a part of the page, not to the window, stays in its place there', async ({
  browserUnderTest: browser,
}) => {
  await setArea(browser, 'page');
  const page = await openCarrier(
    browser,
    stripPage({
      strips: 300,
      script: `for (const [n, style] of [[20, 'transform: translateX(0)'], [150, 'filter: blur(0)'], [280, 'will-change: transform'], [290, 'contain: paint']]) {
        const box = document.createElement('div');
        box.style = 'position: relative; height: 30px; ' + style;
        box.innerHTML = '<b style="position: fixed; top: 0; left: 0; right: 0; height: 30px; background: #0f0"></b>';
        strips.querySelectorAll('i')[n].before(box);
      }
      const layer = document.createElement('div');
      layer.style = 'will-change: contents';
      layer.innerHTML = '<b style="position: fixed; top: 0; left: 0; right: 0; height: 5px; background: #00f"></b>';
      document.body.append(layer);`,
    }),
  );
  const parts = await captureByShortcut(browser, page);
  const runs = runsOf(await readRows(browser, parts));
  const greens = runs.filter(({ color }) => color === 0x00ff00);
  expect(greens).toMatchObject(
    [20, 150, 280, 290].map((strip, before) => ({ row: strip * STRIP + before * 30 })),
  );
  // That one is fixed to the window all the same.
  expect(runs.filter(({ color }) => color === 0x0000ff)).toMatchObject([{ row: 0 }]);
});

test('a page that is enlarged with two fingers is not taken by halves: the sentence says what to do', async ({
  browserUnderTest: browser,
}) => {
  await setArea(browser, 'page');
  const page = await openCarrier(browser, stripPage({ strips: 300 }));
  const session = await browser.context.newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(2);
  await pressShortcut(page);
  await expect
    .poll(() => iconTitle(browser, page))
    .toContain('Make it its own size again with two fingers, then try again.');
  expect((await readDatabase(browser)).evidence).toEqual([]);

  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
  await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(1);
  const parts = await captureByShortcut(browser, page);
  expect(runsOf(await readRows(browser, parts))).toMatchObject(expectedRuns(300, 0, 1));
});

base('bars that lie over what they scroll, as on a Mac, are in no shot', async () => {
  base.skip(!hasScreen(), 'Xvfb and xdotool are not installed.');
  const screen = await openScreen();
  const browser = await launch({ headless: false, display: screen.display, hasBarsOver: true });
  await setArea(browser, 'page');
  const page = await openCarrier(browser, stripPage({ strips: 300 }));
  const parts = await captureByShortcut(browser, page);
  // Of the window's last pixels.
  expect(runsOf(await readRows(browser, parts, 0.997))).toMatchObject(expectedRuns(300, 0, 1));

  const style =
    'body { overflow: hidden; height: 100vh } #strips { height: 400px; overflow-y: auto; width: 60% }';
  const chat = await openCarrier(
    browser,
    stripPage({ strips: 300, style }),
    'https://www.carrier.example/chat',
  );
  const rows = await readRows(browser, await captureByShortcut(browser, chat), 0.598);
  expect(runsOf(rows).slice(0, 300)).toMatchObject(expectedRuns(300, 0, 1));
  await browser.close();
  await screen.close();
});
