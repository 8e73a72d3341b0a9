// The rule table: every length of time that a flag or a deadline counts with, and who says so. Facts, not advice.
import type { Day } from '../model/day';
import { AU_ROWS } from './countries/au';
import { BR_ROWS } from './countries/br';
import { BY_ROWS } from './countries/by';
import { CA_ROWS } from './countries/ca';
import { CL_ROWS } from './countries/cl';
import { ELSEWHERE_ROWS } from './countries/elsewhere';
import { EUROPEAN_ROWS } from './countries/eu';
import { GB_ROWS } from './countries/gb';
import { IL_ROWS } from './countries/il';
import { JP_ROWS } from './countries/jp';
import { KR_ROWS } from './countries/kr';
import { KZ_ROWS } from './countries/kz';
import { MX_ROWS } from './countries/mx';
import { SA_ROWS } from './countries/sa';
import { TR_ROWS } from './countries/tr';
import { UA_ROWS } from './countries/ua';
import { US_ROWS } from './countries/us';
import { UZ_ROWS } from './countries/uz';
import { MASTERCARD_ROWS } from './routes/mastercard';
import { MIR_ROWS } from './routes/mir';
import { OTHER_ROWS } from './routes/other';
import { PAYPAL_ROWS } from './routes/paypal';
import { VISA_ROWS } from './routes/visa';
import type { RuleRow } from './row';
import { DAYS_OFF_ROWS } from './rows/days-off';
import { INQUIRIES_ROWS } from './rows/inquiries';
import { PARCELS_ROWS } from './rows/parcels';
import { PARTIES_ROWS } from './rows/parties';
import { RU_ROWS } from './rows/russia';
import { SHOP_ROWS } from './rows/shop';
import { SHOP_BEFORE_ROWS } from './rows/shop-before';
import { WAIT_ROWS } from './rows/waits';

/** Rows by id. A page's own date always comes before any of them. */
export const ROWS = {
  ...SHOP_ROWS,
  ...SHOP_BEFORE_ROWS,
  ...VISA_ROWS,
  ...MASTERCARD_ROWS,
  ...MIR_ROWS,
  ...PAYPAL_ROWS,
  ...PARCELS_ROWS,
  ...BR_ROWS,
  ...KZ_ROWS,
  ...RU_ROWS,
  ...EUROPEAN_ROWS,
  ...GB_ROWS,
  ...US_ROWS,
  ...KR_ROWS,
  ...BY_ROWS,
  ...UZ_ROWS,
  ...UA_ROWS,
  ...IL_ROWS,
  ...TR_ROWS,
  ...MX_ROWS,
  ...CL_ROWS,
  ...CA_ROWS,
  ...AU_ROWS,
  ...JP_ROWS,
  ...SA_ROWS,
  ...ELSEWHERE_ROWS,
  ...DAYS_OFF_ROWS,
  ...PARTIES_ROWS,
  ...INQUIRIES_ROWS,
  ...OTHER_ROWS,
  ...WAIT_ROWS,
} as const;

export type RowId = keyof typeof ROWS;

const BY_ID: ReadonlyMap<string, RuleRow> = new Map(Object.entries(ROWS));

/** The row of an id, or null when the table has none (`page`, a row of a newer version). */
export function rowOf(id: string): RuleRow | null {
  return BY_ID.get(id) ?? null;
}

/** Whether a row may set a date. What is superseded or weak (`D`), or was not read (`C`), is kept for the reader only. */
export function mayDecide({ certainty }: RuleRow): boolean {
  return certainty !== 'C' && certainty !== 'D';
}

/** The day by which the row had to be looked up again, when that is past: it warns then and no longer advises. */
export function expiredOn(id: string, today: Day): Day | null {
  const row = rowOf(id);
  return row !== null && row.expiresOn < today ? row.expiresOn : null;
}

/** Year of each row's newest source, by row id, for `estimated by a rule of 2025`; rows without a date are left out. */
export const RULE_YEARS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(ROWS).flatMap(([id, { sourceDate }]) => {
    const year = sourceDate?.split('/').at(-1)?.slice(0, 4);
    return year === undefined ? [] : [[id, Number(year)]];
  }),
);
