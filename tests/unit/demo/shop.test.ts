// The sample shop keeps to itself what it says: every order has its pages, in both languages, on any day.
import { describe, expect, test } from 'vitest';
import { demoId, demoOrders } from '../../demo/orders';
import { SCENARIOS } from '../../demo/scenarios';
import { isShopHost, respond, type ShopState } from '../../demo/serve';

const shop = (language: 'en' | 'ru' = 'en'): ShopState => ({ today: '2026-11-23', language, lateMs: 0 });
const bodyOf = (path: string, state = shop()) => respond(`https://www.aliexpress.com${path}`, state)?.body;

test('there are more than thirty orders, each with its own name and number', () => {
  expect(SCENARIOS.length).toBeGreaterThan(30);
  expect(new Set(SCENARIOS.map(({ key }) => key)).size).toBe(SCENARIOS.length);
  expect(new Set(SCENARIOS.map(({ key }) => demoId(key))).size).toBe(SCENARIOS.length);
});

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  test.each(SCENARIOS.map(({ key }) => key))('%s has an order page, a tracking page and a chat', (key) => {
    for (const path of [
      'order/detail.html?orderId=',
      'tracking/index.html?tradeOrderId=',
      'message/index.html?orderId=',
    ]) {
      expect(respond(`https://www.aliexpress.com/p/${path}${demoId(key)}`, shop(language))?.status).toBe(200);
    }
  });

  test('the oldest event of a parcel is its last, and none lies ahead', () => {
    const [late] = demoOrders('2026-11-23', language).filter(({ id }) => id === demoId('late'));
    const times = late?.parcels?.[0]?.events.map(({ time }) => time) ?? [];
    expect(times[0]).toMatch(/^(Nov 3|3 нояб\.), /);
    expect(times.at(-1)).toMatch(/^(Sep 26|26 сент\.), /);
  });
});

test('the list shows the newest order first', () => {
  const placed = demoOrders('2026-11-23', 'en').map(({ placedOn }) => placedOn ?? '');
  expect(placed).toEqual(placed.toSorted().toReversed());
});

test('a total of several pieces is their sum', () => {
  const order = demoOrders('2026-11-23', 'en').find(({ id }) => id === demoId('four-items'));
  expect(order?.total).toBe('US $22.00');
});

test('`lang` in any address switches the whole shop', () => {
  const state = shop();
  expect(bodyOf('/', state)).toContain('What');
  expect(bodyOf('/?lang=ru', state)).toContain('Что попробовать'.toLowerCase());
  expect(bodyOf('/p/order/index.html', state)).toContain('<html lang="ru">');
});

describe('it answers only for the shop', () => {
  test.each([
    ['www.aliexpress.com', true],
    ['m.aliexpress.com', true],
    ['www.aliexpress.us', true],
    ['aliexpress.com.example.org', false],
    ['notaliexpress.com', false],
    ['www.aliexpress.ru', false],
  ])('%s: %s', (host, expected) => {
    expect(isShopHost(host)).toBe(expected);
    expect(respond(`https://${host}/`, shop()) !== null).toBe(expected);
  });
});

test('a number that nobody ordered is not found', () => {
  expect(
    respond('https://www.aliexpress.com/p/order/detail.html?orderId=8190000000009999', shop())?.status,
  ).toBe(404);
});
