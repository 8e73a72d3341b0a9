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
    return new Intl.NumberFormat([language === 'en' ? 'en-001' : language], {
      style: 'currency',
      currency: money.currency,
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    }).format(money.amount);
  } catch {
    // Not a language or currency that the browser knows.
    return fallback;
  }
}
