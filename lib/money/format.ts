// Writes an exact amount for a reader, without rounding and without an ambiguous sign.
import type { Money } from '../model/order';
import { minorDigits } from './currencies';

function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/**
 * `money` as a reader of `language` (BCP 47) writes it, with the decimals of the currency.
 * Plain `en` stands for English of no country and writes `US$12.34`, because a bare `$` has many owners.
 */
export function formatMoney(money: Money, language: string): string {
  const fallback = `${money.amount} ${money.currency}`;
  if (!isNumeric(money.amount)) return fallback;
  const places = Math.max(
    minorDigits(money.currency),
    (money.amount.split('.')[1] ?? '').replace(/0+$/, '').length,
  );
  try {
    const parts = new Intl.NumberFormat([language === 'en' ? 'en-001' : language], {
      // The digits that the shop's pages print, also in Arabic.
      numberingSystem: 'latn',
      style: 'currency',
      currency: money.currency,
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    }).formatToParts(money.amount);
    const isFromRight = parts.some(({ value }) => value.includes(RIGHT));
    return parts
      .map(({ type, value }) => (type === 'currency' && isFromRight ? fromLeft(value) : value))
      .join('');
  } catch {
    // Not a language or currency that the browser knows.
    return fallback;
  }
}

/** A sign such as `US$`, which text from right to left would turn to `$US`. */
function fromLeft(sign: string): string {
  const isMixed = /[A-Z][^A-Z]/.test(sign) && !sign.includes(LEFT);
  return isMixed ? `${LEFT}${sign}${LEFT}` : sign;
}

/** Unicode's marks of direction. */
const LEFT = '\u200e';
const RIGHT = '\u200f';
