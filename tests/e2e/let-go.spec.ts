// A capture changes the page for its time only: afterwards the buyer finds it as they left it.
import type { Page } from '@playwright/test';
import { readDatabase } from './support/database';
import { pressShortcut } from './support/shortcut';
import { stripPage } from './support/strips';
import { expect, test } from './support/test';
import { captureByShortcut, iconTitle, openCarrier, setArea } from './support/whole-page';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
/** A page of all that a capture holds, moves or hides: what sticks and floats, late pictures, lists, movement. */
const PAGE = stripPage({
  strips: 600,
  extra: `<header style="position: sticky; top: 0; height: 30px; background: #f00">Shop</header>
    <aside style="position: fixed; bottom: 0; right: 0; width: 90px; height: 40px; background: #0f0">Help</aside>
    <aside class="float">Chat</aside><p class="spin">…</p>
    <ul><li>One<li>Two<li>Three<li>Four<li>Five</ul>
    <ol dir="rtl"><li>A wide line, wider than its list, that is scrolled aside</ol>`,
  style: `html { scroll-behavior: smooth; scroll-snap-type: y proximity }
    .float { position: fixed; top: 90px; width: 50px; height: 50px; background: #00f; transition: all 1s }
    ul { height: 30px; overflow: auto; scroll-behavior: smooth } ol { width: 90px; overflow: auto; white-space: nowrap }
    .spin { animation: spin 2s linear infinite; width: 9px } @keyframes spin { to { rotate: 360deg } }`,
  script: `for (let n = 0; n < 600; n += 150) {
      const late = new Image(9, 9);
      late.loading = 'lazy';
      late.src = '${PIXEL}';
      strips.children[n].append(late);
    }
    document.adoptedStyleSheets = [new CSSStyleSheet()];
    document.querySelector('ul').scrollTo({ top: 25, behavior: 'instant' });
    document.querySelector('ol').scrollTo({ left: -40, behavior: 'instant' });
    scrollTo({ top: 1234, behavior: 'instant' });`,
});

/** All of the page that a capture may touch. */
function look(page: Page) {
  return page.evaluate(() => ({
    // A style is the same however it is written.
    html: [...document.querySelectorAll<HTMLElement>('body, body :not(i):not(redress-notice)')].map(
      ({ tagName, attributes, style }) =>
        [
          tagName,
          ...[...attributes].map(({ name, value }) => `${name}=${name === 'style' ? style.cssText : value}`),
        ].join(' '),
    ),
    scrolled: [...document.querySelectorAll('*')]
      .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
      .map(({ tagName, scrollTop, scrollLeft }) => [tagName, scrollTop, scrollLeft]),
    sheets: document.adoptedStyleSheets.length,
    moving: document.getAnimations().map(({ playState }) => playState),
    drawn: [...document.querySelectorAll('header, aside, .spin')].map((each) => {
      const { position, visibility, opacity, transitionDuration } = getComputedStyle(each);
      return { position, visibility, opacity, transitionDuration };
    }),
    focus: document.activeElement?.tagName,
  }));
}

test('after a capture of the whole page', async ({ browserUnderTest: browser }) => {
  await setArea(browser, 'page');
  const page = await openCarrier(browser, PAGE);
  const before = await look(page);
  expect(before.scrolled).toEqual([
    ['HTML', 1234, 0],
    ['UL', 25, 0],
    ['OL', 0, -40],
  ]);
  expect(before.moving).toEqual(['running']);
  await captureByShortcut(browser, page);
  expect(await look(page)).toEqual(before);
});

test('after a capture that was broken off', async ({ browserUnderTest: browser }) => {
  await setArea(browser, 'page');
  const page = await openCarrier(browser, PAGE);
  const before = await look(page);
  await pressShortcut(page);
  await expect.poll(() => page.evaluate(() => scrollY), { intervals: [20] }).not.toBe(1234);
  await page.keyboard.press('Escape');
  await expect.poll(() => iconTitle(browser, page)).toBe('Cancelled. Nothing was saved.');
  expect(await look(page)).toEqual(before);
  expect((await readDatabase(browser)).evidence).toEqual([]);
});
