import { expect, test } from 'vitest';
import { suggestCountry } from '../../../lib/claims/suggest-country';

test.each([
  ['aliexpress.ru', 'en', 'RU'],
  ['aliexpress.us', 'ru', 'US'],
  ['aliexpress.com', 'ru', 'RU'],
  ['aliexpress.com', 'en', null],
  [null, 'en', null],
])('the site %s read in %s speaks for %s', (site, language, country) => {
  expect(suggestCountry(site, language)).toBe(country);
});
