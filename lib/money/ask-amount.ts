// What a claim asks for, line by line: all that was paid, or the share of some pieces. What cannot be shared out is shown as the rest.
import type { Asks, Claim } from '../model/claim';
import type { Money, Order, OrderItem, Paid } from '../model/order';
import { pricesOfLines } from './claim-amount';
import { lessOf, shareOf, sumOf, timesOf, weightOf } from './exact';

export const PAID_LINES = [
  'items',
  'shipping',
  'tax',
  'sellerDiscount',
  'platformDiscount',
  'coins',
] as const;
export type PaidLine = (typeof PAID_LINES)[number];

/** A line of what was paid; `others` are the charges of the page that nobody knows, together. */
export type ChargeLine = PaidLine | 'others';

/** Lines that took something off what was paid. */
export const TAKEN_OFF: ReadonlySet<ChargeLine> = new Set(['sellerDiscount', 'platformDiscount', 'coins']);

export interface AskedLine {
  line: ChargeLine;
  /** Of the whole order. */
  paid: Money;
  /** What of it is asked for, and what stays with the pieces that are not claimed: together the line. */
  share: Money;
  rest: Money;
}

export interface AskAmount {
  /** Null when a sum is not known: then `problem` says why. */
  total: Money | null;
  lines: AskedLine[];
  /** What was paid for the pieces that are not claimed; null when all is claimed or the total is not known. */
  notAsked: Money | null;
  /** Pieces claimed of pieces ordered; null when all is claimed. */
  pieces: { claimed: number; ordered: number } | null;
  problem: AskProblem | null;
}

export type AskProblem = 'prices-unknown' | 'total-unknown' | 'currencies' | 'pieces';

/** The lines as the buyer confirmed them, else as the page gives them; null where only a total is known. */
export function paidOf(order: Order, confirmed: Paid | null): Paid | null {
  return confirmed ?? order.paidLines ?? null;
}

/** Without lines, the page's total is the one line. */
export function askAmount(order: Order, { asks, paid }: Pick<Claim, 'asks' | 'paid'>): AskAmount {
  const lines = paidLines(order, paidOf(order, paid));
  const isPart = asks !== null && !isAll(order, asks);
  const whole: AskAmount = {
    total: netOf(lines.map(({ line, amount }) => ({ line, amount }))),
    lines: lines.map(({ line, amount }) => ({ ...lineOf(line, amount, 1n, 1n) })),
    notAsked: null,
    pieces: null,
    problem: null,
  };
  if (lines.length === 0) return { ...whole, problem: 'total-unknown' };
  if (whole.total === null) return { ...whole, problem: 'currencies' };
  if (!isPart) return whole;
  return askPart(order, asks, lines, whole.total);
}

function askPart(
  order: Order,
  asks: Asks,
  lines: readonly { line: ChargeLine; amount: Money }[],
  paidInAll: Money,
): AskAmount {
  const none = { total: null, lines: [], notAsked: null };
  const ordered = order.items.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  const claimed = asks.pieces.reduce((sum, { quantity }) => sum + quantity, 0);
  const pieces = { claimed, ordered };
  const all = pricesOfLines(order);
  if (all === null) return { ...none, pieces, problem: 'prices-unknown' };
  if (!isOfOrder(order, asks)) return { ...none, pieces, problem: 'pieces' };
  const some = priceOf(order.items, asks);
  const [whole, part] = [sumOf(all), some === null ? null : sumOf(some)];
  if (whole === null || part === null) return { ...none, pieces, problem: 'prices-unknown' };
  if (whole.currency !== paidInAll.currency) return { ...none, pieces, problem: 'currencies' };
  // Gifts have no price to share by: their pieces are counted instead.
  const isFree = weightOf(whole) === 0n;
  const weights = isFree ? [BigInt(claimed), BigInt(ordered)] : [weightOf(part), weightOf(whole)];
  const shared = lines.map(({ line, amount }) => lineOf(line, amount, weights[0] ?? 0n, weights[1] ?? 0n));
  const total = netOf(shared.map(({ line, share }) => ({ line, amount: share })));
  return {
    total,
    lines: shared,
    notAsked: total === null ? null : lessOf(paidInAll, total),
    pieces,
    problem: null,
  };
}

/** What the buyer confirmed, without the lines that they do not know; else the page's total as one line. */
function paidLines(order: Order, paid: Paid | null): { line: ChargeLine; amount: Money }[] {
  if (paid !== null && paid.items !== null) {
    const known = PAID_LINES.flatMap((line) => {
      const amount = paid[line];
      return amount === null ? [] : [{ line, amount }];
    });
    return [...known, ...(paid.others ?? []).map(({ amount }) => ({ line: 'others' as const, amount }))];
  }
  return order.total === null ? [] : [{ line: 'items', amount: order.total }];
}

/** Half a minor unit never counts for the claim: of a discount it is taken off. */
function lineOf(line: ChargeLine, paid: Money, part: bigint, whole: bigint): AskedLine {
  if (!TAKEN_OFF.has(line)) return { line, paid, ...shareOf(paid, part, whole) };
  const { share: rest, rest: share } = shareOf(paid, whole - part, whole);
  return { line, paid, share, rest };
}

function netOf(lines: readonly { line: ChargeLine; amount: Money }[]): Money | null {
  const added = sumOf(lines.flatMap(({ line, amount }) => (TAKEN_OFF.has(line) ? [] : [amount])));
  const off = lines.flatMap(({ line, amount }) => (TAKEN_OFF.has(line) ? [amount] : []));
  if (added === null) return null;
  const taken = sumOf(off);
  if (taken === null) return off.length === 0 ? added : null;
  return lessOf(added, taken);
}

function priceOf(items: readonly OrderItem[], { pieces }: Asks): Money[] | null {
  const prices = pieces.flatMap(({ item, quantity }) => {
    const price = items[item]?.unitPrice;
    return price == null ? [] : [timesOf(price, quantity)];
  });
  return prices.length === pieces.length ? prices : null;
}

/** Each item once, and no more pieces of it than were ordered. */
function isOfOrder({ items }: Order, { pieces }: Asks): boolean {
  const isOnce = new Set(pieces.map(({ item }) => item)).size === pieces.length;
  return (
    pieces.length > 0 &&
    isOnce &&
    pieces.every(({ item, quantity }) => quantity <= (items[item]?.quantity ?? 0))
  );
}

function isAll(order: Order, asks: Asks): boolean {
  return (
    isOfOrder(order, asks) &&
    order.items.every(({ quantity }, index) =>
      asks.pieces.some((piece) => piece.item === index && piece.quantity === quantity),
    )
  );
}
