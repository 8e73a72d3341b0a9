// Looks into a value of unknown shape. The shop writes numbers and booleans as strings at will, so each is read either way.
import { cleanText } from '../text/clean';

/** Longer lists than any page shows are not read further. */
const MOST = 5000;

/** What stands under a path of own properties, or undefined. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let inner = value;
  for (const name of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name)) return undefined;
    inner = Reflect.get(inner, name);
  }
  return inner;
}

/** The members of a list, or of a map in its own order; none for anything else. */
export function each(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MOST);
  return typeof value === 'object' && value !== null ? Object.values(value).slice(0, MOST) : [];
}

/** Text on one line, or null when there is none or its encoding was lost (U+FFFD). Numbers count as text. */
export function text(value: unknown): string | null {
  const number = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof number !== 'string' || number.includes('\uFFFD')) return null;
  return cleanText(number) || null;
}

/** Text without its tags (`<strong>Delivered：Jul. 28</strong>`). */
export function plainText(value: unknown): string | null {
  return typeof value === 'string' ? text(value.slice(0, 2000).replace(/<[^<>]*>/g, ' ')) : null;
}

/** A number of 1–20 digits as a string; null for numbers too large to have survived JSON. */
export function digits(value: unknown): string | null {
  const found = text(value);
  return found !== null && /^\d{1,20}$/.test(found) ? found : null;
}

/** An order's number: 10–20 digits. */
export function orderId(value: unknown): string | null {
  const found = digits(value);
  return found !== null && found.length >= 10 ? found : null;
}

/** A whole number from 1 up that is written as a number or as digits. */
export function count(value: unknown): number | null {
  const found = digits(value);
  const number = found === null ? 0 : Number(found);
  return number >= 1 && number <= 100_000 ? number : null;
}

/** Milliseconds since 1970 as the UTC day; null when it is no instant from 2010 to 2099. */
export function utcDay(value: unknown): string | null {
  const number = typeof value === 'string' && /^\d{13}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !(number >= 1_262_304_000_000 && number < 4_102_444_800_000)) return null;
  return new Date(number).toISOString().slice(0, 10);
}

/** A parcel's number in any carrier's shape. */
export function parcelNumber(value: unknown): string | null {
  const found = text(value)?.replace(/\s/g, '') ?? '';
  return /^(?=.*\d)[A-Za-z0-9-]{5,50}$/.test(found) ? found : null;
}
