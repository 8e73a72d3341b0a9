// How pages are worded, made ready to read with: which month and which state of an order a word means, and which words begin a deadline.
import type { OrderStatus } from '../model/order';
import { type LabelReader, makeLabelReader } from './label-kind';
import type { Wording } from './phrases/phrases';
import { cleanText } from './text/clean';
import { fold } from './text/fold';

export interface PageVocabulary extends Wording {
  /** The month (1–12) that a folded word without its final dot means in any language, or null. */
  monthOf(word: string): number | null;
  /** The state that a text as a whole stands for; `unknown` when nobody described it or two languages disagree. */
  statusOf(text: string): OrderStatus;
  /** Where the state of an order puts its parcels; null where it is no parcel's state. */
  stageOf(text: string): 'delivered' | 'available-for-pickup' | null;
  /** What stands before and behind the day of "refund if no delivery before", in any language. */
  refundBefore: RegExp;
  refundBehind: RegExp;
  /** What kind of date a label names. */
  labelKind: LabelReader;
}

/** Makes `wording` ready. Tables are made at the first question: most pages ask for no month and no state. */
export function compileVocabulary(wording: Wording): PageVocabulary {
  const { phrases } = wording;
  let months: ReadonlyMap<string, number> | null = null;
  let statuses: ReadonlyMap<string, OrderStatus> | null = null;
  let pickup: ReadonlySet<string> | null = null;
  const monthOf = (word: string): number | null => {
    if (months === null) {
      // A name in full means its month; a beginning gives way to it.
      const table = monthTable(wording.moreMonths, Number.POSITIVE_INFINITY);
      months = new Map([
        ...table,
        ...monthTable(
          phrases.map((each) => each.months),
          3,
        ),
      ]);
    }
    // Hebrew writes "in" on to the month: באוגוסט.
    const month = months.get(word) ?? (word.startsWith('ב') ? months.get(word.slice(1)) : undefined);
    return month === undefined || month === 0 ? null : month;
  };
  const labelKind = makeLabelReader(wording.dateWords, monthOf);
  return {
    ...wording,
    monthOf,
    statusOf(text) {
      statuses ??= statusTable([
        ...phrases.flatMap((each) => Object.entries(each.statuses)),
        ['shipped', `${wording.states.sent}|${wording.states.pickup}`],
      ]);
      const known = statuses.get(wordOf(cleanText(text)));
      if (known !== undefined) return known;
      const kind = /\p{Nd}/u.test(text) ? null : labelKind(text);
      return kind === 'delivered' || kind === 'refund-done' ? 'finished' : 'unknown';
    },
    stageOf(text) {
      pickup ??= new Set(wording.states.pickup.split('|').map(wordOf));
      if (pickup.has(wordOf(cleanText(text)))) return 'available-for-pickup';
      return !/\p{Nd}/u.test(text) && labelKind(text) === 'delivered' ? 'delivered' : null;
    },
    refundBefore: anyOf(phrases.map(({ refundBy }) => refundBy)),
    refundBehind: anyOf(phrases.map(({ refundBehind }) => refundBehind)),
    labelKind,
  };
}

function anyOf(patterns: readonly (RegExp | undefined)[]): RegExp {
  // The empty class matches nothing.
  return new RegExp(patterns.map((pattern) => pattern?.source ?? '[]').join('|') || '[]', 'iu');
}

/** Every beginning of every month name from so many letters on, else the name alone; 0 where two months share it. */
function monthTable(languages: readonly string[], shortest: number): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const months of languages) {
    if (months === '') continue;
    months.split('|').forEach((names, index) => {
      for (const name of names.split(' ').map(fold)) {
        for (let length = Math.min(shortest, name.length); length <= name.length; length += 1) {
          const start = name.slice(0, length);
          const known = table.get(start);
          table.set(start, known === undefined || known === index + 1 ? index + 1 : 0);
        }
      }
    });
  }
  return table;
}

function statusTable(entries: readonly [string, string][]): ReadonlyMap<string, OrderStatus> {
  const table = new Map<string, OrderStatus>();
  for (const [status, words] of entries) {
    for (const word of words.split('|').map(wordOf)) {
      const known = table.get(word);
      if (isStatus(status)) table.set(word, known === undefined || known === status ? status : 'unknown');
    }
  }
  return table;
}

function wordOf(text: string): string {
  return fold(text).replace(/[\s.!。]+$/u, '');
}

function isStatus(name: string): name is Exclude<OrderStatus, 'unknown'> {
  return /^(unpaid|paid|shipped|finished|cancelled)$/.test(name);
}
