// How long pick-up points keep a parcel, where that is known. The shortest term of a country is taken.
import { ROWS, type RowId } from './sources';

export const PICKUP_ROWS = { RU: 'PICKUP-RU', ES: 'PICKUP-ES' } as const satisfies Record<string, RowId>;

/** Days of storage in a country (ISO 3166-1 alpha-2), or null when they are not known. */
export function storageDays(country: string | null | undefined): number | null {
  const row = Object.entries(PICKUP_ROWS).find(([code]) => code === country?.toUpperCase())?.[1];
  return row === undefined ? null : ROWS[row].length;
}
