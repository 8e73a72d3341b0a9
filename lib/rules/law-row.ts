// What the rows of a country's law share that were looked up again in December 2026.
import { LAW_EXPIRES_ON, RECHECKED_ON } from './checked-on';

/** No length: a row that has one names it with its unit. */
export const RECHECKED_LAW = {
  length: null,
  unit: null,
  checkedOn: RECHECKED_ON,
  expiresOn: LAW_EXPIRES_ON,
} as const;

/** Days and months as the rows write them. */
export const DAYS = { unit: 'calendar-days' } as const;
export const MONTHS = { unit: 'months' } as const;
