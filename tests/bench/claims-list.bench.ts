// The claims page's list against the plain reading of its tables: what rules, deadlines, order and search cost on top, with two
// hundred claims among as many orders again.
import 'fake-indexeddb/auto';
import { bench, describe } from 'vitest';
import { ANY_CLAIM, findClaims } from '../../lib/claims/find-claims';
import { openDatabase } from '../../lib/store/database';
import { viewClaims } from '../../lib/store/views';
import { claim, order, shipment } from '../unit/claims/builders';

const CLAIMS = 200;
const NOW = new Date('2026-11-23T12:00:00Z');
const database = openDatabase('claims-list');
const at = '2026-11-23T10:00:00Z';
const scans = shipment(Array.from({ length: 20 }, (_, day) => [`2026-10-${20 - day + 8}`, 'departed']));

await database.orders.bulkPut(
  Array.from({ length: CLAIMS * 2 }, (_, index) => {
    const id = String(8190000000100000 + index);
    return {
      id,
      order: order({ id, refundBy: `2026-12-${10 + (index % 20)}` }),
      shipments: [{ ...scans, orderId: id, trackingNumbers: [`LP${id}`] }],
      misses: [],
      sources: {},
      site: 'aliexpress.com',
      firstSeenAt: at,
      lastSeenAt: at,
    };
  }),
);
await database.claims.bulkPut(
  Array.from({ length: CLAIMS }, (_, index) => ({
    ...claim('stuck', ['wrote-seller', '2026-11-01']),
    id: `claim-${index}`,
    orderId: String(8190000000100000 + index),
  })),
);
const listed = await viewClaims(database, NOW);

describe(`${CLAIMS} claims`, () => {
  bench('their list: rules, deadlines, order', async () => {
    await viewClaims(database, NOW);
  });
  bench('the plain reading of its tables', async () => {
    await Promise.all([database.orders.toArray(), database.claims.toArray()]);
  });
  bench('a search by words', () => {
    findClaims(listed, { ...ANY_CLAIM, text: 'bright cable 0042' }, String);
  });
});
