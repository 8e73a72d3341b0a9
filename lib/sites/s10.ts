// Takes a number of the postal union's standard S10 apart (`RR123456785CN`) and proves its check digit.

/** Codes that carriers put where S10 has the country: Yanwen and J-NET. Their check digits mean nothing. */
const NO_COUNTRY = /^Y[PQ]$/;

/** Service letters, ISO 3166 country (null for the carriers' own codes) and check digit; null when the number has not that shape. */
export function splitS10(number: string): {
  indicator: string;
  country: string | null;
  isValid: boolean;
  /** True for a right check digit that means something. */
  isCertain: boolean;
} | null {
  const match = /^([A-Z]{2})(\d{8})(\d)([A-Z]{2})$/.exec(
    number.length > 30 ? '' : number.toUpperCase().replace(/\s/g, ''),
  );
  if (match === null) return null;
  const [, indicator = '', serial = '', check = '', code = ''] = match;
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(serial[index]), 0);
  const rest = 11 - (sum % 11);
  const isValid = (rest === 10 ? 0 : rest === 11 ? 5 : rest) === Number(check);
  const country = NO_COUNTRY.test(code) ? null : code;
  return { indicator, country, isValid, isCertain: isValid && country !== null };
}
