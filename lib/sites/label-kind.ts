// What a date means is what its label says: a label is told by the words of which it is made, and one that nobody knows tells nothing.
import type { DateWords, WordRole } from './phrases/date-words';
import { fold } from './text/fold';

export const LABEL_KINDS = [
  /** A promised or estimated delivery. */
  'promise',
  /** The day on which the parcel came. */
  'delivered',
  /** Until when, or on which day, the seller sends. */
  'sent',
  /** Until when a pick-up point keeps the parcel. */
  'stored-until',
  /** From when the buyer gets a coupon. */
  'coupon',
  /** Until when the shop's own refund comes: `refund` is its bare word, as the protection bar prints it. */
  'refund-by',
  'refund',
  'refund-done',
  'refund-under-way',
  'refund-refused',
  /** Until when an offer, a return or another right can be used, or when the order was placed or paid. */
  'valid',
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** The one kind of date that the label in a text names; null when no word of it is known, `conflict` when two kinds are named. */
export type LabelReader = (text: string) => LabelKind | 'conflict' | null;

/** Words without one of which a label is of no kind: most texts have none, and are asked one question a language. */
const TELLING: readonly WordRole[] = [
  'coupon',
  'refund',
  'valid',
  'expected',
  'delivery',
  'delivered',
  'sent',
  'pickup',
];

/** Labels recur from card to card; a page that has more of them than this is no shop page. */
const MAX_REMEMBERED = 1000;

interface Patterns {
  /** Made at the first question: most labels are told by a few roles of one language. */
  of: (role: WordRole) => RegExp;
  /** Any of the telling words. */
  any: RegExp;
  /** What may follow the beginning of a word. */
  tail: string;
}

/** What may not stand beside a word, in a text of words and numbers with one space between them. Compiled ten times as fast as `\\p{L}`. */
const LETTER = '[^ \\d]';

/** Makes the table ready. @param monthOf the month of a folded word, or null: the day itself is no part of its label. */
export function makeLabelReader(
  languages: readonly DateWords[],
  monthOf: (word: string) => number | null,
): LabelReader {
  let ready: readonly Patterns[] | null = null;
  const known = new Map<string, ReturnType<LabelReader>>();
  const find: LabelReader = (text) => {
    ready ??= languages.map(compile);
    const said = plainOf(text);
    // Before a colon stands the label alone, unless the day does.
    const [first = '', ...rest] = text.split(/[:：]/).map(plainOf);
    const label = rest.join('').trim() === '' || /\d/.test(first) ? said : first;
    const kinds = new Set(
      ready.flatMap((patterns) =>
        patterns.any.test(said) ? (kindIn(patterns, said, label, monthOf) ?? []) : [],
      ),
    );
    const [kind, ...others] = kinds;
    return kind === undefined ? null : others.length > 0 ? 'conflict' : kind;
  };
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const kind = find(text);
    if (known.size < MAX_REMEMBERED) known.set(text, kind);
    return kind;
  };
}

/** `text` folded, with one space for all that is neither letter nor digit. */
function plainOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function compile(words: DateWords): Patterns {
  const isJoined = words.isJoined === true;
  const begin = isJoined ? '' : `(?<!${LETTER})`;
  const sourceOf = (...roles: WordRole[]) =>
    `${begin}(?:${fold(roles.map((role) => words[role]).join('|')).replaceAll('_', `(?!${LETTER})`)})`;
  const made = new Map<WordRole, RegExp>();
  return {
    of: (role) => {
      const pattern = made.get(role) ?? new RegExp(sourceOf(role), 'g');
      made.set(role, pattern);
      return pattern;
    },
    any: new RegExp(sourceOf(...TELLING)),
    tail: isJoined ? '' : `${LETTER}*`,
  };
}

/** The kind in one language. Words that deny or bound a delivery are asked for before the delivery itself. */
function kindIn(
  patterns: Patterns,
  said: string,
  label: string,
  monthOf: (word: string) => number | null,
): LabelKind | null {
  const has = (role: WordRole, text = said) => text.search(patterns.of(role)) >= 0;
  if (has('coupon')) return 'coupon';
  if (has('refund')) return refundIn(has, () => isBare(patterns, ['refund'], label, monthOf));
  if (has('trouble')) return null;
  if (has('valid')) return 'valid';
  const [isExpected, isUntil, isPickup] = [has('expected'), has('until'), has('pickup')];
  const left = ['delivered', 'sent', 'pickup'] as const;
  const beside = left.reduce((text, role) => text.replace(patterns.of(role), ' '), said);
  const isDelivery = has('delivery', beside);
  if (has('delivered')) return !isExpected ? 'delivered' : has('delivery') ? 'promise' : null;
  if (isPickup) {
    if (isDelivery) return isExpected ? 'promise' : null;
    return isUntil && !isExpected ? 'stored-until' : null;
  }
  if (has('sent')) return isDelivery ? null : 'sent';
  if (isDelivery) {
    const isTold = isExpected || isUntil || isBare(patterns, ['delivery'], label, monthOf);
    return isTold ? 'promise' : null;
  }
  return isExpected && isBare(patterns, ['expected', 'until'], label, monthOf) ? 'promise' : null;
}

function refundIn(has: (role: WordRole) => boolean, isBareWord: () => boolean): LabelKind | null {
  if (has('until')) return has('done') ? null : 'refund-by';
  if (has('refused')) return 'refund-refused';
  if (has('underWay')) return 'refund-under-way';
  if (has('done')) return 'refund-done';
  return isBareWord() ? 'refund' : null;
}

/** True when the label holds nothing but words of these roles, small words, and a month. */
function isBare(
  patterns: Patterns,
  roles: readonly WordRole[],
  label: string,
  monthOf: (word: string) => number | null,
): boolean {
  const rest = [...roles, 'filler' as const].reduce(
    (text, role) => text.replace(new RegExp(`${patterns.of(role).source}${patterns.tail}`, 'g'), ' '),
    label,
  );
  return (rest.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => monthOf(word) !== null);
}
