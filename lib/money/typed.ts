// An amount as a person types it into a field that has its currency beside it.
import type { Money } from '../model/order';
import { isNegative } from './exact';
import { readMoney } from './read';

/** The exact amount, or null when the figures cannot be understood, could mean two things, or are below zero. */
export function typedMoney(text: string, currency: string): Money | null {
  const money = readMoney(`${text} ${currency}`, { currency, language: null });
  return money === null || isNegative(money) ? null : money;
}

/** The figures of an amount, for such a field. */
export function figuresOf(money: Money | null): string {
  return money?.amount ?? '';
}
