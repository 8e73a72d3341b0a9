// Numbers of the post: their form, their country and their check digit (UPU S10).
import { describe, expect, test } from 'vitest';
import { isPostal } from '../../../lib/rules/postal';
import { checkDigit, hasWrongCheckDigit } from '../../../lib/rules/s10';
import { parcel } from './build';

const goesByPost = (...numbers: string[][]) =>
  isPostal(numbers.map((trackingNumbers) => parcel([], { trackingNumbers })));

describe('a parcel goes by post', () => {
  test.each([
    ['RB123456785GB', true],
    ['rb123456785gb', true],
    ['ARB123456785GB', false],
    ['RB123456785GBA', false],
    ['RB12345678GB', false],
    ['RB1234567855GB', false],
    ['R1123456785GB', false],
    ['RB1234567856B', false],
    ['LP00712345678901', false],
  ])('by the number %s: %s', (number, is) => {
    expect(goesByPost([number])).toBe(is);
  });

  test('by any number of any parcel', () => {
    expect(goesByPost(['LP00712345678901', 'RB123456785GB'])).toBe(true);
    expect(goesByPost(['LP00712345678901'], ['RB123456785GB'])).toBe(true);
    expect(goesByPost([], [])).toBe(false);
  });
});

describe('the check digit', () => {
  test.each([
    // 8 + 12 + 12 + 8 + 15 + 30 + 63 + 56 = 204, which leaves 6 of 11: 5.
    ['12345678', 5],
    // 12 leaves 1: the difference is 10, which is written 0.
    ['02000000', 0],
    // 0 leaves 0: the difference is 11, which is written 5.
    ['00000000', 5],
    // One figure each: its weight, from 11.
    ['10000000', 3],
    ['01000000', 5],
    ['00100000', 7],
    ['00010000', 9],
    ['00001000', 8],
    ['00000100', 6],
    ['00000010', 2],
    ['00000001', 4],
  ])('of %s is %i', (serial, digit) => {
    expect(checkDigit(serial)).toBe(digit);
  });
});

describe('a number is wrong', () => {
  test.each([
    ['RB123456785GB', false],
    ['RB123456784GB', true],
    ['rb123456784gb', true],
    ['XRB123456784GB', false],
    ['RB123456784GBX', false],
    ['RB12345678GB', false],
  ])('%s: %s', (number, is) => {
    expect(hasWrongCheckDigit(number)).toBe(is);
  });

  test.each([
    'BA',
    'CZ',
    'DA',
    'EE',
    'HH',
    'LX',
    'MM',
    'NN',
    'PP',
    'RR',
    'UA',
    'VV',
    'ZA',
    'QA',
    'QM',
    'AV',
    'AZ',
    'GA',
    'GD',
  ])('with the letters %s, which S10 gives out', (service) => {
    expect(hasWrongCheckDigit(`${service}123456784GB`)).toBe(true);
  });

  test.each(['AA', 'AU', 'FA', 'GB', 'GC', 'GE', 'IA', 'JJ', 'KA', 'OA', 'QN', 'SA', 'TA', 'WA', 'XA', 'YA'])(
    'is nothing with the letters %s, which it does not',
    (service) => {
      expect(hasWrongCheckDigit(`${service}123456784GB`)).toBe(false);
    },
  );

  test.each(['YE', 'YT', 'QA', 'ZA', 'AE', 'ZW', 'CN'])('from %s, a country', (country) => {
    expect(hasWrongCheckDigit(`RB123456784${country}`)).toBe(true);
  });

  test.each(['AA', 'QM', 'QZ', 'XA', 'XZ', 'YP', 'YQ', 'YA', 'ZZ'])(
    'is nothing from %s, which is none',
    (country) => {
      expect(hasWrongCheckDigit(`RB123456784${country}`)).toBe(false);
    },
  );
});
