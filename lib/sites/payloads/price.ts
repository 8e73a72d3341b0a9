// A price of an answer: its exact parts first, its text as the check.
import type { Money } from '../../model/order';
import { readMoney, readPriceInfo } from '../../money/read';
import type { Note } from './payload';
import { text } from './value';

interface Price {
  /** `text|integer|fraction` (facts: com 6.1). */
  info: unknown;
  printed: unknown;
  currency: unknown;
}

/** The exact amount; null with `field` noted when it cannot be read or its two writings differ. */
export function priceOf(price: Price, field: string, language: string | null, note: Note): Money | null {
  const [info, printed, currency] = [text(price.info), text(price.printed), text(price.currency)];
  const exact = info === null || currency === null ? null : readPriceInfo(info, currency);
  // Where both print the same there is nothing to check.
  const isSame = exact !== null && info?.split('|')[0] === printed;
  const shown = printed === null || isSame ? null : readMoney(printed, { currency, language });
  if (exact !== null && shown !== null && exact.amount !== shown.amount) {
    note(field, 'conflict', `${info} / ${printed}`);
    return null;
  }
  const value = exact ?? shown;
  if (value === null) {
    const raw = info ?? printed;
    note(field, raw === null ? 'not-found' : 'unreadable', raw);
  }
  return value;
}
