// Reads what a page draws of money that came back: notes, tags, rows of the price, dated rows and nodes of the protection bar.
import type { Money, Order, Refund } from '../model/order';
import type { Miss } from '../model/reading';
import { readMoneyIn } from '../money/read';
import { joinedTextOf, leavesBeside, spacedTextOf, textOf } from './element-text';
import type { OrderPart } from './layout';
import type { PageContext } from './page-context';
import { queryAll } from './query-all';
import { joinRefunds, refundStatus, withoutSum } from './refund-text';
import { readDay } from './text/dates';

type Note = (field: string, why: Miss['why'], raw: string | null) => void;

/** A note or a row is shorter; a longer text explains the shop's terms. */
const LONGEST = 160;

/** The refunds that the page tells of `order`; none where it tells of none. Sums that cannot be understood are noted. */
export function readRefunds(
  scope: Element,
  part: OrderPart,
  order: Order,
  context: PageContext,
  note: Note,
): Refund[] {
  const said: Refund[] = [];
  const add = (element: Element, itemTitle: string | null, isNote: boolean) => {
    const found = readRefund(element, context, note);
    if (found !== null) said.push({ ...found, itemTitle });
    else if (isNote) note('refunds', 'unreadable', textOf(element));
  };
  const titles = part.items?.title.at ?? [];
  const placed = queryAll(scope, part.refundNotes ?? []);
  const isByWords = placed.length === 0 && part.isNoteByWords === true;
  const notes = isByWords ? leavesBeside(scope, queryAll(scope, titles)) : placed;
  for (const element of notes) {
    const line = (part.items?.at ?? []).map((at) => element.closest(at)).find((one) => one !== null);
    const [title] = line === undefined || line === null ? [] : queryAll(line, titles).map(textOf);
    // Tags of a line say much beside; a note under a card is about its money or about a claim.
    add(element, title || null, line === undefined && part.hasClaimNotes === true);
  }
  for (const at of [part.priceRows, part.rows?.at, part.progressNode])
    for (const element of queryAll(scope, at ?? [])) add(element, null, false);
  const state = order.statusText === null ? null : refundStatus(context.words.labelKind(order.statusText));
  if (state !== null) said.push({ amount: null, on: null, status: state, itemTitle: null });
  return joinRefunds(said, order.total, (raw) => note('refunds', 'conflict', raw));
}

/** The refund that an element tells of, or null. The bare word beside a day alone is when one is due, which is no refund yet. */
function readRefund(element: Element, context: PageContext, note: Note): Omit<Refund, 'itemTitle'> | null {
  const text = spacedTextOf(element);
  if (text === '' || text.length > LONGEST) return null;
  const plain = joinedTextOf(element);
  const kind = context.words.labelKind(withoutSum(text)) ?? context.words.labelKind(withoutSum(plain));
  const status = refundStatus(kind);
  if (status === null) return null;
  const amount = sumIn(element, context);
  const on = readDay(text, context);
  if (status === 'unknown' && amount === null) return null;
  const hasSum = /\p{Sc}/u.test(plain);
  if (hasSum && amount === null) note('refunds', 'unreadable', text);
  return { amount, on, status };
}

/** The one sum that the element, or one text in it, prints; a minus is the row's way to say that it came off. */
function sumIn(element: Element, context: PageContext): Money | null {
  const texts = [
    joinedTextOf(element),
    ...[...element.children].map(joinedTextOf),
    ...leavesBeside(element, []).map(textOf),
  ];
  const sums = texts
    .map((text) => readMoneyIn(context.signs, text, context))
    .filter((money) => money !== null)
    .map(({ amount, currency }) => ({ amount: amount.replace(/^-/, ''), currency }));
  const [only] = sums;
  return only !== undefined &&
    sums.every((one) => one.amount === only.amount && one.currency === only.currency)
    ? only
    : null;
}
