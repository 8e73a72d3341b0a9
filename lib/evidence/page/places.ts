// Where things stand, in whole device pixels: what a shot is made of. The browser scrolls by whole device pixels too, so rows
// meet exactly at any ratio.
import type { Subject } from './subject';
import { rootOf } from './subject';

export interface PageBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A place in the page in device pixels. Halves go up, as the browser draws them, also where arithmetic left a bit less. */
export function toPixels(length: number): number {
  return Math.round(length * devicePixelRatio + 0.01);
}

/** The window, without its scrollbars. Not `innerHeight`: that is rounded to whole CSS pixels. */
export function windowBox(): PageBox {
  const { width, height } = visualViewport ?? { width: innerWidth, height: innerHeight };
  return { x: 0, y: 0, width: toPixels(width), height: toPixels(height) };
}

/**
 * Where the scroller shows what it holds, as far as that is within the window. Whole rows only: where an edge of a list falls
 * within a row, that row shows what is beyond it, and would stand as a line across the picture at every seam.
 */
export function scrollerBox({ scroller }: Pick<Subject, 'scroller'>): PageBox {
  const frame = windowBox();
  if (scroller === rootOf(scroller.ownerDocument)) return frame;
  const { left, top, bottom } = scroller.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = scroller;
  const outside = scroller instanceof HTMLElement ? scroller.offsetHeight - clientTop - clientHeight : 0;
  const x = toPixels(left + clientLeft);
  const y = Math.ceil((top + clientTop) * devicePixelRatio - 0.01);
  const end = Math.floor((bottom - outside) * devicePixelRatio + 0.01);
  const height = Math.min(end - y, toPixels(clientHeight));
  return cut({ x, y, width: toPixels(clientWidth), height }, frame);
}

/** Enlarged with two fingers, the window shows a part of itself: what a page reckons with is not what stands in a shot. */
export function isPinched(): boolean {
  return visualViewport !== null && visualViewport.scale !== 1;
}

/** The part of a box that is within another. */
export function cut(box: PageBox, within: PageBox): PageBox {
  const x = Math.max(box.x, within.x);
  const y = Math.max(box.y, within.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(box.x + box.width, within.x + within.width) - x),
    height: Math.max(0, Math.min(box.y + box.height, within.y + within.height) - y),
  };
}

/** An element in the window. */
export function boxOf(element: Element): PageBox {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const x = toPixels(left);
  const y = toPixels(top);
  return { x, y, width: toPixels(right) - x, height: toPixels(bottom) - y };
}

/** How far the scroller is scrolled down from the beginning of what it holds. */
export function scrolledTo({ scroller, startTop }: Subject): number {
  return toPixels(scroller.scrollTop - startTop());
}

/** Scrolls so that this row of what it holds is at the top, or as near as it goes. */
export function scrollTo({ scroller, startTop }: Subject, row: number, column: number): void {
  // A quarter of a pixel more, so that the browser's rounding down still gives this row.
  const top = (row + (row === 0 ? 0 : 0.25)) / devicePixelRatio + startTop();
  const left = (column + (column === 0 ? 0 : 0.25)) / devicePixelRatio;
  scroller.scrollTo({ top, left, behavior: 'instant' });
}

/** True when nothing of what it holds is below the box. */
export function isAtEnd(subject: Subject, box: PageBox): boolean {
  const { scroller } = subject;
  const rest = toPixels(scroller.clientHeight) - box.height;
  // The rows at the edges of a list are not in its box; all the same nothing is below it.
  const edges = scroller === rootOf(scroller.ownerDocument) || rest > toPixels(2) ? 0 : Math.max(0, rest);
  // Its own height is rounded to whole CSS pixels.
  return scrolledTo(subject) + box.height + edges >= toPixels(scroller.scrollHeight - 1.5);
}

/** Where to scroll sideways for a page that is wider than the window. */
export function columnsOf(subject: Subject, { width }: PageBox): number[] {
  const { scroller } = subject;
  scroller.scrollLeft = 1_000_000;
  const last = toPixels(scroller.scrollLeft);
  // Below zero where the page is written from right to left.
  scroller.scrollLeft = -1_000_000;
  let column = toPixels(scroller.scrollLeft);
  const columns = [column];
  while (column < last) {
    column = Math.min(last, column + width);
    columns.push(column);
  }
  return columns;
}
