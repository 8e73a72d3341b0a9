// What one printed text says of money that came back: how far it is, how much, and on which day.
import type { Money, Refund } from '../model/order';
import type { LabelKind } from './label-kind';

const STATUS: Readonly<Partial<Record<LabelKind, Refund['status']>>> = {
  refund: 'unknown',
  'refund-done': 'done',
  'refund-under-way': 'under-way',
  'refund-refused': 'refused',
};

/** What is known of a text's label: null where it speaks of no refund, or of one that is only due. */
export function refundStatus(kind: LabelKind | 'conflict' | null): Refund['status'] | null {
  return kind === null || kind === 'conflict' ? null : (STATUS[kind] ?? null);
}

/** A text without the sum that it prints: the sign of a currency is no word of its label. */
export function withoutSum(text: string): string {
  return text.replace(
    /[-−–]? ?(?:[\p{Lu}]{1,3} ?)?[\p{Sc}]? ?[-−–]?\p{Nd}[\p{Nd}.,'’ \u00a0\u202f]*(?: ?[\p{Sc}]| ?\p{L}{1,3}\.?(?!\p{L}))?/gu,
    ' ',
  );
}

/**
 * The statements of one order without those that say the same of the same money. A sum in another currency than the order's,
 * or larger than all that it cost, is no sum: `onConflict` hears of it.
 */
export function joinRefunds(
  said: readonly Refund[],
  total: Money | null,
  onConflict: (raw: string) => void,
): Refund[] {
  const checked = said.map((refund) => {
    if (refund.amount === null || isWithin(refund.amount, total)) return refund;
    onConflict(`${refund.amount.amount} ${refund.amount.currency} / ${total?.amount} ${total?.currency}`);
    return { ...refund, amount: null };
  });
  const joined: Refund[] = [];
  // What says most comes first: the others are held against it.
  for (const refund of checked.toSorted((one, other) => facts(other) - facts(one))) {
    const same = joined.filter((known) => mayBeSame(known, refund));
    const [only] = same;
    if (only === undefined || same.length > 1) {
      if (!joined.some((known) => JSON.stringify(known) === JSON.stringify(refund))) joined.push(refund);
    } else joined[joined.indexOf(only)] = fill(only, refund);
  }
  return joined;
}

function isWithin({ amount, currency }: Money, total: Money | null): boolean {
  return total === null || (currency === total.currency && Number(amount) <= Number(total.amount));
}

function facts({ amount, on, status, itemTitle }: Refund): number {
  return [amount, on, status === 'unknown' ? null : status, itemTitle].filter((fact) => fact !== null).length;
}

function mayBeSame(one: Refund, other: Refund): boolean {
  const agrees = (a: unknown, b: unknown) =>
    a === null || b === null || JSON.stringify(a) === JSON.stringify(b);
  const isStatus = one.status === other.status || one.status === 'unknown' || other.status === 'unknown';
  return (
    isStatus &&
    agrees(one.amount, other.amount) &&
    agrees(one.on, other.on) &&
    agrees(one.itemTitle, other.itemTitle)
  );
}

function fill(one: Refund, other: Refund): Refund {
  return {
    amount: one.amount ?? other.amount,
    on: one.on ?? other.on,
    status: one.status === 'unknown' ? other.status : one.status,
    itemTitle: one.itemTitle ?? other.itemTitle,
  };
}
