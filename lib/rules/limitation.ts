// When a claim against the seller is barred: by the law of the buyer's country, never by a clause of the shop.
import { type Day, makeDay } from '../model/day';
import { addMonths } from './add-months';
import type { LawCase } from './law-case';
import { mayDecide, rowOf } from './sources';

/** One term of limitation, for the cases that it bars. */
export interface Limitation {
  /** Its row, in months. */
  readonly row: string;
  readonly fits: readonly LawCase[];
  readonly from: 'promise' | 'receipt';
  /** It begins with the end of the year of that day (BGB, § 199). */
  readonly to?: 'year-end';
}

/** The last day of the right to claim and its row; null where no row may set it or its first day is not known. */
export function limitationEnds(
  limits: readonly Limitation[] | undefined,
  lawCase: LawCase,
  { promisedOn, receivedOn }: { promisedOn: Day | null; receivedOn: Day | null },
): { on: Day; row: string } | null {
  const limit = limits?.find(({ fits }) => fits.includes(lawCase));
  const row = limit === undefined ? null : rowOf(limit.row);
  const from = limit?.from === 'receipt' ? receivedOn : promisedOn;
  if (limit === undefined || row?.unit !== 'months' || row.length === null || from === null) return null;
  if (!mayDecide(row)) return null;
  const begins = limit.to === 'year-end' ? (makeDay(Number(from.slice(0, 4)), 12, 31) ?? from) : from;
  return { on: addMonths(begins, row.length), row: limit.row };
}
