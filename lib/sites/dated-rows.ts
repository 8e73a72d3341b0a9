// Reads rows that differ only by their label: ordered, paid, sent, finished. Labels first; positions where labels are strange.
import type { Day } from '../model/day';
import type { Order } from '../model/order';
import type { Miss } from '../model/reading';
import { afterColon, spacedTextOf } from './element-text';
import { DATED_ROWS, type DatedRows } from './layout';
import type { PageContext } from './page-context';
import { readDay } from './text/dates';

type DatedField = (typeof DATED_ROWS)[number];
type Note = (field: string, why: Miss['why'], raw: string | null) => void;

/**
 * The dated rows under `scope`. Where no label is known, only what the shop's fixed order settles is taken: the first date
 * is the order's own, and four dates are all four. Dates that run backwards are a conflict and are left out.
 */
export function readDatedRows(
  scope: Element,
  rows: DatedRows,
  context: PageContext,
  note: Note,
): Partial<Record<DatedField, Day>> {
  const dated = rowsWithDays(scope, rows, context);
  const days: Partial<Record<DatedField, Day>> = {};
  const told = new Set<DatedField>();
  const tell = (field: DatedField, why: Miss['why'], raw: string | null) => {
    told.add(field);
    note(field, why, raw);
  };
  for (const row of dated) {
    if (row.field === null) continue;
    if (row.day === null) tell(row.field, 'unreadable', row.text);
    else days[row.field] ??= row.day;
  }
  if (dated.every((row) => row.field === null)) Object.assign(days, byPosition(dated));
  const printed = dated.filter((row) => row.day !== null);
  for (const [index, row] of printed.entries()) {
    const field = DATED_ROWS[index];
    // A row in words that nobody described is told by its place, but not taken.
    if (row.field === null && field !== undefined && days[field] === undefined)
      tell(field, 'unreadable', row.text);
  }
  if (days.placedOn === undefined && !told.has('placedOn')) tell('placedOn', 'not-found', null);
  const inOrder = DATED_ROWS.map((name) => days[name]).filter((day) => day !== undefined);
  if (inOrder.some((day, index) => index > 0 && day < (inOrder[index - 1] ?? ''))) {
    for (const field of DATED_ROWS)
      if (days[field] !== undefined) note(field, 'conflict', inOrder.join(' / '));
    return {};
  }
  return days satisfies Partial<Order>;
}

interface Row {
  /** Null where the label is none of the recorded ones. */
  field: DatedField | null;
  text: string;
  day: Day | null;
}

function rowsWithDays(scope: Element, rows: DatedRows, context: PageContext): Row[] {
  for (const selector of rows.at) {
    const elements = [...scope.querySelectorAll(selector)];
    if (elements.length === 0) continue;
    return elements.map((element) => readRow(spacedTextOf(element), rows, context));
  }
  return rowsByLabel(scope, rows, context);
}

/** A row is short: a label and a day. */
const LONGEST_ROW = 80;

/** Where no class tells the rows: the smallest elements that begin with a known label and hold a day. */
function rowsByLabel(scope: Element, rows: DatedRows, context: PageContext): Row[] {
  return [...scope.querySelectorAll('*')].flatMap((element) => {
    if (element.childElementCount > 4 || (element.textContent ?? '').length > LONGEST_ROW) return [];
    const row = readRow(spacedTextOf(element), rows, context);
    return row.field === null || row.day === null ? [] : [row];
  });
}

/** The label may or may not be parted from the day by a colon, or by anything at all. */
function readRow(text: string, rows: DatedRows, context: PageContext): Row {
  const begin = text.toLowerCase();
  for (const field of DATED_ROWS) {
    const label = rows.labels[field].find((one) => begin.startsWith(one));
    if (label !== undefined) return { field, text, day: readDay(text.slice(label.length), context) };
  }
  // A row of another kind of day has no place among these; what was sent may be one in other words.
  const kind = context.words.labelKind(text);
  const isOther = kind !== null && kind !== 'valid' && kind !== 'conflict' && kind !== 'sent';
  if (isOther) return { field: null, text, day: null };
  // An order's number holds digits too: a date is no run of twelve.
  return { field: null, text, day: /\d{12,}/.test(text) ? null : readDay(afterColon(text), context) };
}

function byPosition(rows: readonly Row[]): Partial<Record<DatedField, Day>> {
  const days = rows.map((row) => row.day).filter((day) => day !== null);
  // In the shop's order nothing precedes the one before it: rows that do are not in that order.
  if (days.some((day, index) => day < (days[index - 1] ?? day))) return {};
  const [placedOn, paidOn, shippedOn, finishedOn] = days;
  if (placedOn === undefined) return {};
  if (days.length !== 4 || paidOn === undefined || shippedOn === undefined || finishedOn === undefined) {
    return { placedOn };
  }
  return { placedOn, paidOn, shippedOn, finishedOn };
}
