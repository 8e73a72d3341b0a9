// A database with something in every table, for the tests of backup and restore.
import { NOTHING_SAID } from '../../../lib/claims/new-claim';
import { sha256Hex } from '../../../lib/evidence/sha256';
import type { Claim } from '../../../lib/model/claim';
import type { EvidenceCopy } from '../../../lib/model/copy';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import type { OrderRow, RedressDatabase } from '../../../lib/store/database';
import { addEvidence } from '../../../lib/store/evidence';
import { makeRecord, ORDER, PIXEL, READING } from '../pack/sample';

export const ORDER_ROW: OrderRow = {
  id: ORDER,
  order: { ...READING.orders[0]!, placedOn: '2026-09-15', status: 'shipped' },
  shipments: READING.shipments,
  misses: [{ orderId: ORDER, field: 'refundBy', why: 'not-found', raw: null, page: 'order-list' }],
  sources: { total: { page: 'order-list', witness: 'dom', at: '2026-11-23T11:02:05Z' } },
  site: 'aliexpress.com',
  firstSeenAt: '2026-11-01T10:00:00Z',
  lastSeenAt: '2026-11-23T11:02:05Z',
};

export const CLAIM: Claim = {
  ...NOTHING_SAID,
  id: 'c1',
  orderId: ORDER,
  reason: 'stuck',
  openedOn: '2026-11-20',
  country: 'DE',
  events: [
    { kind: 'opened', on: '2026-11-20' },
    { kind: 'offered', on: '2026-11-22', amount: { amount: '3.00', currency: 'USD' } },
  ],
};

export const COPY: EvidenceCopy = {
  id: 'copy-1',
  evidenceId: 'e1',
  page: null,
  edits: [{ kind: 'hide', box: { x: 0, y: 0, width: 1, height: 1 } }],
  hasCaption: true,
  maxBytes: 1_000_000,
  part: null,
  madeAt: '2026-11-23T12:00:00Z',
  sha256: await sha256Hex(new TextEncoder().encode('copy')),
  mediaType: 'image/jpeg',
  sizeBytes: 4,
  widthPx: 1,
  heightPx: 1,
};

const PAGE_TEXT = 'My orders\nDesk lamp';

/** Fills every table, proof with its log. */
export async function fill(database: RedressDatabase): Promise<void> {
  await database.orders.add(ORDER_ROW);
  await database.observations.add({
    orderId: ORDER,
    at: '2026-11-05T10:00:00Z',
    page: 'order-list',
    field: 'status',
    before: 'paid',
    after: 'shipped',
  });
  await database.claims.add(CLAIM);
  await addEvidence(
    database,
    await makeRecord('e1', PIXEL, {
      reading: READING,
      textSha256: await sha256Hex(new TextEncoder().encode(PAGE_TEXT)),
    }),
    new Blob([PIXEL], { type: 'image/png' }),
    PAGE_TEXT,
  );
  const text = new TextEncoder().encode('{}');
  await addEvidence(
    database,
    await makeRecord('e2', text, {
      kind: 'facts',
      mediaType: 'application/json',
      widthPx: null,
      heightPx: null,
    }),
    new Blob([text], { type: 'application/json' }),
  );
  await database.copies.add(COPY);
  await database.copyBytes.add({ id: COPY.id, bytes: new Blob(['copy'], { type: 'image/jpeg' }) });
  await database.drafts.add({
    claimId: 'c1',
    channel: 'seller',
    language: 'ru',
    text: 'Здравствуйте!',
    base: 'Здравствуйте.',
    limit: 500,
    editedAt: '2026-11-23T12:00:00Z',
  });
  await database.settings.add({ ...DEFAULT_SETTINGS, key: 'settings', language: 'ru', notifications: true });
  await database.reminders.add({
    key: `${ORDER} refund-by 2026-12-04`,
    distanceDays: 15,
    shownAt: '2026-11-19T09:00:00Z',
  });
  await database.health.add({
    id: 'order-list total',
    page: 'order-list',
    field: 'total',
    recent: '++-+',
    at: '2026-11-10T10:00:00Z',
  });
}
