import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../../lib/model/reading';
import { PAYLOADS } from '../../../../lib/sites/payloads/index';
import { parsePayload } from '../../../../lib/sites/payloads/parse-payload';
import type { PayloadInput } from '../../../../lib/sites/payloads/payload';
import { readPayload } from '../../../../lib/sites/payloads/read-payload';
import { WORDS } from '../../../../lib/sites/phrases';
import {
  cainiaoAnswer,
  listedOrder,
  ORDER,
  OTHER_ORDER,
  orderDetailAnswer,
  orderListAnswer,
  pochtaAnswer,
  returnsAnswer,
  russianListAnswer,
  seventeenAnswer,
  trackingAnswer,
} from './samples';

const CONTEXT: PayloadInput = {
  url: 'https://www.aliexpress.com/p/order/index.html',
  today: '2026-11-23',
  language: 'en',
  orderId: ORDER,
};

const read = (payload: unknown, change: Partial<PayloadInput> = {}) =>
  readPayload(payload, { ...CONTEXT, ...change });

const ANSWERS: [string, string, unknown][] = [
  ['order-list', 'order-list', orderListAnswer([listedOrder(ORDER)])],
  ['order-detail', 'order-detail', orderDetailAnswer()],
  ['tracking', 'tracking', trackingAnswer()],
  ['returns', 'refunds', returnsAnswer()],
  ['russian-order-list', 'order-list', russianListAnswer([{ orderId: ORDER }])],
  ['cainiao', 'carrier', cainiaoAnswer()],
  ['pochta', 'carrier', pochtaAnswer()],
  ['seventeen-track', 'carrier', seventeenAnswer()],
];

describe('an answer is known by its shape', () => {
  test.each(ANSWERS)('%s', (id, page, answer) => {
    const knowing = PAYLOADS.filter((kind) => kind.read(answer, { ...CONTEXT, words: WORDS }) !== null);
    expect(knowing.map((kind) => kind.id)).toEqual([id]);
    expect(read(answer)?.page).toBe(page);
  });

  test('every described answer has a file of its own', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../../lib/sites/payloads'));
    expect(PAYLOADS.filter(({ id }) => !files.includes(`${id}.ts`))).toEqual([]);
    expect(PAYLOADS.map(({ id }) => id)).toEqual(ANSWERS.map(([id]) => id));
  });

  test.each([
    ['null', null],
    ['a number', 5],
    ['an empty object', {}],
    [
      'another call of the shop',
      { api: 'mtop.relationrecommend', data: { data: { a: { tag: 'banner', fields: {} } } } },
    ],
    ['an answer that says that the buyer is logged out', { ret: ['FAIL_SYS_SESSION_EXPIRED::x'], data: {} }],
    ['a robot check', { ret: ['FAIL_SYS_USER_VALIDATE'], data: { url: 'https://example.invalid/punish' } }],
  ])('%s is not understood', (_name, payload) => {
    expect(read(payload)).toBeNull();
  });

  test('the site comes from the page, that of a carrier from the answer', () => {
    expect(read(orderDetailAnswer(), { url: 'https://www.aliexpress.us/p/order/detail.html' })?.site).toBe(
      'aliexpress.us',
    );
    expect(read(cainiaoAnswer(), { url: 'https://example.invalid/' })?.site).toBe('cainiao');
  });
});

describe('nothing personal is taken', () => {
  test.each(ANSWERS)('from %s', (_id, _page, answer) => {
    expect(JSON.stringify(read(answer))).not.toMatch(
      /Invented (Person|Sender|Recipient)|Nowhere Lane|555|Secretville/,
    );
  });
});

describe('hostile answers', () => {
  const reading = (payload: unknown) => {
    const found = read(payload);
    return found === null || Reading.safeParse(found).success;
  };

  test('anything at all is read without throwing, into a valid reading or nothing', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), (json) => reading(parsePayload(json))));
  });

  /** Replaces some leaves of a known answer by anything. */
  const broken = (value: unknown, pick: () => unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => broken(one, pick));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, broken(one, pick)]));
    }
    const instead = pick();
    return instead === undefined ? value : instead;
  };

  test.each(ANSWERS)('%s with any leaf replaced', (_id, _page, answer) => {
    const leaf = fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3000 }) },
    );
    fc.assert(
      fc.property(fc.infiniteStream(leaf), (leaves) => {
        expect(reading(broken(answer, () => leaves.next().value))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test.each(ANSWERS)(
    '%s with every number and boolean written as text reads the same',
    (_id, _page, answer) => {
      const asText = broken(answer, () => undefined);
      const written = JSON.parse(JSON.stringify(asText), (_key, value) =>
        typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
      );
      expect(read(written)).toEqual(read(answer));
    },
  );

  test('a number too large to have survived JSON names no order', () => {
    const answer = orderListAnswer([
      listedOrder(ORDER, { orderId: Number('81900000000100017777') }),
      listedOrder(OTHER_ORDER),
    ]);
    const reading = read(answer);
    expect(reading?.orders.map(({ id }) => id)).toEqual([OTHER_ORDER]);
    expect(reading?.misses).toContainEqual({ orderId: null, field: 'orders', why: 'unreadable', raw: null });
  });

  test('text that was decoded wrongly is no text', () => {
    const answer = orderListAnswer([listedOrder(ORDER, { storeName: 'Lan\uFFFDern', storePageUrl: null })]);
    expect(read(answer)?.orders[0]?.store).toBeNull();
  });
});
