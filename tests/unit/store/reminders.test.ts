// Reminders over days, over a worker that stops in the middle, and over a clock that jumps.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newClaim } from '../../../lib/claims/new-claim';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Deadline, DeadlineKind } from '../../../lib/model/finding';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { dueReminders, noteReminded } from '../../../lib/store/reminders';
import type { OrderView } from '../../../lib/store/views';

const ID = '8190000000014242';
const AT = '2026-11-23T09:00:00Z';
const DISTANCES = [15, 7, 2];
let database: RedressDatabase;

beforeEach(() => {
  database = openDatabase(`reminders-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

function view(deadlines: [DeadlineKind, string][], part: Partial<OrderView> = {}): OrderView {
  return {
    known: {
      id: ID,
      order: emptyOrder(ID),
      shipments: [],
      misses: [],
      sources: {},
      site: null,
      firstSeenAt: AT,
      lastSeenAt: AT,
    },
    flags: [],
    claim: newClaim('claim', ID, [], '2026-11-01'),
    next: null,
    deadlines: deadlines.map(
      ([kind, on]): Deadline => ({ orderId: ID, kind, on, source: 'page', certainty: 'read' }),
    ),
    ...part,
  };
}

/** What a sweep of a day shows; a worker that stops shows and notes nothing of it. */
async function sweep(
  orders: OrderView[],
  today: string,
  isStopped = false,
  distances = DISTANCES,
): Promise<string[]> {
  const due = await dueReminders(database, orders, today, distances);
  if (!isStopped) for (const each of due) await noteReminded(database, each, AT);
  return due.map(({ deadline, distanceDays }) => `${deadline.kind} ${distanceDays}`);
}

const closes = [view([['dispute-closes', '2026-12-15']])];

describe('each distance', () => {
  test('is spoken of once, on its day or the first look after it', async () => {
    const said: [string, string[]][] = [];
    for (const today of [
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
      '2026-12-09',
      '2026-12-10',
      '2026-12-13',
      '2026-12-15',
      '2026-12-16',
    ])
      said.push([today, await sweep(closes, today)]);
    expect(said.filter(([, each]) => each.length > 0)).toEqual([
      ['2026-11-30', ['dispute-closes 15']],
      ['2026-12-09', ['dispute-closes 7']],
      ['2026-12-13', ['dispute-closes 2']],
    ]);
  });

  test('of none is spoken of on the very day, and on no other', async () => {
    expect(await sweep(closes, '2026-12-14', false, [0])).toEqual([]);
    expect(await sweep(closes, '2026-12-15', false, [0])).toEqual(['dispute-closes 0']);
    expect(await sweep([view([['dispute-closes', '2026-12-14']])], '2026-12-15', false, [0])).toEqual([]);
  });

  test('that was slept through is spoken of once, at the nearest', async () => {
    expect(await sweep(closes, '2026-12-14')).toEqual(['dispute-closes 2']);
    expect(await sweep(closes, '2026-12-14')).toEqual([]);
  });

  test('comes again when the worker stopped before it showed it, and not after', async () => {
    expect(await sweep(closes, '2026-11-30', true)).toEqual(['dispute-closes 15']);
    expect(await sweep(closes, '2026-11-30')).toEqual(['dispute-closes 15']);
    expect(await sweep(closes, '2026-11-30')).toEqual([]);
  });

  test('stays said when the clock jumps ahead and back', async () => {
    expect(await sweep(closes, '2026-12-14')).toEqual(['dispute-closes 2']);
    expect(await sweep(closes, '2026-12-01')).toEqual([]);
    expect(await sweep(closes, '2026-12-10')).toEqual([]);
    expect(await sweep(closes, '2026-12-13')).toEqual([]);
  });

  test('is spoken of anew for a date that moved', async () => {
    await sweep(closes, '2026-12-09');
    expect(await sweep([view([['dispute-closes', '2026-12-12']])], '2026-12-09')).toEqual([
      'dispute-closes 7',
    ]);
  });
});

describe('dates', () => {
  test('that end a right of the buyer’s are spoken of, each by itself; others are not', async () => {
    const many = view([
      ['seller-answers', '2026-12-10'],
      ['appeal-closes', '2026-12-10'],
      ['chargeback-closes', '2026-12-11'],
      ['refund-arrives', '2026-12-10'],
    ]);
    expect(await sweep([many], '2026-12-09')).toEqual(['appeal-closes 2', 'chargeback-closes 2']);
  });

  test('of a healthy order without a claim are not', async () => {
    expect(await sweep([view([['refund-by', '2026-12-10']], { claim: null })], '2026-12-09')).toEqual([]);
  });

  test('that are past are not', async () => {
    expect(await sweep([view([['refund-by', '2026-12-08']])], '2026-12-09')).toEqual([]);
  });

  test('without a chosen distance are not', async () => {
    expect(await dueReminders(database, closes, '2026-12-15', [])).toEqual([]);
  });
});
