// Printed numbers: their separators, their places, and one way to print every sign.
import { describe, expect, test } from 'vitest';
import { normalizePrice } from '../../../lib/money/normalize';
import { readNumber, wholeDigits } from '../../../lib/money/number';

describe('a whole number', () => {
  test.each([
    ['0', '0'],
    ['7', '7'],
    ['1234567', '1234567'],
    ['1,234', '1234'],
    ['1.234.567', '1234567'],
    ["1'234'567", '1234567'],
    ['12 345', '12345'],
    ['123,456', '123456'],
    ['12,34,567', '1234567'],
    ['1,23,456', '123456'],
    ['123456789012345', '123456789012345'],
    ['999,999,999,999,999', '999999999999999'],
  ])('%s is %s', (text, digits) => {
    expect(wholeDigits(text)).toBe(digits);
  });

  test.each([
    '',
    '01',
    '00',
    '0,123',
    '1234,567',
    '1,2345',
    '1,23',
    '1,234.567',
    '1 234,567',
    '1,234,56',
    '123,45,678',
    '1,23,45',
    '0,23,456',
    '1.23.456',
    '1,234x',
    'x1,234',
    'x12,34,567',
    '12,34,567x',
    'x7',
    '7x',
    '1234567890123456',
  ])('%j is none', (text) => {
    expect(wholeDigits(text)).toBeNull();
  });
});

describe('a number', () => {
  test.each([
    ['12.34', 2, '12.34'],
    ['12,34', 2, '12.34'],
    ['12', 2, '12.00'],
    ['12.3', 2, '12.30'],
    ['12.30', 2, '12.30'],
    ['1,234.5', 2, '1234.50'],
    ['1.234,50', 2, '1234.50'],
    ['1 234,50', 2, '1234.50'],
    ["1'234.50", 2, '1234.50'],
    ['1,234,567', 2, '1234567.00'],
    ['1.234.567', 0, '1234567'],
    ['12.00', 0, '12'],
    ['12.0', 0, '12'],
    // Three after the only sign: thousands where the currency has no places.
    ['1.234', 0, '1234'],
    ['1,234', 0, '1234'],
    // With three places, only what cannot be thousands.
    ['0.567', 3, '0.567'],
    ['0,567', 3, '0.567'],
    ['1234.567', 3, '1234.567'],
    ['12.34', 3, '12.340'],
    ['1,234.567', 3, '1234.567'],
    ['1 234', 2, '1234.00'],
  ])('%s with %i places is %s', (token, decimals, number) => {
    expect(readNumber(token, decimals)).toBe(number);
  });

  test.each([
    ['1.234', 2],
    ['1,234', 2],
    ['0.567', 2],
    ['1.234', 3],
    ['123.456', 3],
    ['12.345', 3],
    ['1.2345', 3],
    ['12.50', 0],
    ['12.5', 0],
    ['1,234.567', 2],
    ['1,234.500', 2],
    ['1,234.000', 0],
    ['12.3456', 2],
    ['12.3400', 2],
    ['01.50', 2],
    ['1,23,4', 2],
    ['1.234,567.89', 2],
  ])('%s with %i places is none', (token, decimals) => {
    expect(readNumber(token, decimals)).toBeNull();
  });
});

describe('a price as it is printed', () => {
  test.each([
    ['digits of Arabic', '\u0661\u0662\u0663', '123'],
    ['digits of Persian', '\u06f4\u06f5\u06f6', '456'],
    ['the first and the last of them', '\u0660\u0669\u06f0\u06f9', '0909'],
    ['their decimal sign and their thousands', '\u0661\u066c\u0662\u0663\u0664\u066b\u0665', '1 234.5'],
    ['two of their thousands', '1\u066c234\u066c567', '1 234 567'],
    ['wide digits', '\uff11\uff12', '12'],
    ['invisible signs', '\u200e1\u200b2\u202c', '12'],
    ['two minus signs', '\u22125 \ufe635', '-5 -5'],
    ['apostrophes', '1\u2019234\u2019567', "1'234'567"],
    ['spaces that do not break', '1\u00a0234\u202f567', '1 234 567'],
    ['many spaces, and those outside', '  US  $\n 5 ', 'US $ 5'],
  ])('%s', (_, text, plain) => {
    expect(normalizePrice(text)).toBe(plain);
  });

  test('is no longer than two hundred characters', () => {
    expect(normalizePrice('1'.repeat(200))).toBe('1'.repeat(200));
    expect(normalizePrice('1'.repeat(201))).toBeNull();
  });
});
