// Bars that lie over what they scroll, as a Mac draws them, would stand in every shot. Without them nothing is laid out anew.
import type { Overrides } from './overrides';
import { rootOf } from './subject';

/** Takes the bars of a scroller out of the picture, where they take up no room (CSS Scrollbars 1, 3; in Chromium from 121 on). */
export function hideBars(scroller: Element, overrides: Overrides): void {
  const page = scroller.ownerDocument.documentElement;
  const isRoot = scroller === rootOf(scroller.ownerDocument);
  const bars = isRoot
    ? Math.max(innerWidth - page.clientWidth, innerHeight - page.clientHeight)
    : roomOfBars(scroller);
  const holder = isRoot ? page : scroller;
  if (bars < 1 && holder instanceof HTMLElement) overrides.set(holder, { 'scrollbar-width': 'none' });
}

function roomOfBars(list: Element): number {
  if (!(list instanceof HTMLElement)) return 0;
  const { borderLeftWidth, borderRightWidth, borderTopWidth, borderBottomWidth } = getComputedStyle(list);
  const across = parseFloat(borderLeftWidth) + parseFloat(borderRightWidth);
  const down = parseFloat(borderTopWidth) + parseFloat(borderBottomWidth);
  return Math.max(list.offsetWidth - list.clientWidth - across, list.offsetHeight - list.clientHeight - down);
}
