// Where two shots meet: an element at the lower edge of the first says how far the page slid under us since (a picture above
// that came late pushes everything down), so that the second goes on at the very next row.
import { type Box, scrolledTo } from './places';
import type { Subject } from './subject';

export function makeSeam(page: Document, subject: Subject, isFloating: (element: Element) => boolean) {
  let mark: { element: Element; at: number } | null = null;

  /** Its place within what the scroller holds. */
  function placeOf(element: Element): number {
    return element.getBoundingClientRect().top * devicePixelRatio + scrolledTo(subject);
  }

  return {
    /** Takes an element at the lower edge of the box as the mark. */
    set(box: Box): void {
      const x = (box.x + box.width / 2) / devicePixelRatio;
      const y = (box.y + box.height - 2) / devicePixelRatio;
      const element = page
        .elementsFromPoint(x, y)
        .find((each) => subject.scroller.contains(each) && each !== subject.scroller && !isFloating(each));
      mark = element === undefined ? null : { element, at: placeOf(element) };
    },
    /** Device pixels by which the mark moved within what the scroller holds; 0 without one. */
    slid(): number {
      return mark?.element.isConnected === true ? Math.round(placeOf(mark.element) - mark.at) : 0;
    },
  };
}
