// The penalties of a country's law as plain numbers, for those who count money and know no rules.
import type { Country } from '../model/country';
import type { Day } from '../model/day';
import { countryOf } from './countries';
import type { Debtor, PenaltyRule } from './country';
import { expiredOn, mayDecide, rowOf } from './sources';

export interface PenaltyNumbers {
  row: string;
  /** Who owes it: a demand to anyone else leaves it out. */
  owes: Debtor;
  punishes: PenaltyRule['punishes'];
  percentPerDay: number;
  /** Days that a demand gives; 0 where the penalty needs none. */
  afterDays: number;
}

/** The penalties that may be counted today; none of a row that is uncertain or should have been looked up again. */
export function penaltyNumbers(country: Country | null, today: Day): PenaltyNumbers[] {
  const rules = (country === null ? undefined : countryOf(country).penalties) ?? [];
  return rules.flatMap(({ row: id, owes, punishes, after }) => {
    const [row, demand] = [rowOf(id), after === undefined ? null : rowOf(after)];
    const isUsable = row !== null && mayDecide(row) && expiredOn(id, today) === null;
    if (!isUsable || row.length === null) return [];
    return [{ row: id, owes, punishes, percentPerDay: row.length, afterDays: demand?.length ?? 0 }];
  });
}
