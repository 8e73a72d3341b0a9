// Reads the words of a page of a PDF and where each stands, as the file itself says; a scanned page has none.
import type { Pdf } from './open-pdf';

/** A run of letters on the page; box in CSS pixels at 100 %. */
export interface PageWord {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Words that stand beside each other, from left to right as the file has them. */
export type PageLine = readonly PageWord[];

export type Transform = readonly number[];

/** One run of letters as pdf.js gives it, in the page's own points. */
export interface RawItem {
  str: string;
  transform: readonly unknown[];
  width: number;
  height: number;
}

const CSS_PER_POINT = 96 / 72;
/** Of the letters' height, how much hangs below the line. */
const BELOW = 0.25;

/** The lines of the page, in the order of the file. */
export async function readPdfPage(pdf: Pdf, number: number): Promise<PageLine[]> {
  const page = await pdf.getPage(number);
  const { transform } = page.getViewport({ scale: CSS_PER_POINT });
  const { items } = await page.getTextContent();
  return linesOf(
    items.flatMap((item) => ('str' in item ? [item] : [])),
    transform,
  );
}

/** What a person would read, a line below a line. */
export function textOfLines(lines: readonly PageLine[]): string {
  return lines.map((line) => textOfLine(line)).join('\n');
}

/** The line as text; a gap of a letter's width or more is a space. */
export function textOfLine(line: PageLine): string {
  return line.reduce(
    (text, word, index) => text + (isApart(line[index - 1], word) ? ' ' : '') + word.text,
    '',
  );
}

export function isApart(before: PageWord | undefined, word: PageWord): boolean {
  if (before === undefined || /\s$/.test(before.text) || /^\s/.test(word.text)) return false;
  const gap = word.x - (before.x + before.width);
  // Letters that run the other way stand left of what came before.
  return gap > word.height * 0.15 || gap < -(before.width + word.width);
}

/** @param transform from the page's points to CSS pixels. */
export function linesOf(items: readonly RawItem[], transform: Transform): PageLine[] {
  const lines: PageWord[][] = [];
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const word = wordOf(item, transform);
    const last = lines.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && isBeside(before, word)) last.push(word);
    else lines.push([word]);
  }
  return lines;
}

function isBeside(before: PageWord, word: PageWord): boolean {
  const shared = Math.min(before.y + before.height, word.y + word.height) - Math.max(before.y, word.y);
  return shared > 0.5 * Math.min(before.height, word.height);
}

/** The upright box around a run of letters, however it is turned. */
function wordOf({ str, transform, width, height }: RawItem, page: Transform): PageWord {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform.map(Number);
  const along = unit(a, b);
  const up = unit(c, d);
  const corners = [
    [0, -BELOW * height],
    [width, -BELOW * height],
    [0, height],
    [width, height],
  ].map(([right = 0, high = 0]) =>
    place(e + along.x * right + up.x * high, f + along.y * right + up.y * high, page),
  );
  const x = Math.min(...corners.map((corner) => corner.x));
  const y = Math.min(...corners.map((corner) => corner.y));
  return {
    text: str,
    x,
    y,
    width: Math.max(...corners.map((corner) => corner.x)) - x,
    height: Math.max(...corners.map((corner) => corner.y)) - y,
  };
}

function unit(x: number, y: number): { x: number; y: number } {
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

function place(x: number, y: number, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Transform): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

type Point = { x: number; y: number };
