// Rights that end some days after the goods were received: to withdraw, to reject, to complain of a defect.
import { addDays, type Day } from '../model/day';
import { addMonths } from './add-months';
import { addBusinessDays } from './business-days';
import type { LawCase } from './law-case';
import { expiredOn, mayDecide, rowOf } from './sources';

export interface ReceiptRight {
  /** `withdraw`: without a reason. `reject`: goods that are not as agreed, for the whole price. `complain`: of a defect. */
  readonly right: 'withdraw' | 'reject' | 'complain';
  readonly row: string;
  readonly fits: readonly LawCase[];
}

/** The last day of each right for goods received on a day, by rows that may set one today; soonest first. */
export function receiptRights(
  rights: readonly ReceiptRight[] | undefined,
  lawCase: LawCase,
  receivedOn: Day,
  today: Day,
): { right: ReceiptRight['right']; row: string; on: Day }[] {
  return (rights ?? [])
    .flatMap(({ right, row: id, fits }) => {
      const row = rowOf(id);
      if (row?.length == null || !fits.includes(lawCase) || !mayDecide(row) || expiredOn(id, today) !== null)
        return [];
      const on =
        row.unit === 'months'
          ? addMonths(receivedOn, row.length)
          : row.unit === 'business-days'
            ? addBusinessDays(receivedOn, row.length)
            : addDays(receivedOn, row.length);
      return [{ right, row: id, on }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
