// Where a page shows something personal, in CSS pixels of the window. The places go out, never the words.
import type { PersonalKind } from '../../model/personal';
import { matchLabel, matchPersonal, type PersonalMatch } from '../personal';
import { type Line, textLines } from './lines';
import { type Rect, shownRect, textRects } from './shown';

/** What is known of this page: selectors of blocks and heads, and the greeting before an account's name. */
export interface PersonalPlaces {
  receiver: string;
  head: string;
  greeting: RegExp;
}

export type FoundRect = Rect & { kind: PersonalKind };

/** An address has no more lines, and its block no more text. */
const ADDRESS_LINES = 6;
const ADDRESS_TEXT = 600;
/** No line of an address: another label with its value, an order's or a parcel's number. */
const OTHER_FACT = /[:：]\s*\S|\d{9}/;

/** @throws when the page is without measure. */
export function findPersonalRects(page: Document, places: PersonalPlaces): FoundRect[] {
  const lines = textLines(page.body ?? page.documentElement);
  return [...blocks(page, places.receiver), ...fields(page), ...inLines(lines, places)];
}

function* blocks(page: Document, selector: string): Generator<FoundRect> {
  for (const block of page.querySelectorAll(selector)) {
    const text = block.textContent ?? '';
    // A block that grew around the order's own facts is no address any more.
    if (text.trim() === '' || text.length > ADDRESS_TEXT || /\d{12}/.test(text)) continue;
    for (const line of textLines(block))
      yield* rectsIn(line, { kind: 'address', start: 0, end: line.text.length });
  }
}

const OWN_DATA = /name|street|address|postal|\btel|email|cc-/;

/** Fields of forms by what they say of themselves, or by what stands in them. */
function* fields(page: Document): Generator<FoundRect> {
  for (const field of page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (field.value === '' || /^(?:hidden|password|button|submit|checkbox|radio|range)$/.test(field.type))
      continue;
    const isOwn = /^(?:email|tel)$/.test(field.type) || OWN_DATA.test(field.autocomplete ?? '');
    if (!isOwn && matchPersonal(field.value).length === 0) continue;
    const rect = shownRect(field, field.getBoundingClientRect());
    if (rect !== null) yield { ...rect, kind: 'typed' };
  }
}

function* inLines(lines: readonly Line[], { head, greeting }: PersonalPlaces): Generator<FoundRect> {
  for (const [index, line] of lines.entries()) {
    for (const match of matchPersonal(line.text)) yield* rectsIn(line, match);
    const greeted = greeting.exec(line.text);
    if (greeted !== null && line.holder.closest(head) !== null) {
      yield* rectsIn(line, { kind: 'account', start: greeted[0].length, end: line.text.length });
    }
    const label = matchLabel(line.text);
    if (label === null) continue;
    const { kind, valueAt: start } = label;
    const isBelow = line.text.slice(start).trim() === '';
    if (!isBelow) yield* rectsIn(line, { kind, start, end: line.text.length });
    for (const below of valueLines(lines, index, kind, isBelow)) {
      yield* rectsIn(below, { kind, start: 0, end: below.text.length });
    }
  }
}

/** The lines below a label that still belong to its value. */
function valueLines(
  lines: readonly Line[],
  index: number,
  kind: 'name' | 'address' | 'bank',
  isBelow: boolean,
): readonly Line[] {
  const [first, ...more] = lines.slice(index + 1, index + 1 + ADDRESS_LINES);
  const label = lines[index];
  if (first === undefined || label === undefined) return [];
  if (kind !== 'address') return isBelow ? [first] : [];
  const block = aroundBoth(label.holder, first.holder);
  const isSmall = block !== null && (block.textContent ?? '').length <= ADDRESS_TEXT;
  const rest = isSmall ? (isBelow ? more : [first, ...more]) : [];
  const end = rest.findIndex(
    ({ text, holder }) =>
      OTHER_FACT.test(text) ||
      matchLabel(text) !== null ||
      !block?.contains(holder) ||
      holder.closest('dt, th, button, h1, h2, h3, h4') !== null,
  );
  return [...(isBelow ? [first] : []), ...(end < 0 ? rest : rest.slice(0, end))];
}

function aroundBoth(one: Element, other: Element): Element | null {
  for (let block: Element | null = one; block !== null; block = block.parentElement) {
    if (block.contains(other)) return block;
  }
  return null;
}

function* rectsIn(line: Line, { kind, start, end }: PersonalMatch): Generator<FoundRect> {
  for (const [index, { node, at }] of line.pieces.entries()) {
    const next = line.pieces[index + 1]?.at ?? line.text.length;
    const from = Math.max(start, at) - at;
    const to = Math.min(end, next, at + node.length) - at;
    if (to > from) for (const rect of textRects(node, from, to)) yield { ...rect, kind };
  }
}
