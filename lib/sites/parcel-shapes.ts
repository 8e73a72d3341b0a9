// What the shape of a tracking number tells about carrier and service.
import { splitS10 } from './s10';

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

/**
 * Check digit, kind of service and ISO 3166 country of a UPU S10 number (`RR123456785CN`); null when the number has not
 * that shape. `country` is null for the carriers' own codes, whose check digits mean nothing.
 */
export function checkS10(
  number: string,
): { valid: boolean; service: string | null; country: string | null } | null {
  const parts = splitS10(number);
  if (parts === null) return null;
  const { indicator, country, isValid } = parts;
  return { valid: isValid, service: SERVICES[indicator.charAt(0)] ?? null, country };
}

/** Shape, carrier (null when several use it), and whether it can be trusted without a label (facts: ru 4.2, com 5.6). */
const SHAPES: readonly (readonly [RegExp, string | null, 'distinctive' | 'needs-context'])[] = [
  [/^LP\d{14,18}$|^LP\d{8,16}CN$/, 'Cainiao', 'distinctive'],
  [
    /^CNG\d{14}$|^1ST\d{11}$|^(?:DOFR|CNFR)\d{13}HD$|^AP\d{14}$|^CNBR\d{11}$|^CAINIAO\d{6,20}$|^PDN\d{10}$/,
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
  [/^GFUS\d{14}$/, 'GOFO', 'distinctive'],
  [/^(?:GFNL|CINL)\d{10,20}$/, 'Cainiao', 'needs-context'],
  // The ZIP code of the receiver, then the number.
  [/^420\d{5}(?:\d{4})?9\d{21}$/, 'USPS', 'needs-context'],
  [/^UUS[A-Z0-9]{8,20}$/, 'UniUni', 'needs-context'],
  [/^GF(?:US)?\d{10,20}$/, 'GOFO', 'needs-context'],
  [/^SPX[A-Z0-9]{8,20}$/, 'SPX', 'needs-context'],
  [/^AE\d{9}$/, 'Cainiao', 'needs-context'],
  [/^3S[A-Z0-9]{11,20}$/, 'PostNL', 'needs-context'],
  [/^\d{10,22}$/, null, 'needs-context'],
];

/** Every shape that can be trusted without a label, as one pattern; S10 numbers are told by their check digit. */
export const DISTINCTIVE = new RegExp(
  SHAPES.filter(([, , certainty]) => certainty === 'distinctive')
    .map(([{ source }]) => source)
    .join('|'),
);

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
  const s10 = splitS10(plain);
  if (s10 === null) return { carrier: null, certainty: 'unknown', trackedToTheEnd: null };
  const certainty = s10.isCertain ? 'distinctive' : 'needs-context';
  return { carrier: null, certainty, trackedToTheEnd: certainty === 'distinctive' ? isTracked(plain) : null };
}

/** U letters and China's Z packets are not scanned all the way; R, V, E, C, H and L are; the rest is by agreement. */
function isTracked(number: string): boolean | null {
  if (/^U|^Z.*CN$/.test(number)) return false;
  return /^[CEHLRV]/.test(number) ? true : null;
}
