// Where a page of a PDF shows something personal, by its own words and their places.
import type { PersonalKind, PersonalSpot } from '../../model/personal';
import { joinSpots, spotsWithin } from '../join-spots';
import { matchLabel, matchPersonal } from '../personal';
import { isApart, type PageLine, type PageWord, textOfLine } from './read-page';

export interface DrawnSize {
  widthPx: number;
  heightPx: number;
  /** Pixels to one CSS pixel of the page. */
  scale: number;
}

/** How wide a text is drawn, in any unit: letters of a line are not equally wide. */
export type Measure = (text: string) => number;

/** A gap as wide as so many heights of a letter parts two columns. */
const COLUMN_GAP = 2;
/** An address has no more lines. */
const ADDRESS_LINES = 6;
/** Lines of one block stand no further apart, in heights of a letter. */
const LINE_GAP = 1;
/** More on each side for what measuring with another font gets wrong: in heights of a letter, and in lengths of the run. */
const MARGIN = 0.4;
const MARGIN_OF_RUN = 0.02;
/** No line of an address: another label with its value, a long number. */
const OTHER_FACT = /[:：]\s*\S|\d{9}/;

/** The places in pixels of the drawn page. */
export function findSpots(lines: readonly PageLine[], size: DrawnSize, measure: Measure): PersonalSpot[] {
  const columns = lines.flatMap((line) => splitColumns(line));
  const found = columns.flatMap((column, index) => [
    ...matchPersonal(textOfLine(column)).map(({ kind, start, end }) => ({ kind, column, start, end })),
    ...labelled(columns, index),
  ]);
  const spots = found.flatMap(({ kind, column, start, end }) => {
    const spot = spotOf(column, start, end, kind, size, measure);
    return spot === null ? [] : [spot];
  });
  return joinSpots(spotsWithin(spots, size));
}

interface Found {
  kind: PersonalKind;
  column: PageLine;
  start: number;
  end: number;
}

/** The value of a label: behind it, in the next column, or below. */
function labelled(columns: readonly PageLine[], index: number): Found[] {
  const column = columns[index] ?? [];
  const text = textOfLine(column);
  const label = matchLabel(text);
  if (label === null) return [];
  const { kind } = label;
  if (text.slice(label.valueAt).trim() !== '') {
    return [{ kind, column, start: label.valueAt, end: text.length }];
  }
  const next = columns[index + 1] ?? [];
  const isRight = overlaps(boxOf(column), boxOf(next));
  const value = isRight ? columns.slice(index + 1) : below(columns, index);
  const lines = kind === 'address' ? blockOf(value) : value.slice(0, 1);
  return lines.map((line) => ({ kind, column: line, start: 0, end: textOfLine(line).length }));
}

/** What follows a label and stands below it, not beside it. */
function below(columns: readonly PageLine[], index: number): readonly PageLine[] {
  const label = boxOf(columns[index] ?? []);
  return columns.slice(index + 1).filter((column) => {
    const box = boxOf(column);
    return box.y > label.y && box.x < label.x + label.width && box.x + box.width > label.x;
  });
}

/** The lines that stand under each other without room between them. */
function blockOf(lines: readonly PageLine[]): readonly PageLine[] {
  const block: PageLine[] = [];
  for (const line of lines) {
    const before = block.at(-1);
    const [box, text] = [boxOf(line), textOfLine(line)];
    if (before !== undefined) {
      const above = boxOf(before);
      if (overlaps(above, box)) continue;
      const gap = box.y - (above.y + above.height);
      if (gap > LINE_GAP * box.height || gap < -box.height) break;
      if (Math.abs(box.x - above.x) > box.height || OTHER_FACT.test(text) || matchLabel(text) !== null) break;
    }
    block.push(line);
    if (block.length === ADDRESS_LINES) break;
  }
  return block;
}

function splitColumns(line: PageLine): PageLine[] {
  const columns: PageWord[][] = [];
  for (const word of line) {
    const before = columns.at(-1)?.at(-1);
    const isFar = before === undefined || word.x - (before.x + before.width) > COLUMN_GAP * word.height;
    if (isFar) columns.push([word]);
    else columns.at(-1)?.push(word);
  }
  return columns;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function boxOf(words: readonly Box[]): Box {
  const x = Math.min(...words.map((word) => word.x));
  const y = Math.min(...words.map((word) => word.y));
  return {
    x,
    y,
    width: Math.max(...words.map((word) => word.x + word.width)) - x,
    height: Math.max(...words.map((word) => word.y + word.height)) - y,
  };
}

/** Whether two stand on one line. */
function overlaps(one: Box, other: Box): boolean {
  const shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return shared > 0.5 * Math.min(one.height, other.height);
}

/** The box around some letters of a column. */
function spotOf(
  column: PageLine,
  start: number,
  end: number,
  kind: PersonalKind,
  { scale }: DrawnSize,
  measure: Measure,
): PersonalSpot | null {
  const parts: Box[] = [];
  let at = 0;
  for (const [index, word] of column.entries()) {
    if (isApart(column[index - 1], word)) at += 1;
    const from = Math.max(0, start - at);
    const to = Math.min(word.text.length, end - at);
    if (to > from) parts.push(partOf(word, from, to, measure));
    at += word.text.length;
  }
  if (parts.length === 0) return null;
  const { x, y, width, height } = boxOf(parts);
  const left = Math.max(0, Math.floor(x * scale));
  const top = Math.max(0, Math.floor(y * scale));
  return {
    kind,
    x: left,
    y: top,
    width: Math.ceil((x + width) * scale) - left,
    height: Math.ceil((y + height) * scale) - top,
  };
}

/** Where letters stand within a run is measured, with a margin; a run that is turned is taken whole. */
function partOf(word: PageWord, from: number, to: number, measure: Measure): Box {
  const whole = measure(word.text);
  const isUpright = word.width >= word.height || word.text.length === 1;
  if (!isUpright || whole <= 0 || (from === 0 && to === word.text.length)) return word;
  const margin = MARGIN * word.height + MARGIN_OF_RUN * word.width;
  const left = (measure(word.text.slice(0, from)) / whole) * word.width;
  const right = (measure(word.text.slice(0, to)) / whole) * word.width;
  const x = Math.max(0, left - margin);
  return { ...word, x: word.x + x, width: Math.min(word.width, right + margin) - x };
}
