// How well pages are read, counted without a trace of what was read.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Miss, Reading } from '../../../lib/model/reading';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { noteHealth, outcomesOf, viewHealth } from '../../../lib/store/health';

let database: RedressDatabase;
beforeEach(() => {
  database = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const ID = '8200000000010017';
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 10, minute)).toISOString();

function reading(...missed: (string | Pick<Miss, 'field' | 'why'>)[]): Reading {
  const misses = missed.map((miss) => ({
    orderId: ID,
    raw: 'Wilhelmina',
    ...(typeof miss === 'string' ? { field: miss, why: 'not-found' as const } : miss),
  }));
  const orders = [{ ...emptyOrder(ID), placedOn: '2026-09-15' }];
  return { page: 'order-list', site: 'aliexpress.com', language: 'en', orders, shipments: [], misses };
}

test('a page without misses is read whole', async () => {
  await noteHealth(database, reading(), at(0));
  expect(await viewHealth(database)).toEqual([{ page: 'order-list', at: at(0), missed: [] }]);
});

test('what is missed again and again is counted, whichever of its places it is', async () => {
  await noteHealth(database, reading('items[0].title', 'items[1].title'), at(0));
  await noteHealth(database, reading('items[3].title'), at(5));
  await noteHealth(database, reading('total'), at(10));
  const [health] = await viewHealth(database);
  expect(health?.missed).toEqual([
    { field: 'items.title', times: 2 },
    { field: 'total', times: 1 },
  ]);
});

test('a page that is read twice while it is drawn counts as it came out in the end', async () => {
  await noteHealth(database, reading('placedOn'), at(0));
  await noteHealth(database, reading(), new Date(Date.parse(at(0)) + 5000).toISOString());
  expect((await viewHealth(database))[0]?.missed).toEqual([]);
});

test('what was missed long ago is forgotten', async () => {
  await noteHealth(database, reading('placedOn'), at(0));
  for (let minute = 2; minute <= 40; minute += 2) await noteHealth(database, reading(), at(minute));
  expect((await viewHealth(database))[0]?.missed).toEqual([]);
});

test.each(['payload', 'orders', 'items[0].title', 'shipments'])(
  'what only a miss names is forgotten as well, once it is missed no more: %s',
  async (field) => {
    const missed = async () => (await viewHealth(database))[0]?.missed.map(({ times }) => times);
    await noteHealth(database, reading(field), at(0));
    for (let minute = 2; minute <= 38; minute += 2) await noteHealth(database, reading(), at(minute));
    expect(await missed()).toEqual([1]);
    await noteHealth(database, reading(), at(40));
    expect(await missed()).toEqual([]);
  },
);

test('a page of which nothing was read says of no field that it was', async () => {
  await noteHealth(database, reading('total'), at(0));
  const nothing = { ...reading({ field: 'orders', why: 'not-found' }), orders: [] };
  for (let minute = 2; minute <= 40; minute += 2) await noteHealth(database, nothing, at(minute));
  expect((await viewHealth(database))[0]?.missed).toContainEqual({ field: 'total', times: 1 });
});

test('two witnesses that differ have both read', () => {
  expect(outcomesOf(reading({ field: 'deliverBy', why: 'conflict' })).get('deliverBy')).toBeUndefined();
});

test('nothing of the order is kept', async () => {
  await noteHealth(database, reading('total'), at(0));
  expect(JSON.stringify(await database.health.toArray())).not.toMatch(/Wilhelmina|8200|2026-09-15/);
});

test('a page that is none of the shop’s leaves nothing', async () => {
  await noteHealth(database, { ...reading(), page: 'unknown' }, at(0));
  expect(await viewHealth(database)).toEqual([]);
});
