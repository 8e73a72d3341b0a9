// Exact arithmetic on amounts, by dinero.js in whole minor units of ISO 4217. Amounts of two currencies give no sum.
import {
  add,
  compare,
  type Dinero,
  dinero,
  halfUp,
  multiply,
  subtract,
  toDecimal,
  toSnapshot,
  transformScale,
} from 'dinero.js/bigint';
import type { Money } from '../model/order';
import { minorDigits } from './currencies';

/** The amount with no fewer places than its currency has; more only where they were written. */
function exact({ amount, currency }: Money): Dinero<bigint> {
  const exponent = BigInt(minorDigits(currency));
  const [whole = '', decimals = ''] = amount.split('.');
  const places = Math.max(Number(exponent), decimals.replace(/0+$/, '').length);
  return dinero({
    amount: BigInt(whole + decimals.slice(0, places).padEnd(places, '0')),
    currency: { code: currency, base: 10n, exponent },
    scale: BigInt(places),
  });
}

function written(value: Dinero<bigint>): Money {
  return toDecimal(value, ({ value: amount, currency }) => ({ amount, currency: currency.code }));
}

/** All of them together; null when there is none, or when they are of two currencies. */
export function sumOf(amounts: readonly Money[]): Money | null {
  const [first, ...rest] = amounts;
  if (first === undefined || rest.some(({ currency }) => currency !== first.currency)) return null;
  return written(rest.reduce((sum, each) => add(sum, exact(each)), exact(first)));
}

/** `from` without `taken`; null when they are of two currencies. */
export function lessOf(from: Money, taken: Money): Money | null {
  return from.currency === taken.currency ? written(subtract(exact(from), exact(taken))) : null;
}

/** The price of so many pieces. */
export function timesOf(price: Money, pieces: number): Money {
  return written(multiply(exact(price), BigInt(pieces)));
}

/** Negative, 0 or positive as `a` is less than, equal to or more than `b`; null when they are of two currencies. */
export function compareMoney(a: Money, b: Money): number | null {
  return a.currency === b.currency ? compare(exact(a), exact(b)) : null;
}

export function isNegative({ amount }: Money): boolean {
  return amount.startsWith('-') && /[1-9]/.test(amount);
}

export function zeroOf(currency: string): Money {
  return written(exact({ amount: '0', currency }));
}

/**
 * What falls to `part` of `whole`, both weights in the same measure, to the nearest minor unit; a half stays with the rest.
 * The two always make up the amount, which is not negative.
 */
export function shareOf(amount: Money, part: bigint, whole: bigint): { share: Money; rest: Money } {
  if (part <= 0n || whole <= 0n) return { share: zeroOf(amount.currency), rest: written(exact(amount)) };
  if (part >= whole) return { share: written(exact(amount)), rest: zeroOf(amount.currency) };
  // Not dinero's `allocate`, which gives what is left over to the largest part, however little it lacks.
  const { amount: units, currency, scale } = toSnapshot(exact(amount));
  const nearest = (2n * units * part + whole - 1n) / (2n * whole);
  const share = dinero({ amount: nearest, currency, scale });
  return { share: written(share), rest: written(subtract(exact(amount), share)) };
}

/** `thousandths` of the amount, to the minor unit, half up: 5 is half a percent. */
export function thousandthsOf(amount: Money, thousandths: number): Money {
  const value = multiply(exact(amount), { amount: BigInt(thousandths), scale: 3n });
  return written(transformScale(value, BigInt(minorDigits(amount.currency)), halfUp));
}

/** How many percent `part` is of `whole`, to a tenth, half up (`62.5`); null for two currencies or a whole of nothing. */
export function percentOf(part: Money, whole: Money): string | null {
  if (part.currency !== whole.currency) return null;
  const [a, b] = [weightOf(part), weightOf(whole)];
  if (b <= 0n || a < 0n) return null;
  const tenths = (a * 2000n + b) / (2n * b);
  return tenths % 10n === 0n ? String(tenths / 10n) : `${tenths / 10n}.${tenths % 10n}`;
}

/** The amount as a whole number of ten-thousandths, to weigh parts by: the model allows four decimals. */
export function weightOf({ amount }: Money): bigint {
  const [whole = '0', decimals = ''] = amount.split('.');
  return BigInt(whole + decimals.padEnd(4, '0'));
}
