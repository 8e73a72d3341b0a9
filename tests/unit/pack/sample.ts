// An invented claim with its proof, for the tests of the pack.

import { NOTHING_SAID } from '../../../lib/claims/new-claim';
import { hashFacts } from '../../../lib/evidence/fact-sheet';
import { appendEntry, exportPublicKey, type LogEntry, makeLogKeys } from '../../../lib/evidence/log';
import { NOTHING_MORE } from '../../../lib/evidence/make-evidence';
import { sha256Hex } from '../../../lib/evidence/sha256';
import type { Evidence } from '../../../lib/model/evidence';
import type { Order } from '../../../lib/model/order';
import type { Reading } from '../../../lib/model/reading';
import { makePack, type PackResult } from '../../../lib/pack/make-pack';
import type { PackInput } from '../../../lib/pack/pack-input';

export const ORDER = '8190000000010001';
export const OTHER_ORDER = '8190000000020002';

function blankOrder(id: string): Order {
  return {
    id,
    placedOn: null,
    status: 'unknown',
    statusText: null,
    total: null,
    store: null,
    items: [],
    deliverBy: null,
    refundBy: null,
    paidOn: null,
    shippedOn: null,
    finishedOn: null,
  };
}

// A real picture of one pixel, so that a browser can show it.
export const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

export const READING: Reading = {
  page: 'order-list',
  site: 'aliexpress.com',
  language: 'en',
  orders: [
    {
      ...blankOrder(ORDER),
      statusText: 'Awaiting delivery',
      total: { amount: '12.34', currency: 'USD' },
      items: [
        {
          title: 'Desk lamp <img src=x onerror=alert(1)>',
          variant: 'White',
          quantity: 1,
          unitPrice: null,
          productId: null,
        },
      ],
    },
    { ...blankOrder(OTHER_ORDER), statusText: 'Finished' },
  ],
  shipments: [
    {
      orderId: ORDER,
      trackingNumbers: ['LP00700000000001'],
      carrier: 'Cainiao',
      status: 'in-transit',
      stage: 'departed',
      events: [
        {
          at: '2026-09-28T10:14',
          zone: 'GMT+8',
          text: 'Departed from country of origin',
          place: null,
          code: null,
          status: 'in-transit',
          stage: 'departed',
        },
      ],
    },
  ],
  misses: [{ orderId: ORDER, field: 'refundBy', why: 'not-found', raw: null }],
};

export async function makeRecord(
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
  change: Partial<Evidence> = {},
): Promise<Evidence> {
  return {
    id,
    kind: 'image',
    claimId: 'c1',
    orderIds: [ORDER],
    proves: ['order-page'],
    page: 'order-detail',
    url: `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER}`,
    title: 'Order details',
    capturedAt: '2026-11-23T14:02:05+03:00',
    timeZone: 'Europe/Moscow',
    sha256: await sha256Hex(bytes),
    mediaType: 'image/png',
    sizeBytes: bytes.length,
    widthPx: 1,
    heightPx: 1,
    reading: null,
    trigger: 'shortcut',
    ...NOTHING_MORE,
    ...change,
  };
}

/** A pack's input with two pictures, one page without a picture, both drafts and a log. `bytes` may be changed. */
export async function makeInput(
  change: Partial<PackInput> = {},
): Promise<{ input: PackInput; bytes: Map<string, Uint8Array<ArrayBuffer>> }> {
  const factsBytes = new TextEncoder().encode(JSON.stringify(READING));
  const records = [
    await makeRecord('e1', PIXEL, {
      page: 'order-list',
      title: 'My orders',
      reading: READING,
      orderIds: [ORDER, OTHER_ORDER],
    }),
    await makeRecord('e2', new Uint8Array([...PIXEL, 0]), {
      page: 'tracking',
      title: '</title><script>alert(1)</script>\u202E evil " \' & title',
      url: 'https://www.aliexpress.com/p/tracking/index.html?q=%0A"><script>',
    }),
    await makeRecord('e3', factsBytes, {
      kind: 'facts',
      mediaType: 'application/json',
      page: 'messages',
      title: 'Messages',
      widthPx: null,
      heightPx: null,
      reading: READING,
    }),
  ];
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>([
    ['e1', PIXEL],
    ['e2', new Uint8Array([...PIXEL, 0])],
    ['e3', factsBytes],
  ]);
  const keys = await makeLogKeys();
  const log: LogEntry[] = [];
  for (const record of records) {
    const { id, capturedAt, sha256 } = record;
    const facts = { at: capturedAt, evidenceId: id, sha256, factsSha256: await hashFacts(record) };
    log.push(await appendEntry(log.at(-1), { what: 'captured', ...facts }, keys.privateKey));
  }
  const input: PackInput = {
    claim: {
      id: 'c1',
      orderId: ORDER,
      reason: 'stuck',
      openedOn: '2026-11-20',
      ...NOTHING_SAID,
      events: [
        { kind: 'opened', on: '2026-11-20' },
        { kind: 'wrote-seller', on: '2026-11-21' },
      ],
    },
    known: {
      order: {
        ...blankOrder(ORDER),
        placedOn: '2026-09-15',
        paidOn: '2026-09-15',
        status: 'shipped',
        statusText: 'Awaiting delivery',
        total: { amount: '12.34', currency: 'USD' },
        store: { id: '1234567', name: 'Lamp & Sons "Store"' },
        items: READING.orders[0]!.items,
        deliverBy: { from: '2026-10-01', to: '2026-10-12' },
      },
      shipments: READING.shipments,
      misses: [],
      sources: { deliverBy: { page: 'order-detail', witness: 'dom', at: '2026-11-23T11:02:05Z' } },
    },
    flags: [
      {
        orderId: ORDER,
        kind: 'stalled',
        severity: 'warn',
        since: '2026-09-28',
        rule: 'stalled',
        because: {},
      },
    ],
    deadlines: [
      {
        orderId: ORDER,
        kind: 'dispute-closes',
        on: '2026-12-15',
        source: 'dispute-window',
        certainty: 'estimated',
      },
      { orderId: ORDER, kind: 'deliver-by', on: '2026-10-12', source: 'page', certainty: 'read' },
    ],
    checklist: [
      { item: 'order-page', state: 'done', required: true, evidenceIds: ['e1'], ageDays: 0, freshDays: null },
      { item: 'chat', state: 'missing', required: false, evidenceIds: [], ageDays: null, freshDays: null },
    ],
    evidence: records.map((record, index) => ({ number: index + 1, record })),
    async readBytes(id) {
      const found = bytes.get(id);
      if (found === undefined) throw new Error('gone');
      return new Blob([found]);
    },
    texts: new Map(),
    copies: [],
    readCopy: () => Promise.reject(new Error('gone')),
    options: { hasOriginals: true, partBytes: null },
    pastLogs: [],
    drafts: [
      { channel: 'seller', language: 'en', text: 'Hello,\nmy parcel has not moved since 28 Sep 2026 [1].' },
      { channel: 'dispute', language: 'ru', text: 'Посылка не движется с 28 сентября 2026 г. [1]\n' },
    ],
    log,
    publicKey: await exportPublicKey(keys.publicKey),
    language: 'en',
    ruleYears: { 'dispute-window': 2025 },
    now: new Date('2026-11-23T12:00:00Z'),
    timeZone: 'Europe/Moscow',
    version: '0.1.0',
    ...change,
  };
  return { input, bytes };
}

/** The finished ZIP with what was said of it; of several, the one with the report. */
export async function packOf(
  input: PackInput,
): Promise<{ zip: Uint8Array<ArrayBuffer>; fileName: string; result: PackResult }> {
  const { zips, result } = await partsOf(input);
  const last = zips.at(-1)!;
  return { ...last, result };
}

/** All parts, in the order in which they are made: the one with the report comes last. */
export async function partsOf(input: PackInput) {
  const { parts, finished } = makePack(input);
  const zips: { zip: Uint8Array<ArrayBuffer>; fileName: string }[] = [];
  for (const { stream, fileName } of parts)
    zips.push({ zip: new Uint8Array(await new Response(stream).arrayBuffer()), fileName });
  return { zips, result: await finished };
}
