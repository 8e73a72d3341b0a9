// Which rows of the page are in view, of how many, and the words that stand there. Nothing is moved by looking.
import { plainLetters } from '../plain-letters';
import { type Line, textLines } from './lines';
import { scrollerBox, toPixels } from './places';
import { shownRect } from './shown';
import { hasLargeFrame, isFromEnd, pageScroller, rootOf } from './subject';

/** More words than this are in no window. */
const MOST_LETTERS = 100_000;

/** Rows and words in view; null where a large part of the window is a page of its own, of which nobody here can tell how far it goes. */
export function lookInView(page: Document) {
  const rows = lookAtRows(page);
  return rows && { ...rows, letters: lettersInView(page) };
}

/** The rows alone, which take no time. */
export function lookAtRows(page: Document) {
  if (hasLargeFrame(page)) return null;
  const scroller = pageScroller(page);
  const { fromPx, heightPx } = scroller === rootOf(page) ? ofWindow() : ofList(scroller);
  const toPx = fromPx + heightPx;
  return {
    fromPx,
    toPx,
    ofPx: Math.max(toPx, toPixels(scroller.scrollHeight)),
    letters: null,
  };
}

/** Zoomed with two fingers, the window shows a part of itself. */
function ofWindow() {
  const { pageTop, height } = visualViewport ?? { pageTop: scrollY, height: innerHeight };
  return { fromPx: Math.max(0, toPixels(pageTop)), heightPx: toPixels(height) };
}

function ofList(scroller: Element) {
  const { scrollTop, scrollHeight, clientHeight, clientTop } = scroller;
  const box = scrollerBox({ scroller });
  const above = box.y - toPixels(scroller.getBoundingClientRect().top + clientTop);
  // Such a list is at 0 at its end.
  const top = isFromEnd(scroller) && scrollTop <= 0 ? scrollHeight - clientHeight + scrollTop : scrollTop;
  return { fromPx: Math.max(0, toPixels(top) + above), heightPx: box.height };
}

/** The letters and digits that can be read, in the order of the page; null when the page is without measure. */
function lettersInView(page: Document): string | null {
  try {
    const shown = textLines(page.body ?? page.documentElement).map(lettersOf);
    return shown.join('').slice(0, MOST_LETTERS);
  } catch {
    return null;
  }
}

function lettersOf({ pieces }: Line): string {
  return pieces.map(({ node }) => (isInView(node) ? plainLetters(node.data) : '')).join('');
}

/** Its middle is: what an edge of the window cuts in two can still be read by its larger half. */
function isInView(node: Text): boolean {
  const holder = node.parentElement;
  if (holder === null || node.data.trim() === '') return false;
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const { top, bottom, left, right } = range.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  if (middle < 0 || middle > innerHeight || right < 0 || left > innerWidth) return false;
  const shown = shownRect(holder, { top, bottom, left, right });
  return shown !== null && shown.top <= middle && shown.bottom >= middle;
}
