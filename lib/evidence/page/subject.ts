// What of a page is to be taken, and what scrolls to show it: the page itself, a list within it, or the part around one element.

export interface Subject {
  scroller: Element;
  /** Only this of what the scroller shows; null for all of it. */
  clip: Element | null;
  /** The scroller is a list within a page that does not scroll itself: what stands around it is shown once. */
  hasFrame: boolean;
  /** Its `scrollTop` at the beginning of what it holds, in CSS pixels, as far as it grew until now. */
  startTop: () => number;
}

/** A list must cover this much of the window to stand for the page. */
const LEAST_SHARE = 0.2;

export function rootOf(page: Document): Element {
  return page.scrollingElement ?? page.documentElement;
}

/** The whole page; where it does not scroll but a large list in it does, that list with what stands around it. */
export function wholePage(page: Document): Subject {
  const scroller = pageScroller(page);
  const subject = subjectOf(scroller);
  return scroller === rootOf(page) ? subject : { ...subject, hasFrame: true };
}

/** What scrolls to show the whole page. Nothing is moved by asking. */
export function pageScroller(page: Document): Element {
  const root = rootOf(page);
  if (root.scrollHeight - innerHeight > innerHeight / 4) return root;
  return largestList(page, LEAST_SHARE * innerWidth * innerHeight) ?? root;
}

/** True where as much of the window as can stand for the page is another page, in a frame. */
export function hasLargeFrame(page: Document): boolean {
  const least = LEAST_SHARE * innerWidth * innerHeight;
  return [...page.querySelectorAll('iframe, frame')].some((frame) => visibleArea(frame) >= least);
}

/** One element: all of the list that it is or holds, else the element itself. */
export function onePart(element: Element): Subject {
  const { width, height } = element.getBoundingClientRect();
  const list = isList(element) ? element : largestList(element, 0.6 * width * height);
  if (list !== null) return subjectOf(list);
  let scroller = element.parentElement;
  // What hangs in a fixed layer, such as a dialog, does not move with the page.
  while (scroller !== null && !isList(scroller) && getComputedStyle(scroller).position !== 'fixed') {
    scroller = scroller.parentElement;
  }
  return { ...subjectOf(scroller ?? rootOf(element.ownerDocument)), clip: element };
}

function subjectOf(scroller: Element): Subject {
  return { scroller, clip: null, hasFrame: false, startTop: startOf(scroller) };
}

/** A list that is built from its end, as many chats are, is at 0 at its end and below zero above. Only going there says where. */
function startOf(scroller: Element): () => number {
  if (!isFromEnd(scroller)) return () => 0;
  scroller.scrollTo({ top: -scroller.scrollHeight, behavior: 'instant' });
  const { scrollTop, scrollHeight } = scroller;
  return () => scrollTop + scrollHeight - scroller.scrollHeight;
}

/** True where a list is built from its end. */
export function isFromEnd(scroller: Element): boolean {
  const { display, flexDirection } = getComputedStyle(scroller);
  return display.endsWith('flex') && flexDirection === 'column-reverse';
}

/** True where an element scrolls up and down on its own. */
function isList(element: Element): boolean {
  if (element.scrollHeight - element.clientHeight < 2 || element === rootOf(element.ownerDocument))
    return false;
  return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}

function largestList(within: Document | Element, leastArea: number): Element | null {
  let largest: Element | null = null;
  let most = leastArea;
  for (const element of within.querySelectorAll('*')) {
    if (element.scrollHeight - element.clientHeight < 2) continue;
    const area = visibleArea(element);
    if (area >= most && isList(element)) {
      largest = element;
      most = area;
    }
  }
  return largest;
}

function visibleArea(element: Element): number {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const width = Math.min(right, innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return Math.max(width, 0) * Math.max(height, 0);
}
