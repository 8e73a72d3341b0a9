import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryNames } from '../../../../lib/model/country-names';
import { countryCode } from '../../../../lib/sites/payloads/country-code';

test.each([
  ['Israel', null, 'IL'],
  ['Mainland China', null, 'CN'],
  ['south korea', 'en', 'KR'],
  ['Россия', 'ru', 'RU'],
  ['Бразилия', 'ru', 'BR'],
  ['Deutschland', 'de', 'DE'],
  ['Brasil', 'pt-BR', 'BR'],
  ['RU', null, 'RU'],
  ['Destination city', null, null],
  ['ru', null, null],
  ['SU', null, null],
  ['European Union', null, null],
  ['', 'ru', null],
  [null, 'ru', null],
  ['Israel', 'no language', 'IL'],
  ['__proto__', null, null],
  ['constructor', null, null],
])('%s, on a page in %s, is %s', (name, language, code) => {
  expect(countryCode(name, language)).toBe(code);
});

test('no text yields anything but a country or nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.constantFrom('en', 'ru', 'ko', '!')), (name, language) => {
      const code = countryCode(name, language);
      expect(code === null || countryNames('en').has(code)).toBe(true);
    }),
  );
});

test('every name of a country in the languages that carriers write leads back to it', () => {
  for (const language of ['en', 'ru', 'es', 'pt', 'fr', 'de', 'ko']) {
    for (const [code, name] of countryNames(language))
      expect([code, null]).toContain(countryCode(name, language));
    expect(countryCode(countryNames(language).get('RU') ?? '', language)).toBe('RU');
  }
});
