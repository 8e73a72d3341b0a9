// Amounts as a person types them beside their currency.
import { describe, expect, test } from 'vitest';
import { figuresOf, typedMoney } from '../../../lib/money/typed';
import { usd } from './build';

describe('a typed amount', () => {
  test.each([
    ['12.34', 'USD', '12.34'],
    [' 12,34 ', 'EUR', '12.34'],
    ['12', 'USD', '12.00'],
    ['1 234,50', 'RUB', '1234.50'],
    ['1200', 'JPY', '1200'],
    ['0', 'USD', '0.00'],
  ])('%j in %s is %s', (text, currency, amount) => {
    expect(typedMoney(text, currency)).toEqual({ amount, currency });
  });

  test.each([
    ['nothing', '', 'USD'],
    ['a word', 'all', 'USD'],
    ['less than nothing', '-5', 'USD'],
    ['what could be thousands or three places', '1.234', 'USD'],
    ['another currency', '5 EUR', 'USD'],
    ['two numbers', '5 or 6', 'USD'],
  ])('%s is none', (_, text, currency) => {
    expect(typedMoney(text, currency)).toBeNull();
  });

  test('stands in its field by its figures', () => {
    expect(figuresOf(usd('12.30'))).toBe('12.30');
    expect(figuresOf(null)).toBe('');
  });
});
