// Reads a printed price into an exact amount, or null when amount or currency is not certain.
import type { Money } from '../model/order';

/** What is known besides the text: the currency the page prices in (ISO 4217) and its language (BCP 47). */
export interface MoneyHint {
  currency: string | null;
  language: string | null;
}

/** The exact amount that `text` prints, or null when number or currency is not certain. */
export function readMoney(_text: string, _hint: MoneyHint): Money | null {
  return null;
}

/** The shop's own `formatPriceInfo`, `text|integer|fraction` (facts: com 6.1), exact; null when malformed. */
export function readPriceInfo(_info: string, _currency: string): Money | null {
  return null;
}
