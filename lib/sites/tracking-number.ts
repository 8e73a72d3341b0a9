// Finds tracking numbers in text and says what their shape tells about the carrier.

const LONGEST = 20_000;

/** Words that stand before a number on shop and carrier pages, in the languages of the shop. */
export const LABEL =
  /(?:track(?:ing)?[ -]?(?:number|no\.?|code|id|#)|номер отслеживания|трек[ -]?(?:номер|код)|n[uú]mero de (?:seguimiento|rastre(?:o|amento|io))|c[oó]digo de (?:seguimiento|rastre(?:o|amento|io))|num[eé]ro de suivi|sendungsnummer|numero di (?:tracking|tracciamento)|numer (?:przesyłki|śledzenia)|takip (?:numarası|no|kodu)|운송장 ?번호|追跡番号|运单号|快递单号)[\s:：#]{0,6}([A-Z0-9][A-Z0-9-]{4,49})(?![A-Z0-9])/giu;
const WORD = /(?<![A-Za-z0-9-])[A-Z0-9]{9,40}(?![A-Za-z0-9-])/g;
const SPACED_S10 = /(?<![A-Za-z0-9])[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![A-Za-z0-9])/g;

/**
 * Numbers in `text` that follow a label or have a distinctive shape (an S10 number only with its check digit right),
 * in upper case without spaces, in order, without repeats. Bare digits without a label are never taken.
 */
export function readTrackingNumbers(text: string): string[] {
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  const found: { index: number; number: string }[] = [];
  for (const match of plain.matchAll(LABEL)) {
    // A button's word may stand right behind or before: `…345678Copy`.
    const number = (match[1] ?? '').replace(/^[A-Z][a-z]+|[A-Z][a-z]+$|-+$/g, '').toUpperCase();
    if ((number.match(/\d/g) ?? []).length >= 5) found.push({ index: match.index, number });
  }
  for (const pattern of [WORD, SPACED_S10]) {
    for (const match of plain.matchAll(pattern)) {
      const number = match[0].replaceAll(' ', '');
      if (shapeOf(number).certainty === 'distinctive') found.push({ index: match.index, number });
    }
  }
  found.sort((one, other) => one.index - other.index);
  return [...new Set(found.map(({ number }) => number))];
}

/**
 * All that could be a parcel's number in a page's text, in upper case: to be looked up among the numbers that are known,
 * never to be taken for one by itself.
 */
export function numbersIn(text: string): string[] {
  const words =
    text
      .slice(0, LONGEST)
      .normalize('NFKC')
      .toUpperCase()
      .match(/[A-Z0-9-]{8,50}/g) ?? [];
  return [...new Set([...words.filter((word) => /\d/.test(word)), ...readTrackingNumbers(text)])];
}

/** S10 service by the first letter (facts: ru 4.1); `null` where it is domestic or by agreement. */
const SERVICES: Readonly<Record<string, string>> = {
  C: 'parcel',
  E: 'ems',
  H: 'parcel-ecommerce',
  L: 'letter-tracked',
  M: 'm-bag',
  R: 'registered',
  U: 'letter-untracked',
  V: 'insured',
};

/** Codes that carriers put where S10 has the country: Yanwen and J-NET. */
const NO_COUNTRY = /^Y[PQ]$/;

/**
 * Check digit, kind of service and ISO 3166 country of a UPU S10 number (`RR123456785CN`); null when the number has not
 * that shape. `country` is null for the carriers' own codes, whose check digits mean nothing.
 */
export function checkS10(
  number: string,
): { valid: boolean; service: string | null; country: string | null } | null {
  const match = /^([A-Z]{2})(\d{8})(\d)([A-Z]{2})$/.exec(
    number.length > 30 ? '' : number.toUpperCase().replace(/\s/g, ''),
  );
  if (match === null) return null;
  const [, indicator = '', serial = '', check = '', country = ''] = match;
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(serial[index]), 0);
  const rest = 11 - (sum % 11);
  const right = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return {
    valid: right === Number(check),
    service: SERVICES[indicator.charAt(0)] ?? null,
    country: NO_COUNTRY.test(country) ? null : country,
  };
}

/** Shape, carrier (null when several use it), and whether it can be trusted without a label (facts: ru 4.2, com 5.6). */
const SHAPES: readonly (readonly [RegExp, string | null, 'distinctive' | 'needs-context'])[] = [
  [/^LP\d{14,18}$|^LP\d{8,16}CN$/, 'Cainiao', 'distinctive'],
  [
    /^CNG\d{14}$|^(?:DOFR|CNFR)\d{13}HD$|^AP\d{14}$|^CNBR\d{11}$|^CAINIAO\d{6,20}$|^PDN\d{10}$/,
    'Cainiao',
    'distinctive',
  ],
  [/^[A-Z]{2}\d{10}Y$|^SWX\d{18}$/, 'Cainiao', 'distinctive'],
  [/^YT\d{16}$/, 'YunExpress', 'distinctive'],
  [/^YT\d{13}$/, 'YTO', 'distinctive'],
  [/^4PX\d{13}CN$/, '4PX', 'distinctive'],
  [/^[UV][A-Z]\d{9}YP$|^BYS\d{9}$/, 'Yanwen', 'distinctive'],
  [/^JNTCU\d{8,12}YQ$/, 'J-NET', 'distinctive'],
  [/^SYAE\d{6,14}$|^SYRM\d{6,14}$|^SY\d{11}$/, 'Sunyou', 'distinctive'],
  [/^SF\d{13}$/, 'SF Express', 'distinctive'],
  [/^1Z[A-Z0-9]{16}$/, 'UPS', 'distinctive'],
  [/^JJD\d{16,22}$/, 'DHL', 'distinctive'],
  [/^UUS[A-Z0-9]{8,20}$/, 'UniUni', 'needs-context'],
  [/^GF(?:US)?\d{10,20}$/, 'GOFO', 'needs-context'],
  [/^SPX[A-Z0-9]{8,20}$/, 'SPX', 'needs-context'],
  [/^AE\d{9}$/, 'Cainiao', 'needs-context'],
  [/^3S[A-Z0-9]{11,20}$/, 'PostNL', 'needs-context'],
  [/^\d{10,22}$/, null, 'needs-context'],
];

/** What the shape of a number tells: carrier, how sure, and whether such parcels are scanned to the end. */
export function shapeOf(number: string): {
  carrier: string | null;
  certainty: 'distinctive' | 'needs-context' | 'unknown';
  trackedToTheEnd: boolean | null;
} {
  const plain = number.length > 60 ? '' : number.toUpperCase().replace(/\s/g, '');
  for (const [pattern, carrier, certainty] of SHAPES) {
    if (pattern.test(plain)) return { carrier, certainty, trackedToTheEnd: null };
  }
  const s10 = checkS10(plain);
  if (s10 === null) return { carrier: null, certainty: 'unknown', trackedToTheEnd: null };
  const certainty = s10.valid && s10.country !== null ? 'distinctive' : 'needs-context';
  return { carrier: null, certainty, trackedToTheEnd: certainty === 'distinctive' ? isTracked(plain) : null };
}

/** U letters and China's Z packets are not scanned all the way; R, V, E, C, H and L are; the rest is by agreement. */
function isTracked(number: string): boolean | null {
  if (/^U|^Z.*CN$/.test(number)) return false;
  return /^[CEHLRV]/.test(number) ? true : null;
}
