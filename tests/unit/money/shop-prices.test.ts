// Prices of countries whose signs the shop prints and that were read as nothing; the amounts are written out by hand.
import { expect, test } from 'vitest';
import { readMoney } from '../../../lib/money/read';

test.each<[string, string | null, string, string]>([
  ['COP $45.900', null, '45900.00', 'COP'],
  ['COP $ 45,900.00', null, '45900.00', 'COP'],
  ['COP $0.00', null, '0.00', 'COP'],
  ['1 234,50 Kč', null, '1234.50', 'CZK'],
  ['Kč1,234.50', null, '1234.50', 'CZK'],
  ['Rp125.900', null, '125900.00', 'IDR'],
  ['Rp 125.900,50', null, '125900.50', 'IDR'],
  ['4 590 Ft', null, '4590.00', 'HUF'],
  ['129,90 kr', 'SEK', '129.90', 'SEK'],
  ['kr 129,90', 'NOK', '129.90', 'NOK'],
  ['45,90 lei', 'RON', '45.90', 'RON'],
  ['129,90 DH', 'MAD', '129.90', 'MAD'],
  ['DH 129.90', 'AED', '129.90', 'AED'],
  ['1 250,00 DA', null, '1250.00', 'DZD'],
  ['د.إ 45.90', null, '45.90', 'AED'],
  ['٤٥٫٩٠ د.إ', null, '45.90', 'AED'],
  ['د.م. 129,90', null, '129.90', 'MAD'],
])('%s (%s)', (text, currency, amount, code) => {
  expect(readMoney(text, { currency, language: null })).toEqual({ amount, currency: code });
});

test.each(['129,90 kr', '45,90 lei', '129,90 DH', '$45.900', '12.345 €', '5,00 EC$x', 'da 12'])(
  '%s is not certain',
  (text) => {
    expect(readMoney(text, { currency: null, language: null })).toBeNull();
  },
);
