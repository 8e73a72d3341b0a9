// The check digit of postal tracking numbers (UPU S10), as far as a contradiction needs it.

/** Service letters that S10 gives out; other couriers use the same form with letters of their own. */
const S10 = /^(?:[BCDEHLMNPRUVZ][A-Z]|Q[A-M]|A[V-Z]|G[AD])(\d{8})(\d)([A-Z]{2})$/;
/** Endings that are no country: some couriers imitate the form with them (YP, YQ) and follow no check digit. */
const NO_COUNTRY = /^(?:AA|Q[M-Z]|X.|Y[^ET]|ZZ)$/;
const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** True only for a number that has the postal form with a country and whose ninth digit is not its check digit. */
export function hasWrongCheckDigit(number: string): boolean {
  const match = S10.exec(number.toUpperCase());
  if (match === null) return false;
  const [, serial = '', check = '', country = ''] = match;
  return !NO_COUNTRY.test(country) && Number(check) !== checkDigit(serial);
}

/** The check digit of eight digits, 0–9. */
export function checkDigit(serial: string): number {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(serial[place]), 0);
  const rest = 11 - (sum % 11);
  return rest === 10 ? 0 : rest === 11 ? 5 : rest;
}
