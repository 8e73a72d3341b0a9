// How large the pages of a PDF are drawn: large enough to be read, and never larger than a browser can hold.

/** Of a page at 100 %, in CSS pixels. */
export interface PageSize {
  width: number;
  height: number;
}

/** Beyond these the browser's memory goes, or its canvas stays blank without a word (facts: platform 4). */
const MAX_SIDE_PX = 8000;
const MAX_AREA_PX = 24_000_000;

/** Of a copy, pixels to one CSS pixel: 200 dots an inch, at which the small print of a scanned letter reads well. */
export const COPY_SCALE = 200 / 96;

/** Of a copy of this page: a function of its size alone, so that what was drawn on it stays in place. */
export function copyScale(size: PageSize): number {
  return fittingScale(size, COPY_SCALE);
}

/** The wished scale, or the largest that can be drawn. */
export function fittingScale({ width, height }: PageSize, wished: number): number {
  return Math.min(wished, MAX_SIDE_PX / Math.max(width, height), Math.sqrt(MAX_AREA_PX / (width * height)));
}
