// A page's language and the buyer's currency: the document, the shop's cookie, the script, in that order.
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { languageTag, pageCurrency, pageLanguage } from '../../../lib/sites/page-language';
import { WORDS } from '../../../lib/sites/phrases';

test.each([
  ['en', 'en'],
  ['en-US', 'en'],
  ['en_US', 'en'],
  ['pt_BR', 'pt-BR'],
  ['pt-PT', 'pt'],
  ['iw_IL', 'he'],
  ['in_ID', 'id'],
  ['zh-Hans-CN', 'zh-CN'],
  ['', null],
  ['  ', null],
  ['1', null],
  [null, null],
])('%s is the language %s', (text, tag) => {
  expect(languageTag(text)).toBe(tag);
});

const page = (lang: string, text = '') =>
  parseHTML(`<!doctype html><html ${lang}><body>${text}</body></html>`).document;
const COOKIE = 'a=1; aep_usuc_f=site%3Dbra%26c_tp%3DBRL%26region%3DBR%26b_locale%3Dpt_BR; b=2';

test('the document is believed before the cookie', () => {
  expect(pageLanguage(page('lang="de"'), COOKIE, WORDS)).toBe('de');
});

test('the cookie speaks where the document does not', () => {
  expect(pageLanguage(page(''), COOKIE, WORDS)).toBe('pt-BR');
});

test('the script speaks where neither does', () => {
  expect(pageLanguage(page('', '주문일자 주문번호 배송 조회 구매 확정'), '', WORDS)).toBe('ko');
});

test.each([
  ['Awaiting deliveryDate: Sep 15, 2026Ref. Number', 'en'],
  ['Aguardando a entrega Data: 15 set, 2026', 'pt'],
  ['Abgeschlossen 3. Aug 2025', 'de'],
  ['Orders', null],
])('the words speak where nothing else does: %s', (text, language) => {
  expect(pageLanguage(page('', text), '', WORDS)).toBe(language);
});

test('a product in another script does not make the language', () => {
  expect(pageLanguage(page('', 'Orders, one of them a 다기 set'), '', WORDS)).toBeNull();
});

test.each([
  [COOKIE, 'BRL'],
  ['aep_usuc_f="site=glo&c_tp=USD&b_locale=en_US"', 'USD'],
  ['aep_usuc_f=c_tp%3Dusd', null],
  ['aep_usuc_f=%E0%A4%A', null],
  ['xaep_usuc_f=c_tp%3DEUR', null],
  ['', null],
])('%s shops in %s', (cookie, currency) => {
  expect(pageCurrency(cookie)).toBe(currency);
});
