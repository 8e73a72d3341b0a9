// The language of a tag, whichever way and in whichever year's code it is written.
import { expect, test } from 'vitest';
import { primaryLanguage } from '../../../lib/sites/primary-language';

test.each<[string | null, string | null]>([
  ['ru', 'ru'],
  ['pt_BR', 'pt'],
  ['zh-Hans-CN', 'zh'],
  ['iw_IL', 'he'],
  ['in_ID', 'id'],
  ['xx', 'xx'],
  ['constructor', 'constructor'],
  [null, null],
  ['', null],
])('%j is %j', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language);
});

test('a tag of any length is harmless', () => {
  expect(primaryLanguage('-'.repeat(1_000_000))).toBeNull();
});
