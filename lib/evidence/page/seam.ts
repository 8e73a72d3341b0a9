// Where two shots meet: an element at the lower edge of the first says how far the page slid under us since (a picture above
// that came late pushes everything down), so that the second goes on at the very next row.
import { type PageBox, scrolledTo } from './places';
import type { Subject } from './subject';

export interface Mark {
  /** Device pixels by which it moved within what the scroller holds since it was set. */
  slid(): number;
}

/** A mark at the lower edge of the box; without anything there it never moves. */
export function setMark(subject: Subject, box: PageBox, isFloating: (element: Element) => boolean): Mark {
  const x = (box.x + box.width / 2) / devicePixelRatio;
  const y = (box.y + box.height - 2) / devicePixelRatio;
  const element = leastAt(subject.scroller, x, y, isFloating);
  if (element === null) return { slid: () => 0 };
  const place = () => element.getBoundingClientRect().top * devicePixelRatio + scrolledTo(subject);
  const before = place();
  return { slid: () => (element.isConnected ? Math.round(place() - before) : 0) };
}

/** Of all that stands at a place the lowest in height. Not what a mouse would find there: a held page answers to none. */
function leastAt(
  scroller: Element,
  x: number,
  y: number,
  isFloating: (element: Element) => boolean,
): Element | null {
  let found: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const element of scroller.querySelectorAll('*')) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (x < left || x >= right || y < top || y >= bottom || bottom - top >= least || isFloating(element))
      continue;
    found = element;
    least = bottom - top;
  }
  return found;
}
