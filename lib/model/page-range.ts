// Pages as a person writes them for a printer: `2, 4-6`.

/** More at once is a slip of the hand. */
export const MOST_PAGES = 50;

/** The pages in their order, each once; null for what is no list of pages of such a document. */
export function readPages(text: string, pageCount: number): number[] | null {
  const pages = new Set<number>();
  for (const part of text.split(/[,;]/)) {
    const found = /^\s*(\d{1,6})\s*(?:[-–—]\s*(\d{1,6})\s*)?$/.exec(part);
    if (found === null) return null;
    const [from, to] = [Number(found[1]), Number(found[2] ?? found[1])];
    if (from < 1 || to < from || to > pageCount || to - from >= MOST_PAGES) return null;
    for (let page = from; page <= to; page += 1) pages.add(page);
  }
  return pages.size > MOST_PAGES ? null : [...pages].sort((a, b) => a - b);
}
