// Chats as shops build them: the picture goes from the first message to the last, says truly which these are, and the chat is
// where it was afterwards.
import type { Page } from '@playwright/test';
import type { Evidence } from '../../lib/model/evidence';
import { launch } from './support/launch';
import { STRIP, stripPage } from './support/strips';
import { expect, test } from './support/test';
import {
  captureByShortcut,
  expectedRuns,
  openCarrier,
  readRows,
  runsOf,
  setArea,
} from './support/whole-page';

const MESSAGES = 200;

/** Messages `m0`, `m1` …, one a strip, in a list between a head of 100 and a foot of 60 pixels. */
function chatPage({ style = '', script = '' }: { style?: string; script?: string }): string {
  return stripPage({
    strips: MESSAGES,
    style: `
      body { overflow: hidden; height: 100vh; }
      h1 { height: 100px; margin: 0; background: #f00; }
      #strips { height: calc(100vh - 160px); overflow-y: auto; width: 60%; color: transparent; }
      form { height: 60px; background: #00f; }
      ${style}`,
    extra: '<h1></h1>',
    script: `
      strips.after(document.createElement('form'));
      [...strips.children].forEach((strip, n) => { strip.textContent = 'm' + n; });
      ${script}`,
  });
}

function scrollTopOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('#strips')!.scrollTop);
}

function reachOf(parts: readonly Evidence[]) {
  const { stopped, first, last } = parts[0]!.stitch!;
  return { stopped, first, last };
}

/** The messages between the page's head and its foot, in their order. */
async function expectAllRows(rows: Promise<number[]>): Promise<void> {
  const runs = runsOf(await rows);
  expect(runs.at(-1)).toMatchObject({ color: 0x0000ff, row: 100 + MESSAGES * STRIP });
  expect(runs.slice(1, -1)).toMatchObject(expectedRuns(MESSAGES, 100, 1));
}

test('one that was at its beginning is there again', async ({ browserUnderTest: browser }) => {
  await setArea(browser, 'page');
  const page = await openCarrier(browser, chatPage({}));
  await captureByShortcut(browser, page);
  await expect.poll(() => scrollTopOf(page)).toBe(0);
});

test('one that is built from its end is taken from its first message to its last', async ({
  browserUnderTest: browser,
}) => {
  await setArea(browser, 'page');
  // The newest comes first in the page and last in view; such a list counts its places below zero.
  const page = await openCarrier(
    browser,
    chatPage({
      style: '#strips { display: flex; flex-direction: column-reverse; } #strips i { flex: none; }',
      script: 'strips.append(...[...strips.children].reverse()); strips.scrollTo(0, -333);',
    }),
  );
  const parts = await captureByShortcut(browser, page);
  expect(reachOf(parts)).toEqual({ stopped: null, first: 'm0', last: `m${MESSAGES - 1}` });
  await expectAllRows(readRows(browser, parts));
  await expect.poll(() => scrollTopOf(page)).toBe(-333);
});

test('one that holds only the messages in view says from which to which the picture reaches', async ({
  browserUnderTest: browser,
}) => {
  await setArea(browser, 'page');
  const page = await openCarrier(
    browser,
    chatPage({
      style: '#strips > div { position: relative; } #strips i { position: absolute; left: 0; right: 0; }',
      script: `
        const all = [...strips.children];
        const room = document.createElement('div');
        room.style.height = all.length * ${STRIP} + 'px';
        all.forEach((strip, n) => { strip.style.top = n * ${STRIP} + 'px'; });
        const draw = () => {
          const from = Math.max(0, Math.floor(strips.scrollTop / ${STRIP}) - 5);
          room.replaceChildren(...all.slice(from, from + 80));
        };
        strips.addEventListener('scroll', draw);
        strips.replaceChildren(room);
        draw();
        strips.scrollTo(0, 1e6);`,
    }),
  );
  const parts = await captureByShortcut(browser, page);
  expect(reachOf(parts)).toEqual({ stopped: null, first: 'm0', last: `m${MESSAGES - 1}` });
  await expectAllRows(readRows(browser, parts));
});

test('one that could not be taken to its end says how far the picture reaches, and no further', async ({
  browserUnderTest: browser,
}) => {
  await setArea(browser, 'page');
  const page = await openCarrier(
    browser,
    chatPage({
      script: `strips.addEventListener('scroll', () => { if (strips.scrollTop > 900) strips.scrollTo(0, 700); });`,
    }),
  );
  const parts = await captureByShortcut(browser, page);
  const runs = runsOf(await readRows(browser, parts)).slice(1);
  expect(runs.length).toBeLessThan(MESSAGES);
  expect(runs).toMatchObject(expectedRuns(runs.length, 100, 1));
  expect(reachOf(parts)).toEqual({ stopped: 'page-moves', first: 'm0', last: `m${runs.length - 1}` });
});

// Heights in parts of a pixel, as windows have them where the system enlarges everything.
for (const [pixelRatio, height] of [
  [1.25, 'calc(100vh - 161.7px)'],
  [3, 'calc(100vh - 160.3px)'],
] as const) {
  test(`one that ends within a row of the screen has no line across it at any seam, at ${pixelRatio}`, async () => {
    const browser = await launch({ pixelRatio });
    await setArea(browser, 'page');
    const page = await openCarrier(browser, chatPage({ style: `#strips { height: ${height}; }` }));
    const parts = await captureByShortcut(browser, page);
    expect(parts[0]!.stitch!.shots).toBeGreaterThan(2);
    const runs = runsOf(await readRows(browser, parts)).slice(1, 1 + MESSAGES);
    expect(runs).toMatchObject(expectedRuns(MESSAGES, 100, pixelRatio));
    await browser.close();
  });
}
