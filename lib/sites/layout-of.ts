// Tells which markup generation a page is of, by its address and by marks of each.
import type { Layout } from './layout';
import type { Address } from './shop-address';

/** Which of `layouts` a page has, or null when its address is none of an order's pages or nothing on it is known. */
export function layoutOf(
  document: Document,
  { page, site }: Address,
  layouts: readonly Layout[],
): Layout | null {
  const candidates = layouts.filter((layout) => layout.page === page && layout.sites.includes(site ?? ''));
  const isMarked = (layout: Layout) => layout.marks.some((mark) => document.querySelector(mark) !== null);
  return candidates.find(isMarked) ?? candidates.find((layout) => layout.marks.length === 0) ?? null;
}
