// Tracking numbers: which text holds one, and what its shape tells.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../lib/sites/numbers-in';
import { checkS10, shapeOf } from '../../../lib/sites/parcel-shapes';
import { WORDS } from '../../../lib/sites/phrases';
import { readTrackingNumbers } from '../../../lib/sites/tracking-number';
import { expectInTime } from '../in-time';

/** The check digit as the UPU defines it, written another way than in the code under test. */
function s10(indicator: string, serial: string, country: string): string {
  const sum = [...serial].reduce(
    (total, digit, index) => total + Number(digit) * Number('86423597'[index]),
    0,
  );
  const digit = [5, 0, 9, 8, 7, 6, 5, 4, 3, 2, 1][sum % 11 === 0 ? 0 : sum % 11];
  return `${indicator}${serial}${digit}${country}`;
}

describe('an S10 number', () => {
  test.each<[string, boolean, string | null, string | null]>([
    // The UPU's own example of S10.
    ['RR473124829GB', true, 'registered', 'GB'],
    ['rr473124829gb', true, 'registered', 'GB'],
    ['RR 473 124 829 GB', true, 'registered', 'GB'],
    ['RR473124828GB', false, 'registered', 'GB'],
    ['UA123456785YP', true, 'letter-untracked', null],
    ['ZA123456785CN', true, null, 'CN'],
  ])('%s: check digit right is %s, service %s, country %s', (number, valid, service, country) => {
    expect(checkS10(number)).toEqual({ valid, service, country });
  });

  test.each(['', 'RR47312482GB', 'R1473124829GB', '8190000000010001', 'x'.repeat(1_000_000)])(
    'is not %j',
    (number) => {
      expect(checkS10(number)).toBeNull();
    },
  );

  test('with any other check digit is not valid', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8}$/), fc.integer({ min: 1, max: 9 }), (serial, shift) => {
        const right = s10('RB', serial, 'CN');
        const wrong = right.replace(/\d(?=CN$)/, (digit) => String((Number(digit) + shift) % 10));
        expect(checkS10(right)?.valid).toBe(true);
        expect(checkS10(wrong)?.valid).toBe(false);
      }),
    );
  });
});

describe('the shape of a number', () => {
  test.each<[string, string | null, string, boolean | null]>([
    ['LP00123456789012', 'Cainiao', 'distinctive', null],
    ['CNG00123456789012', 'Cainiao', 'distinctive', null],
    ['AP00123456789012', 'Cainiao', 'distinctive', null],
    ['CNBR00012345678', 'Cainiao', 'distinctive', null],
    ['RS0800000001Y', 'Cainiao', 'distinctive', null],
    ['SWX123456789012345678', 'Cainiao', 'distinctive', null],
    ['YT1234567890123456', 'YunExpress', 'distinctive', null],
    ['YT1234567890123', 'YTO', 'distinctive', null],
    ['4PX1234567890123CN', '4PX', 'distinctive', null],
    ['UA123456785YP', 'Yanwen', 'distinctive', null],
    ['RR473124829GB', null, 'distinctive', true],
    ['RR473124828GB', null, 'needs-context', null],
    [s10('UB', '12345678', 'CN'), null, 'distinctive', false],
    [s10('ZA', '12345678', 'CN'), null, 'distinctive', false],
    [s10('AA', '12345678', 'BR'), null, 'distinctive', null],
    ['AE012345678', 'Cainiao', 'needs-context', null],
    ['1234567890', null, 'needs-context', null],
    ['8190000000010001', null, 'needs-context', null],
    ['HELLO', null, 'unknown', null],
    ['', null, 'unknown', null],
  ])('%s is of %s, %s, tracked to the end: %s', (number, carrier, certainty, trackedToTheEnd) => {
    expect(shapeOf(number)).toEqual({ carrier, certainty, trackedToTheEnd });
  });
});

describe('text holds the numbers', () => {
  test.each<[string, string[]]>([
    ['Tracking number: SWX123456789012345678 Copy', ['SWX123456789012345678']],
    ['Tracking number: SWX123456789012345678Copy', ['SWX123456789012345678']],
    ['Tracking number：520012345678', ['520012345678']],
    ['Latest Tracking Number:\tRR473124829GB', ['RR473124829GB']],
    ['Трек-номер 12345678901234', ['12345678901234']],
    ['Número de seguimiento: abc1234567', ['ABC1234567']],
    ['Sendungsnummer: 00340012345678901234', ['00340012345678901234']],
    ['운송장 번호 520012345678', ['520012345678']],
    ['moved from LP00123456789012 to RR 473 124 829 GB today', ['LP00123456789012', 'RR473124829GB']],
    ['LP00123456789012 LP00123456789012', ['LP00123456789012']],
    ['\u202aLP00123456789012\u202c', ['LP00123456789012']],
    ['Ref. Number: 8190000000010001', []],
    ['8190000000010001', []],
    ['RR473124828GB', []],
    ['call 08001234567', []],
    ['Tracking number: not yet available', []],
    ['xLP00123456789012', []],
    ['', []],
  ])('%j: %j', (text, numbers) => {
    expect(readTrackingNumbers(text, WORDS)).toEqual(numbers);
  });

  test('never throws, and gives only what fits the model', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const number of [
          ...readTrackingNumbers(text, WORDS),
          ...readTrackingNumbers(`Tracking number: ${text}`, WORDS),
        ]) {
          expect(number).toMatch(/^[A-Z0-9-]{5,50}$/);
        }
        shapeOf(text);
      }),
    );
  });

  test('numbers to look up among known ones are found anywhere in a text, of any shape', () => {
    const text =
      'Отправление RR 123 456 785 CN\nlp00700000000001, счёт № 8190-0000 (вес 0,055 кг) ABCDEFGHIJ';
    expect(numbersIn(text)).toEqual(expect.arrayContaining(['LP00700000000001', 'RR123456785CN']));
    expect(numbersIn(text)).not.toContain('ABCDEFGHIJ');
  });

  test.each(['A', '1', 'Tracking number: ', 'track', 'RR 473 ', '-'])(
    'a megabyte of %j is read in time',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length);
      expectInTime(() => numbersIn(text));
    },
  );
});
