// The edges of exact arithmetic: places beyond the currency's, nothing, weights that are none, two currencies.
import { describe, expect, test } from 'vitest';
import type { Money } from '../../../lib/model/order';
import {
  compareMoney,
  isNegative,
  lessOf,
  percentOf,
  shareOf,
  sumOf,
  thousandthsOf,
  timesOf,
  zeroOf,
} from '../../../lib/money/exact';
import { penaltyOf } from '../../../lib/money/penalty';
import { usd } from './build';

const rub = (amount: string): Money => ({ amount, currency: 'RUB' });
const yen = (amount: string): Money => ({ amount, currency: 'JPY' });

describe('places', () => {
  test.each([
    ['zeros beyond the cents are no places', '1.1000', '1.10'],
    ['fewer than the cents are filled up', '1.1', '1.10'],
    ['none are filled up', '1', '1.00'],
    ['more than the cents stay, where they say something', '1.0050', '1.005'],
    ['and zeros before them stay', '0.0050', '0.005'],
    ['four of them', '0.1234', '0.1234'],
  ])('%s: %s is %s', (_, written, read) => {
    expect(sumOf([usd(written)])).toEqual(usd(read));
  });

  test('of a price by the thousand add up with its pieces', () => {
    expect(timesOf(usd('0.0050'), 3)).toEqual(usd('0.015'));
    expect(timesOf(usd('0.0050'), 200)).toEqual(usd('1.000'));
  });

  test('are none where the currency has none', () => {
    expect(sumOf([yen('100'), yen('11')])).toEqual(yen('111'));
    expect(zeroOf('JPY')).toEqual(yen('0'));
    expect(zeroOf('KWD')).toEqual({ amount: '0.000', currency: 'KWD' });
  });
});

describe('nothing', () => {
  test('is no sum of no amounts', () => {
    expect(sumOf([])).toBeNull();
  });

  test('is not below itself, with a minus or without', () => {
    expect(isNegative(usd('-0.00'))).toBe(false);
    expect(isNegative(usd('0.00'))).toBe(false);
    expect(isNegative(usd('-0.01'))).toBe(true);
    expect(isNegative(usd('0.01'))).toBe(false);
    expect(isNegative(usd('-1.00'))).toBe(true);
  });
});

describe('two currencies', () => {
  test('give no sum, no difference, no order and no percent', () => {
    expect(sumOf([usd('1.00'), rub('1.00')])).toBeNull();
    expect(sumOf([usd('1.00'), usd('1.00'), rub('1.00')])).toBeNull();
    expect(lessOf(usd('2.00'), rub('1.00'))).toBeNull();
    expect(compareMoney(usd('2.00'), rub('1.00'))).toBeNull();
    expect(percentOf(usd('1.00'), rub('2.00'))).toBeNull();
  });
});

describe('a share', () => {
  test.each<[string, bigint, bigint, string, string]>([
    ['a third, to the nearest cent', 1n, 3n, '3.33', '6.67'],
    ['two thirds', 2n, 3n, '6.67', '3.33'],
    ['of no weight', 0n, 3n, '0.00', '10.00'],
    ['of less than none', -1n, 3n, '0.00', '10.00'],
    ['all of it', 3n, 3n, '10.00', '0.00'],
    ['of more than all is all', 4n, 3n, '10.00', '0.00'],
    ['of a whole that weighs nothing is nothing', 1n, 0n, '0.00', '10.00'],
    ['of a whole that weighs less is nothing', 1n, -1n, '0.00', '10.00'],
  ])('%s', (_, part, whole, share, rest) => {
    expect(shareOf(usd('10.00'), part, whole)).toEqual({ share: usd(share), rest: usd(rest) });
  });

  test('leaves a half cent with the rest, and takes what is more than half', () => {
    expect(shareOf(usd('0.01'), 1n, 2n).share).toEqual(usd('0.00'));
    expect(shareOf(usd('0.03'), 1n, 2n).share).toEqual(usd('0.01'));
    expect(shareOf(usd('0.01'), 51n, 100n).share).toEqual(usd('0.01'));
  });
});

describe('percent', () => {
  test.each([
    ['5.5', '11.00', '50'],
    ['5.50', '11', '50'],
    ['1.00', '3.00', '33.3'],
    ['2.00', '3.00', '66.7'],
    ['0.05', '100.00', '0.1'],
    ['0.04', '100.00', '0'],
    ['10.05', '100.00', '10.1'],
    ['0.00', '1.00', '0'],
    ['15.00', '10.00', '150'],
  ])('%s of %s is %s', (part, whole, percent) => {
    expect(percentOf(usd(part), usd(whole))).toBe(percent);
  });

  test.each([
    ['1.00', '0.00'],
    ['1.00', '-1.00'],
    ['-1.00', '10.00'],
  ])('%s of %s is none', (part, whole) => {
    expect(percentOf(usd(part), usd(whole))).toBeNull();
  });
});

describe('thousandths', () => {
  test.each([
    ['100.00', 5, '0.50'],
    ['0.99', 5, '0.00'],
    ['1.00', 5, '0.01'],
    ['2.99', 5, '0.01'],
    ['3.00', 5, '0.02'],
  ])('%s by %i, a half cent up: %s', (amount, thousandths, part) => {
    expect(thousandthsOf(usd(amount), thousandths)).toEqual(usd(part));
  });
});

describe('a penalty', () => {
  const of = (percentPerDay: number, to: string) =>
    penaltyOf('row', rub('100.00'), percentPerDay, '2026-01-31', to);

  test('of no percent is none', () => {
    expect(of(0, '2026-03-01')).toBeNull();
    expect(of(-0.5, '2026-03-01')).toBeNull();
  });

  test('of half a percent is all of it on the two hundredth day, and is capped from that day on', () => {
    // 200 days after 31 January: 28 + 31 + 30 + 31 + 30 + 31 make 181 up to the end of July, and 19 more.
    const day199 = of(0.5, '2026-08-18');
    expect(day199?.careful).toEqual({
      from: '2026-02-01',
      days: 199,
      amount: rub('99.50'),
      isCapped: false,
    });
    // By the law's words a day more counts, which is the two hundredth.
    expect(day199?.literal).toEqual({
      from: '2026-01-31',
      days: 200,
      amount: rub('100.00'),
      isCapped: true,
    });
    expect(of(0.5, '2026-08-19')?.careful).toMatchObject({
      days: 200,
      amount: rub('100.00'),
      isCapped: true,
    });
    expect(of(0.5, '2026-08-20')?.careful).toMatchObject({
      days: 201,
      amount: rub('100.00'),
      isCapped: true,
    });
    expect(day199?.cappedOn).toBe('2026-08-19');
  });

  test('of three percent is capped on the day on which its days make more than all', () => {
    // 33 days make 99 percent, 34 make 102: 28 days of February and 6 of March.
    expect(of(3, '2026-03-05')).toMatchObject({
      careful: { amount: rub('99.00'), isCapped: false },
      cappedOn: '2026-03-06',
    });
    expect(of(3, '2026-03-06')?.careful).toMatchObject({ amount: rub('100.00'), isCapped: true });
  });
});
