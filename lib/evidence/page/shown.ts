// How much of a text or an element a page shows: not what a list within it has scrolled away, nor what is made invisible.

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The places of some characters of a text node, one for each line that they stand on. */
export function textRects(node: Text, from: number, to: number): Rect[] {
  const holder = node.parentElement;
  if (holder === null || node.data.slice(from, to).trim() === '') return [];
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].flatMap((rect) => shownRect(holder, withInk(rect)) ?? []);
}

/** Letters reach over their boxes: slanted ones sideways, accents upwards. */
function withInk({ left, top, right, bottom }: Rect): Rect {
  const reach = Math.max(2, (bottom - top) * 0.12);
  return { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
}

/** What is shown of a place within this element; null for nothing. Where it is not certain what cuts it off, nothing does. */
export function shownRect(holder: Element, rect: Rect): Rect | null {
  if (!holder.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return null;
  let { left, top, right, bottom } = rect;
  let isPlaced = false;
  for (let element: Element | null = holder; element !== null; element = parentOf(element)) {
    const { position, overflowX, overflowY } = getComputedStyle(element);
    // What is placed freely is cut off only by what it is placed in.
    if (isPlaced && position === 'static') continue;
    isPlaced = position === 'absolute';
    // What the root does not show is scrolled to, or lies outside the window.
    if (element.parentElement !== null && element !== element.ownerDocument.body) {
      const box = element.getBoundingClientRect();
      if (overflowX !== 'visible') [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      if (overflowY !== 'visible') [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    if (position === 'fixed') break;
  }
  return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom } : null;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
