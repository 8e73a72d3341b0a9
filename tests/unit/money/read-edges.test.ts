// The edges of printed prices: what stands before, behind and between the signs, and the shop's own three-part form.
import { describe, expect, test } from 'vitest';
import { currencyCodes } from '../../../lib/money/currencies';
import { formatMoney } from '../../../lib/money/format';
import { readMoney, readPriceInfo } from '../../../lib/money/read';
import { usd } from './build';

function read(text: string, currency: string | null = null): string | null {
  const money = readMoney(text, { currency, language: null });
  return money === null ? null : `${money.amount} ${money.currency}`;
}

describe('a price is read', () => {
  test.each<[string, string, string | null, string]>([
    ['behind a label with a number', '3 items: US $3.80', null, '3.80 USD'],
    ['before a number of pieces', 'US $3.80 x12', null, '3.80 USD'],
    ['of a piece, without spaces', 'US $3.80/piece', null, '3.80 USD'],
    ['of a piece, its sign behind', '3.80 EUR / piece', null, '3.80 EUR'],
    ['at the end of a sentence', '3.80 EUR.', null, '3.80 EUR'],
    ['in brackets', '(12 €)', null, '12.00 EUR'],
    ['below nothing in brackets', '(R$-4,19)', null, '-4.19 BRL'],
    ['behind a word with a hyphen', 'Pre-order US $5.00', null, '5.00 USD'],
    ['close to a word, where its sign begins with no letter', 'Total$US 5.00', null, '5.00 USD'],
    ['with two signs that go together', '5.00 R$BRL', null, '5.00 BRL'],
    ['behind capitals, where its sign is of one currency', 'VAT US $5.00', null, '5.00 USD'],
    ['by the hint, behind words and a bracket', 'Total ($5.00)', 'USD', '5.00 USD'],
    ['by the hint, behind capitals with more words between', 'TVA incl. $5.00', 'USD', '5.00 USD'],
  ])('%s: %s', (_, text, currency, expected) => {
    expect(read(text, currency)).toBe(expected);
  });

  test.each<[string, string, string | null]>([
    ['with pieces before it', 'x2 US $3.80', null],
    ['with more pieces than anybody orders', 'US $3.80 x 123456', null],
    ['with two minus signs', '- US $-4.19', null],
    ['behind a dash that is none', '\u2013 US $5.00', null],
    ['with a hyphen close to a word', 'Remise-4,19 €', null],
    ['with three signs before it', 'COP $ $5.00', 'USD'],
    ['with three signs behind it', '5.00 $ $ COP', null],
    ['with a sign that is two by its space', '5.00r $', null],
    ['with the same code twice in one word', '5.00 EUREUR', null],
    ['with a letter that makes the sign another', '(J $5.40)', 'USD'],
  ])('or is not, %s: %s', (_, text, currency) => {
    expect(read(text, currency)).toBeNull();
  });
});

describe('the shop’s own three parts', () => {
  const info = (text: string, currency = 'USD') => readPriceInfo(text, currency)?.amount ?? null;

  test.each([
    ['US $3.80|3|80', '3.80'],
    ['|3|80', '3.80'],
    ['|3|', '3.00'],
    ['US $3.0|3|0', '3.00'],
    ['|3|000', '3.00'],
    ['|-3|80', '-3.80'],
    ['US $-3.80|-3|80', '-3.80'],
    ['US $-3.80|3|80', '-3.80'],
    ['-US $3.80|3|80', '-3.80'],
    ['pre-sale US $3.80|3|80', '3.80'],
  ])('%s are %s', (text, amount) => {
    expect(info(text)).toBe(amount);
  });

  test.each([
    ['two parts', '|3'],
    ['four parts', 'US $3.80|3|80|'],
    ['a minus within the number', 'US $34|3-4|'],
    ['a letter before the fraction', '|3|a80'],
    ['a letter behind it', '|3|80a'],
    ['four figures of it', '|3|8000'],
    ['four zeros of it', '|3|0000'],
    ['a letter for one of its figures', '|3|a8'],
    ['a letter for the other', '|3|8a'],
    ['tenths that could be hundredths', '|3|8'],
    ['another number in the text', 'US $3.81|3|80'],
  ])('%s give nothing', (_, text) => {
    expect(info(text)).toBeNull();
  });

  test('are of one currency of three capitals', () => {
    expect(info('|3|80', 'XUSD')).toBeNull();
    expect(info('|3|80', 'USDX')).toBeNull();
    expect(info('|3|0', 'JPY')).toBe('3');
  });

  test('are no longer than two hundred characters', () => {
    const parts = 'US $3.80|3|80';
    expect(info(parts.padStart(200))).toBe('3.80');
    expect(info(parts.padStart(201))).toBeNull();
  });
});

test('the currencies of the shop are codes of three capitals, each once', () => {
  const codes = currencyCodes();
  expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual([...codes].sort());
  expect(codes).toEqual(expect.arrayContaining(['USD', 'EUR', 'RUB', 'BRL', 'KZT', 'KRW', 'ZAR']));
});

describe('an amount is written', () => {
  test.each([
    ['1.1000', 'US$1.10'],
    ['1.0500', 'US$1.05'],
    ['0.0050', 'US$0.005'],
    ['-1.10', '-US$1.10'],
  ])('%s as %s', (amount, written) => {
    expect(formatMoney(usd(amount), 'en')).toBe(written);
  });

  test.each(['x12', '12x', '1.', '.5', '', '1e3', '--1'])('%j as it is, for it is no number', (amount) => {
    expect(formatMoney(usd(amount), 'en')).toBe(`${amount} USD`);
  });
});
