import { expect, test } from 'vitest';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Reading } from '../../../lib/model/reading';
import { unreadFields } from '../../../lib/words/unread-fields';
import { makeWords } from '../../../lib/words/words';
import '../../tools/all-languages';

const ID = '8200000000010017';
const lacking = (orderId: string | null, ...fields: string[]): Reading => ({
  page: 'order-list',
  site: 'aliexpress.com',
  language: 'en',
  orders: [],
  shipments: [],
  misses: fields.map((field) => ({ orderId, field, why: 'not-found', raw: null })),
});

test.each([
  ['en', 'Not read: orders, order total.'],
  ['ru', 'Не прочитано: заказы, сумма заказа.'],
] as const)('what a page lacks is named in one sentence, each once: %s', (language, sentence) => {
  expect(unreadFields(makeWords(language), lacking(null, 'orders', 'total', 'total'))).toEqual([sentence]);
});

test('a page that is not known, and one that was read, name nothing', () => {
  const words = makeWords('en');
  expect(unreadFields(words, { ...lacking(null, 'orders'), page: 'unknown' })).toEqual([]);
  expect(unreadFields(words, lacking(null))).toBeNull();
});

test('neither the page’s own data nor a single order among those read makes a page unread', () => {
  const words = makeWords('en');
  expect(unreadFields(words, lacking(null, 'payload'))).toBeNull();
  const orders = [{ ...emptyOrder(ID), placedOn: '2026-09-15' }];
  expect(unreadFields(words, { ...lacking(ID, 'total'), orders })).toBeNull();
});
