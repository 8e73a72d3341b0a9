// A page of all that a capture holds, moves or hides, and a look at whether it is as it was.
import type { Page } from '@playwright/test';
import { stripPage } from './strips';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** What sticks and floats, late pictures, lists, movement; scrolled down by so many pixels. @param style further styles. */
export function busyPage({
  strips,
  scrolled,
  style = '',
}: {
  strips: number;
  scrolled: number;
  style?: string;
}) {
  return stripPage({
    strips,
    extra: `<header style="position: sticky; top: 0; height: 30px; background: #f00">Shop</header>
      <aside style="position: fixed; bottom: 0; right: 0; width: 90px; height: 40px; background: #0f0">Help</aside>
      <aside class="float">Chat</aside><p class="spin">…</p>
      <ul><li>One<li>Two<li>Three<li>Four<li>Five</ul>
      <ol dir="rtl"><li>A wide line, wider than its list, that is scrolled aside</ol>`,
    style: `html { scroll-behavior: smooth; scroll-snap-type: y proximity }
      .float { position: fixed; top: 90px; width: 50px; height: 50px; background: #00f; transition: all 1s }
      ul { height: 30px; overflow: auto; scroll-behavior: smooth }
      ol { width: 90px; overflow: auto; white-space: nowrap }
      .spin { animation: spin 2s linear infinite; width: 9px } @keyframes spin { to { rotate: 360deg } } ${style}`,
    script: `for (let n = 0; n < ${strips}; n += 50) {
        const late = new Image(9, 9);
        late.loading = 'lazy';
        late.src = '${PIXEL}';
        strips.children[n].append(late);
      }
      document.adoptedStyleSheets = [new CSSStyleSheet()];
      document.querySelector('ul').scrollTo({ top: 25, behavior: 'instant' });
      document.querySelector('ol').scrollTo({ left: -40, behavior: 'instant' });
      for (const each of [document.scrollingElement, strips]) each.scrollTo({ top: ${scrolled}, behavior: 'instant' });`,
  });
}

/** All of the page that a capture may touch. */
export function look(page: Page) {
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
