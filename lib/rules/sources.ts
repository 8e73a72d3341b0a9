// The rule table: every length of time that a flag or a deadline counts with, and who says so. Facts, not advice.
import { PARCELS_ROWS } from './rows/parcels';
import { PAYMENT_ROWS } from './rows/payment';
import { SHOP_ROWS } from './rows/shop';

/** Rows by id. A page's own date always comes before any of them. */
export const ROWS = { ...SHOP_ROWS, ...PAYMENT_ROWS, ...PARCELS_ROWS } as const;

export type RowId = keyof typeof ROWS;

/** Year of each row's newest source, by row id, for `estimated by a rule of 2025`; rows without a date are left out. */
export const RULE_YEARS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(ROWS).flatMap(([id, { sourceDate }]) => {
    const year = sourceDate?.split('/').at(-1)?.slice(0, 4);
    return year === undefined ? [] : [[id, Number(year)]];
  }),
);
