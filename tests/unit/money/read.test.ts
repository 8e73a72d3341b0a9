// Prices as the shop prints them, and the ones that could mean two things.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Money } from '../../../lib/model/order';
import { readMoney, readPriceInfo } from '../../../lib/money/read';
import { expectInTime } from '../in-time';

const NONE = { currency: null, language: null };

function read(text: string, currency: string | null = null): string | null {
  const money = readMoney(text, { currency, language: null });
  return money === null ? null : `${money.amount} ${money.currency}`;
}

describe('a price is read exactly', () => {
  test.each<[string, string | null, string]>([
    ['US $41.70', null, '41.70 USD'],
    ['US$41.70', null, '41.70 USD'],
    ['$17.65', 'USD', '17.65 USD'],
    ['$ 17.65', 'MXN', '17.65 MXN'],
    ['C$ 2.45', null, '2.45 CAD'],
    ['C$31.75', 'CAD', '31.75 CAD'],
    ['€57.12', null, '57.12 EUR'],
    ['6,43 €', null, '6.43 EUR'],
    ['218,35zł', null, '218.35 PLN'],
    ['6,43 £GB', null, '6.43 GBP'],
    ['10,66 NKr', null, '10.66 NOK'],
    ['10,66 Dkr', null, '10.66 DKK'],
    ['10,66 $ SG', null, '10.66 SGD'],
    ['R$245,18', null, '245.18 BRL'],
    ['R$1.245,18', null, '1245.18 BRL'],
    ['R$71.25', 'BRL', '71.25 BRL'],
    ['-R$4,19', null, '-4.19 BRL'],
    ['R$-4,19', null, '-4.19 BRL'],
    ['−R$4,19', null, '-4.19 BRL'],
    ['- US $4.19', null, '-4.19 USD'],
    ['Discount -R$4,19', null, '-4.19 BRL'],
    ['Remise -4,19 €', null, '-4.19 EUR'],
    ['₩23,450', null, '23450 KRW'],
    ['23,450원', null, '23450 KRW'],
    ['CLP 15,820', null, '15820 CLP'],
    ['$11.300', 'CLP', '11300 CLP'],
    ['$ 1.811.300', 'CLP', '1811300 CLP'],
    ['MX$ 1,204.50', null, '1204.50 MXN'],
    ['COP $0.00', null, '0.00 COP'],
    ['COP $12,345.60', 'USD', '12345.60 COP'],
    ['$12.34 USD', null, '12.34 USD'],
    ['12,34 $ US', null, '12.34 USD'],
    ['7 321,08 ₽', null, '7321.08 RUB'],
    ['7\u00a0321,08\u00a0₽', null, '7321.08 RUB'],
    ['7\u202f321\u202f₽', null, '7321.00 RUB'],
    ['7 321 руб.', null, '7321.00 RUB'],
    ['Total: US $3.80', null, '3.80 USD'],
    ['Total:US $3.80', null, '3.80 USD'],
    ['Итого：7 321,08 ₽', null, '7321.08 RUB'],
    ['ＵＳ ＄３.８０', null, '3.80 USD'],
    ['￥1,204', 'JPY', '1204 JPY'],
    ['¥12.04', 'CNY', '12.04 CNY'],
    ['CHF 1\u2019204.50', null, '1204.50 CHF'],
    ['₹1,23,456.70', null, '123456.70 INR'],
    ['\u200e\u2066US $3.80\u2069', null, '3.80 USD'],
    ['١٢٫٣٤ ر.س', null, '12.34 SAR'],
    ['KWD 0.345', null, '0.345 KWD'],
    ['KWD 1,204.345', null, '1204.345 KWD'],
    ['R$13,90x2', null, '13.90 BRL'],
    ['US $3.80 / piece', null, '3.80 USD'],
    ['US $5', null, '5.00 USD'],
    ['€1.5', null, '1.50 EUR'],
    ['₺1.204,50', null, '1204.50 TRY'],
    ['1 204,50 грн.', null, '1204.50 UAH'],
  ])('%j with hint %s is %s', (text, currency, expected) => {
    expect(read(text, currency)).toBe(expected);
  });
});

describe('a price that is not certain is null', () => {
  test.each<[string, string | null]>([
    ['$17.65', null],
    ['$17.65', 'EUR'],
    ['$10.200', null],
    ['US $1.234', null],
    ['US $1,234', null],
    ['€1.234', null],
    ['1.234 €', 'EUR'],
    ['KWD 1.234', null],
    ['¥1204', null],
    ['120 kr', null],
    ['Free shipping', 'USD'],
    ['', 'USD'],
    ['17.65', 'USD'],
    ['US $', 'USD'],
    ['US $3.20 - 5.40', 'USD'],
    ['US $3.20 - US $5.40', 'USD'],
    ['EC $5.40', 'USD'],
    ['J$5.40', 'USD'],
    ['US $5k', 'USD'],
    ['US $5 million', 'USD'],
    ['$5%', 'USD'],
    ['Total - US $5.00', null],
    ['₩11,110.50', null],
    ['CLP 13.94', null],
    ['US $1.2345', null],
    ['US $12,34.56', null],
    ['US $1,234,56', null],
    ['US $007.50', null],
    ['€ $5.00', 'USD'],
    ['US $3.20 2', 'USD'],
    ['US $9999999999999999.00', null],
    ['5 тыс. ₽', 'RUB'],
    ['XUS $5.00', 'USD'],
    ['Total-5.00 €', null],
    ['Total-€5.00', null],
    ['Total – €5.00', null],
    ['NB $5.00', 'USD'],
  ])('%j with hint %s', (text, currency) => {
    expect(read(text, currency)).toBeNull();
  });
});

describe("the shop's own price info is exact", () => {
  test.each<[string, string, string | null]>([
    ['R$245,18|245|18', 'BRL', '245.18'],
    ['₩23,450|23450|', 'KRW', '23450'],
    ['US $1,204.50|1204|50', 'USD', '1204.50'],
    ['US $1,204.50|1,204|50', 'USD', '1204.50'],
    ['US $12|12|', 'USD', '12.00'],
    ['US $1.234,00|1234|00', 'USD', '1234.00'],
    ['-R$4,19|4|19', 'BRL', '-4.19'],
    ['R$245,18|245|19', 'BRL', null],
    ['R$245,1|245|1', 'BRL', null],
    ['R$245,18', 'BRL', null],
    ['R$245,18|x|18', 'BRL', null],
    ['|245|18', 'BRL', '245.18'],
    ['|245|18', 'brl', null],
    ['KWD 1.234|1|234', 'KWD', '1.234'],
  ])('%s', (info, currency, amount) => {
    expect(readPriceInfo(info, currency)).toEqual(amount === null ? null : { amount, currency });
  });
});

const CURRENCIES = [
  'USD',
  'EUR',
  'GBP',
  'BRL',
  'CAD',
  'AUD',
  'NZD',
  'MXN',
  'CLP',
  'COP',
  'KRW',
  'JPY',
  'PLN',
  'CZK',
  'SEK',
  'CHF',
  'RUB',
  'UAH',
  'TRY',
  'ILS',
  'SAR',
  'INR',
  'THB',
  'VND',
  'IDR',
  'KWD',
  'HUF',
  'ISK',
  'ZAR',
  'AED',
];
const LOCALES = [
  'en',
  'en-IN',
  'ru',
  'uk',
  'es',
  'es-CL',
  'es-MX',
  'pt-BR',
  'pt-PT',
  'fr',
  'fr-CA',
  'de',
  'de-CH',
  'de-AT',
  'it',
  'pl',
  'nl',
  'tr',
  'ko',
  'ja',
  'zh',
  'ar',
  'ar-EG',
  'he',
  'th',
  'vi',
  'id',
  'sv',
  'cs',
];
const DIGITS: Record<string, number> = { CLP: 0, KRW: 0, JPY: 0, VND: 0, ISK: 0, KWD: 3 };

describe('whatever Intl writes is read back or refused', () => {
  const price = fc.record({
    currency: fc.constantFrom(...CURRENCIES),
    locale: fc.constantFrom(...LOCALES),
    minor: fc.oneof(fc.integer({ min: -2_000_000, max: 20_000_000 }), fc.integer({ min: 0, max: 3000 })),
    display: fc.constantFrom<'symbol' | 'narrowSymbol' | 'code'>('symbol', 'narrowSymbol', 'code'),
    hinted: fc.boolean(),
    whole: fc.boolean(),
  });
  /** `0,00 £GB`, as French tells it from other pounds. */
  const FRENCH_POUND = {
    currency: 'GBP',
    locale: 'fr',
    minor: 0,
    display: 'symbol' as const,
    hinted: false,
    whole: false,
  };
  const written = (sample: {
    currency: string;
    locale: string;
    minor: number;
    display: 'symbol' | 'narrowSymbol' | 'code';
    whole: boolean;
  }) => {
    const places = DIGITS[sample.currency] ?? 2;
    const value = sample.whole ? Math.trunc(sample.minor / 10 ** places) : sample.minor / 10 ** places;
    const shown = sample.whole ? 0 : places;
    const text = new Intl.NumberFormat(sample.locale, {
      style: 'currency',
      currency: sample.currency,
      currencyDisplay: sample.display,
      minimumFractionDigits: shown,
      maximumFractionDigits: shown,
    }).format(value);
    return { text, amount: (value === 0 ? 0 : value).toFixed(places) };
  };

  test('never another amount or currency', () => {
    let understood = 0;
    let all = 0;
    fc.assert(
      fc.property(price, (sample) => {
        const { text, amount } = written(sample);
        const money = readMoney(text, { currency: sample.hinted ? sample.currency : null, language: null });
        all += 1;
        if (money === null) return;
        understood += 1;
        expect([text, money]).toEqual([text, { amount, currency: sample.currency }]);
      }),
      { numRuns: 5000, seed: 7 },
    );
    // Refusing everything would pass the line above.
    expect(understood / all).toBeGreaterThan(0.6);
  });

  test('a hinted price with its decimals is always read in the languages of the shop', () => {
    fc.assert(
      fc.property(price, (sample) => {
        const { text, amount } = written({ ...sample, whole: false });
        fc.pre(!sample.locale.startsWith('ar') && sample.display !== 'code' && sample.currency !== 'KWD');
        fc.pre(!['AED', 'SAR'].includes(sample.currency));
        const hint = { currency: sample.currency, language: sample.locale };
        expect([text, readMoney(text, hint)]).toEqual([text, { amount, currency: sample.currency }]);
      }),
      { numRuns: 2000, seed: 8, examples: [[FRENCH_POUND]] },
    );
  });

  test('nothing throws, and what comes out is money', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ maxLength: 12 }),
        (text, info) => {
          for (const money of [
            readMoney(text, NONE),
            readMoney(`US $${text}`, NONE),
            readPriceInfo(text, 'USD'),
            readPriceInfo(`${info}|${info}|${info}`, 'USD'),
          ]) {
            if (money !== null) expect(Money.safeParse(money).success).toBe(true);
          }
        },
      ),
    );
  });

  test('a megabyte of digits and separators is refused at once', () => {
    expectInTime(() => {
      expect(readMoney(`US $${'1,'.repeat(500_000)}`, NONE)).toBeNull();
      expect(readPriceInfo('1|'.repeat(500_000), 'USD')).toBeNull();
    });
  });
});
