// Finds claims among many: by words, by an order or tracking number, by what happened, by whose turn it is.
import type { Claim, Reason } from '../model/claim';
import type { KnownOrder } from '../model/known';
import type { Act } from './next-step';

/** Whose turn it is: the buyer's, another's, or nobody's. */
export const TURNS = ['act', 'wait', 'settled'] as const;
export type WhoseTurn = (typeof TURNS)[number];

/** Whose turn it is, by what is to be done next. */
export function turnOf(act: Act): WhoseTurn {
  if (act === 'rest') return 'settled';
  return act.startsWith('await-') ? 'wait' : 'act';
}

export interface ClaimQuery {
  text: string;
  /** Null for any. */
  reason: Reason | null;
  turn: WhoseTurn | null;
}

export const ANY_CLAIM: ClaimQuery = { text: '', reason: null, turn: null };

export interface Findable {
  known: KnownOrder;
  claim: Claim | null;
  turn: WhoseTurn | null;
}

/** Those that answer the query, in the order given. @param reasonName what the buyer calls a reason. */
export function findClaims<Listed extends Findable>(
  listed: readonly Listed[],
  query: ClaimQuery,
  reasonName: (reason: Reason) => string,
): Listed[] {
  const words = plain(query.text).split(/\s+/).filter(Boolean);
  // A number may be typed as the page prints it, in groups.
  const digits = query.text.replace(/[\s-]/g, '');
  const number = isNumber(digits) ? digits : null;
  return listed.filter(({ known, claim, turn }) => {
    if (query.turn !== null && turn !== query.turn) return false;
    if (query.reason !== null && claim?.reason !== query.reason) return false;
    if (words.length === 0 || (number !== null && known.order.id.includes(number))) return true;
    const reason = claim?.reason ?? null;
    const { id, items, store, statusText } = known.order;
    const text = plain(
      [
        store?.name,
        statusText,
        reason === null ? null : reasonName(reason),
        ...items.flatMap(({ title, variant }) => [title, variant]),
        ...known.shipments.flatMap(({ trackingNumbers, carrier }) => [carrier, ...trackingNumbers]),
      ].join('\n'),
    );
    return words.every((word) => text.includes(word) || (isNumber(word) && id.includes(word)));
  });
}

/** Fewer digits stand in most order numbers somewhere. */
function isNumber(text: string): boolean {
  return /^\d{4,}$/.test(text);
}

/** Case, accents and the shapes of letters make no difference: `Ё` is found by `е`, `É` by `e`. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
