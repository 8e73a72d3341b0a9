// Money as readers of a language write it.
import { describe, expect, test } from 'vitest';
import { currencySigns, minorDigits } from '../../../lib/money/currencies';
import { formatMoney } from '../../../lib/money/format';

describe('an amount is written for its reader', () => {
  test.each<[string, string, string, string]>([
    ['26.70', 'USD', 'en', 'US$26.70'],
    // From right to left: the sign with letters keeps its own direction, as its marks say.
    ['26.70', 'USD', 'ar', '\u200f26.70\u00a0\u200eUS$\u200e'],
    ['26.70', 'ILS', 'he', '\u200f26.70\u00a0\u200f₪'],
    ['26.70', 'USD', 'ru', '26,70\u00a0$'],
    ['1234.56', 'RUB', 'ru', '1\u00a0234,56\u00a0₽'],
    ['13941', 'CLP', 'en', 'CLP\u00a013,941'],
    ['11110', 'KRW', 'en', '₩11,110'],
    ['-5.66', 'BRL', 'en', '-R$5.66'],
    ['1.89', 'CAD', 'en', 'CA$1.89'],
    ['12.00', 'EUR', 'de', '12,00\u00a0€'],
    ['5', 'USD', 'en', 'US$5.00'],
    ['123456789012345.67', 'USD', 'en', 'US$123,456,789,012,345.67'],
    ['1.2345', 'USD', 'en', 'US$1.2345'],
  ])('%s %s for %s is %s', (amount, currency, language, expected) => {
    expect(formatMoney({ amount, currency }, language)).toBe(expected);
  });

  test('a language that nobody knows still gives the amount and the code', () => {
    expect(formatMoney({ amount: '1.50', currency: 'USD' }, 'no such language')).toBe('1.50 USD');
  });

  test('no two of the dollars look the same in English', () => {
    const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS', 'SGD'];
    const written = dollars.map((currency) =>
      formatMoney({ amount: '1', currency }, 'en').replace(/[\d.]/g, ''),
    );
    expect(new Set(written).size).toBe(dollars.length);
  });
});

describe('decimals follow ISO 4217', () => {
  // ICU follows CLDR for these, which drops decimals that ISO 4217 has and shops print.
  const CLDR_DIFFERS = new Set([
    'RSD',
    'IRR',
    'LBP',
    'SYP',
    'YER',
    'KPW',
    'IQD',
    'SOS',
    'COP',
    'HUF',
    'IDR',
    'PKR',
  ]);
  const codes = [...new Set(currencySigns().flatMap((entry) => entry.currencies))].filter(
    (code) => !CLDR_DIFFERS.has(code),
  );

  test.each(codes)('%s', (currency) => {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    expect(minorDigits(currency)).toBe(maximumFractionDigits);
  });
});
