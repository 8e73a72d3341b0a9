// Captures of more than what is in view, on pages that make it hard: lists within the page, late parts, parts only, and pages
// that move, hang, close or go away meanwhile. What was taken is kept, and the buyer is told.
import type { Page } from '@playwright/test';
import { demoId } from '../demo/orders';
import { readDatabase } from './support/database';
import { LIST, lineOf, visit } from './support/job';
import type { TestBrowser } from './support/launch';
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

const CHAT = `
  body { overflow: hidden; height: 100vh; }
  h1 { height: 100px; margin: 0; background: #f00; }
  #strips { height: calc(100vh - 160px); overflow-y: auto; width: 60%; scroll-behavior: smooth; }
  form { height: 60px; background: #00f; }`;

test('a chat that scrolls within its page is taken from its first to its last message, and says which', async ({
  browserUnderTest: browser,
}) => {
  await setArea(browser, 'page');
  const page = await openCarrier(
    browser,
    stripPage({
      strips: 200,
      style: CHAT,
      extra: '<h1></h1>',
      script: `strips.after(document.createElement('form'));
        strips.firstChild.textContent = 'Me: where is my parcel?';
        strips.lastChild.textContent = 'Store: please wait';
        strips.scrollTo({ top: 1e6, behavior: 'instant' });`,
    }),
  );
  const parts = await captureByShortcut(browser, page);
  expect(parts).toMatchObject([
    {
      area: 'page',
      stitch: { stopped: null, first: 'Me: where is my parcel?', last: 'Store: please wait' },
    },
  ]);
  const runs = runsOf(await readRows(browser, parts));
  expect(runs[0]).toMatchObject({ color: 0xff0000, row: 0 });
  expect(runs.at(-1)).toMatchObject({ color: 0x0000ff, row: 100 + 200 * STRIP });
  expect(runs.slice(1, -1)).toMatchObject(expectedRuns(200, 100, 1));
  // Where the chat was: at its end.
  expect(await page.evaluate(() => document.querySelector('#strips')!.scrollTop)).toBe(2000 - (800 - 160));
});

test('what comes late is waited for, also when it pushes the rest down', async ({
  browserUnderTest: browser,
}) => {
  await setArea(browser, 'page');
  // A box above each tenth strip grows by 30 px only half a second after it came near.
  const page = await openCarrier(
    browser,
    stripPage({
      strips: 300,
      style: 'b { display: block; height: 0; background: #f00; }',
      script: `
        const watcher = new IntersectionObserver((seen) => {
          for (const { isIntersecting, target } of seen) if (isIntersecting) {
            target.setAttribute('aria-busy', 'true');
            setTimeout(() => { target.style.height = '30px'; target.removeAttribute('aria-busy'); }, 500);
          }
        });
        [...strips.children].forEach((strip, n) => {
          if (n % 10 !== 5) return;
          const box = document.createElement('b');
          strip.before(box);
          watcher.observe(box);
        });`,
    }),
  );
  const parts = await captureByShortcut(browser, page);
  const strips = runsOf(await readRows(browser, parts)).flatMap(({ strip }) =>
    strip === null ? [] : [strip],
  );
  // Each strip once, in order: no row doubled or lost where something grew.
  expect(strips).toEqual(Array.from({ length: 300 }, (_, n) => n));
  expect(parts[0]).toMatchObject({ stitch: { stopped: null } });
});

test('a list that grows at its end is followed to where it stops growing', async ({
  browserUnderTest: browser,
}) => {
  await setArea(browser, 'page');
  const page = await openCarrier(
    browser,
    stripPage({
      strips: 150,
      script: `
        let more = 150;
        addEventListener('scroll', () => {
          if (scrollY + innerHeight < document.documentElement.scrollHeight - 50 || more === 300) return;
          const from = more; more += 50;
          for (let n = from; n < more; n += 1) {
            const strip = document.createElement('i');
            strip.style.background = '#' + (0x101010 + n * 7).toString(16);
            strips.append(strip);
          }
        });`,
    }),
  );
  const parts = await captureByShortcut(browser, page);
  expect(runsOf(await readRows(browser, parts))).toMatchObject(expectedRuns(300, 0, 1));
});

test('a part that is pointed at is taken alone, though it is longer than the window', async ({
  browserUnderTest: browser,
}) => {
  await setArea(browser, 'element');
  const page = await openCarrier(
    browser,
    stripPage({
      strips: 200,
      style:
        '#strips { width: 50%; margin: 60px 100px; } footer { position: fixed; bottom: 0; width: 100%; height: 40px; background: #00f }',
      extra: '<p>Not this</p><footer></footer>',
    }),
  );
  await pressShortcut(page);
  await expect(page.locator('redress-picker')).toBeAttached();
  await page.mouse.move(300, 400);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readDatabase(browser)).evidence.length).toBe(1);
  const { evidence } = await readDatabase(browser);
  expect(evidence).toMatchObject([{ area: 'element', heightPx: 200 * STRIP, widthPx: 640 }]);
  expect(runsOf(await readRows(browser, evidence))).toMatchObject(expectedRuns(200, 0, 1));
  expect(await page.locator('redress-picker').count()).toBe(0);
});

test('Escape leaves the picker, and nothing is saved', async ({ browserUnderTest: browser }) => {
  await setArea(browser, 'element');
  const page = await openCarrier(browser, stripPage({ strips: 10 }));
  await pressShortcut(page);
  await expect(page.locator('redress-picker')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect.poll(() => iconTitle(browser, page)).toBe('Cancelled. Nothing was saved.');
  expect((await readDatabase(browser)).evidence).toEqual([]);
});

test('the button beside an order saves that order, once the tab is armed', async ({
  browserUnderTest: browser,
  newTab,
}) => {
  await setArea(browser, 'visible');
  const page = await newTab();
  await visit(page, LIST);
  await captureByShortcut(browser, page);
  await setArea(browser, 'element');
  const line = lineOf(page, 'not-shipped');
  const card = page.locator('.order-item').filter({ hasText: demoId('not-shipped') });
  const { width, height } = (await card.boundingBox())!;
  await line.getByRole('button', { name: 'Save proof' }).click();
  await expect(line.getByRole('status')).toContainText('Saved. The part of the page');
  const part = (await readDatabase(browser)).evidence.find(({ area }) => area === 'element');
  expect(part).toMatchObject({ orderIds: [demoId('not-shipped')], trigger: 'page-button' });
  expect(Math.abs(part!.widthPx! - width) + Math.abs(part!.heightPx! - height)).toBeLessThanOrEqual(2);
});

/** Presses the shortcut and waits until some shots are taken. */
async function beginLong(browser: TestBrowser, page: Page): Promise<void> {
  await setArea(browser, 'page');
  await pressShortcut(page);
  await expect.poll(() => page.evaluate(() => scrollY), { intervals: [20] }).toBeGreaterThan(1000);
}

const LONG = stripPage({ strips: 1000 });

/** What is stored is the page's beginning, whole as far as it goes. */
async function expectBeginning(browser: TestBrowser, stopped: string): Promise<void> {
  await expect.poll(async () => (await readDatabase(browser)).evidence.length, { timeout: 40_000 }).toBe(1);
  const { evidence } = await readDatabase(browser);
  expect(evidence).toMatchObject([{ stitch: { stopped } }]);
  const runs = runsOf(await readRows(browser, evidence));
  expect(runs.length).toBeGreaterThan(50);
  expect(runs.length).toBeLessThan(1000);
  expect(runs).toMatchObject(expectedRuns(runs.length, 0, 1));
}

test('a tab that goes behind another keeps what was taken', async ({ browserUnderTest: browser, newTab }) => {
  const page = await openCarrier(browser, LONG);
  await beginLong(browser, page);
  await (await newTab()).bringToFront();
  await expectBeginning(browser, 'tab-changed');
  await expect.poll(() => iconTitle(browser, page)).toContain('Another page came to the front on the way.');
});

test('a tab that is closed keeps what was taken', async ({ browserUnderTest: browser }) => {
  const page = await openCarrier(browser, LONG);
  await beginLong(browser, page);
  await page.close();
  await expectBeginning(browser, 'tab-closed');
});

test('another tab that is looked at for a moment on the way is in no shot', async ({
  browserUnderTest: browser,
}) => {
  // Two pages that may both be captured: the browser refuses neither.
  const other = await openCarrier(
    browser,
    '<body style="background:#f00">',
    'https://www.carrier.example/other',
  );
  await captureByShortcut(browser, other);
  const page = await openCarrier(browser, stripPage({ strips: 400 }));
  await captureByShortcut(browser, page);
  await browser.context.serviceWorkers()[0]!.evaluate(async (address) => {
    const { tabs } = Reflect.get(globalThis, 'chrome');
    const [{ id }] = await tabs.query({ url: address });
    const [{ id: otherId }] = await tabs.query({ url: 'https://www.carrier.example/other' });
    const shoot = tabs.captureVisibleTab.bind(tabs);
    let shots = 0;
    tabs.captureVisibleTab = async (...given: unknown[]) => {
      shots += 1;
      if (shots !== 3) return shoot(...given);
      await tabs.update(otherId, { active: true });
      const picture = await shoot(...given);
      await tabs.update(id, { active: true });
      return picture;
    };
  }, page.url());
  await setArea(browser, 'page');
  const parts = await captureByShortcut(browser, page);
  expect(parts).toMatchObject([{ stitch: { stopped: null } }]);
  expect(runsOf(await readRows(browser, parts))).toMatchObject(expectedRuns(400, 0, 1));
});

test('a tab that is moved to a smaller window keeps what was taken', async ({
  browserUnderTest: browser,
}) => {
  const page = await openCarrier(browser, LONG);
  await beginLong(browser, page);
  await browser.desk.evaluate(async () => {
    const { tabs, windows } = Reflect.get(globalThis, 'chrome');
    const [{ id }] = await tabs.query({ url: 'https://www.carrier.example/*' });
    await windows.create({ tabId: id, width: 900, height: 700 });
  });
  // The test's browser tells the page of no other size: only the shots show it.
  await expectBeginning(browser, 'unknown');
  await expect.poll(() => iconTitle(browser, page)).toContain('What was taken until then is kept.');
});

test('a tab that goes to another page keeps what was taken of the first', async ({
  browserUnderTest: browser,
}) => {
  const page = await openCarrier(browser, LONG);
  await beginLong(browser, page);
  await page.goto('https://www.aliexpress.com/p/order/index.html');
  await expectBeginning(browser, 'tab-closed');
  const [proof] = (await readDatabase(browser)).evidence;
  expect(proof).toMatchObject({
    url: 'https://www.carrier.example/track?number=1',
    page: 'unknown',
    orderIds: [],
  });
});

test('a page that fights scrolling keeps what was taken', async ({ browserUnderTest: browser }) => {
  await setArea(browser, 'page');
  const fighting = 'addEventListener("scroll", () => { if (scrollY > 1500) scrollTo(0, 1200); })';
  const page = await openCarrier(browser, stripPage({ strips: 1000, script: fighting }));
  await pressShortcut(page);
  await expectBeginning(browser, 'page-moves');
  await expect
    .poll(() => iconTitle(browser, page))
    .toContain('The page moves by itself and could not be scrolled further.');
});

test('a page that hangs keeps what was taken', async ({ browserUnderTest: browser }) => {
  await setArea(browser, 'page');
  const hanging =
    'addEventListener("scroll", () => { if (scrollY > 1500) for (const end = Date.now() + 20_000; Date.now() < end; ); })';
  const page = await openCarrier(browser, stripPage({ strips: 1000, script: hanging }));
  await pressShortcut(page);
  await expectBeginning(browser, 'page-stuck');
});

for (const [stopped, message] of [
  ['no-frame', 'Failed to capture tab: image readback failed'],
  ['too-fast', 'This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.'],
  ['not-allowed', "Either the '<all_urls>' or 'activeTab' permission is required."],
] as const) {
  test(`shots refused from some point on (${stopped}) keep what was taken`, async ({
    browserUnderTest: browser,
  }) => {
    const page = await openCarrier(browser, LONG);
    await page.bringToFront();
    await captureByShortcut(browser, page); // wakes the worker
    await browser.context.serviceWorkers()[0]!.evaluate((why) => {
      const { tabs } = Reflect.get(globalThis, 'chrome');
      const shoot = tabs.captureVisibleTab.bind(tabs);
      let left = 4;
      tabs.captureVisibleTab = (...given: unknown[]) => {
        if (left === 0) return Promise.reject(new Error(why));
        return shoot(...given).then((picture: string) => {
          left -= 1;
          return picture;
        });
      };
    }, message);
    await setArea(browser, 'page');
    const [proof] = await captureByShortcut(browser, page);
    expect(proof).toMatchObject({ stitch: { stopped, shots: 4 } });
    expect(proof!.heightPx).toBe(4 * 800);
  });
}

test('a capture that is cancelled by Escape leaves nothing, and the page as it was', async ({
  browserUnderTest: browser,
}) => {
  const page = await openCarrier(browser, LONG);
  await page.evaluate(() => scrollTo(0, 333));
  await beginLong(browser, page);
  await page.keyboard.press('Escape');
  await expect.poll(() => iconTitle(browser, page)).toBe('Cancelled. Nothing was saved.');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(333);
  expect((await readDatabase(browser)).evidence).toEqual([]);
});

test('a page without height is what is in view', async ({ browserUnderTest: browser }) => {
  await setArea(browser, 'page');
  const page = await openCarrier(
    browser,
    stripPage({ strips: 0, style: 'html, body { height: 0; overflow: hidden; background: #0f0 }' }),
  );
  const [proof] = await captureByShortcut(browser, page);
  expect(proof).toMatchObject({ widthPx: 1280, heightPx: 800, stitch: { shots: 1, stopped: null } });
});

test('a full disk in the middle is said, and nothing is half-stored', async ({
  browserUnderTest: browser,
}) => {
  const page = await openCarrier(browser, stripPage({ strips: 2500 }));
  await page.setViewportSize({ width: 640, height: 3000 });
  await setArea(browser, 'page');
  await browser.context.serviceWorkers()[0]!.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    let left = 4;
    IDBObjectStore.prototype.add = function (...given) {
      left -= 1;
      if (left < 0) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return add.apply(this, given);
    };
  });
  await pressShortcut(page);
  await expect
    .poll(() => iconTitle(browser, page), { timeout: 40_000 })
    .toContain('There is no room on the disk');
  const { evidence, evidenceBytes } = await readDatabase(browser);
  expect({ evidence, evidenceBytes }).toEqual({ evidence: [], evidenceBytes: [] });
});

test('a page of 120,000 pixels is kept as numbered parts without a gap', async ({
  browserUnderTest: browser,
}) => {
  test.setTimeout(360_000);
  await setArea(browser, 'page');
  const page = await openCarrier(browser, stripPage({ strips: 12_000 }));
  // A tall window, so that the browser's two a second do not take a minute of the test.
  await page.setViewportSize({ width: 640, height: 3000 });
  const parts = await captureByShortcut(browser, page, 90_000);
  expect(parts.map(({ part }) => part)).toEqual(
    parts.map((_, index) => ({
      captureId: parts[0]!.part!.captureId,
      index: index + 1,
      count: parts.length,
    })),
  );
  expect(parts.length).toBeGreaterThan(7);
  expect(runsOf(await readRows(browser, parts))).toMatchObject(expectedRuns(12_000, 0, 1));
});

test('of a page of the browser itself, what is in view is taken; the whole of it is refused in a sentence', async ({
  browserUnderTest: browser,
  newTab,
}) => {
  const page = await newTab();
  await page.goto('chrome://version');
  await setArea(browser, 'page');
  await pressShortcut(page);
  const refused =
    'The browser protects this page: it cannot be scrolled for a picture. Capture what is in view instead.';
  await expect.poll(() => iconTitle(browser, page)).toBe(refused);
  expect((await readDatabase(browser)).evidence).toEqual([]);
  await setArea(browser, 'visible');
  expect(await captureByShortcut(browser, page)).toMatchObject([{ area: 'visible', textSha256: null }]);
});
