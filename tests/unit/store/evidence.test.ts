import { NOTHING_SAID } from '../../../lib/claims/new-claim';
import { NOTHING_MORE } from '../../../lib/evidence/make-evidence';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportPublicKey, importPublicKey, verifyLog } from '../../../lib/evidence/log';
import { sha256Hex } from '../../../lib/evidence/sha256';
import type { Evidence } from '../../../lib/model/evidence';
import type { PersonalSpot } from '../../../lib/model/personal';
import { checkEvidence } from '../../../lib/store/check-proof';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import {
  addCapture,
  addEvidence,
  deleteEvidence,
  evidenceOfClaim,
  noteSpots,
} from '../../../lib/store/evidence';
import { logExport, logKeys, readLogEnd } from '../../../lib/store/log';
import { deleteEverything } from '../../../lib/store/settings';

const ORDER = '8190000000010001';
let database: RedressDatabase;

beforeEach(() => {
  database = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

async function piece(id: string, text = id): Promise<{ evidence: Evidence; bytes: Blob }> {
  const bytes = new TextEncoder().encode(text);
  const evidence: Evidence = {
    id,
    kind: 'image',
    claimId: null,
    orderIds: [ORDER],
    proves: ['order-page'],
    page: 'order-detail',
    url: `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER}`,
    title: 'Order',
    capturedAt: '2026-11-23T14:02:05+03:00',
    timeZone: 'Europe/Moscow',
    sha256: await sha256Hex(bytes),
    mediaType: 'image/png',
    sizeBytes: bytes.byteLength,
    widthPx: 1,
    heightPx: 1,
    reading: null,
    trigger: 'shortcut',
    ...NOTHING_MORE,
  };
  return { evidence, bytes: new Blob([bytes], { type: 'image/png' }) };
}

async function add(id: string): Promise<Evidence> {
  const { evidence, bytes } = await piece(id);
  await addEvidence(database, evidence, bytes);
  return evidence;
}

async function logState() {
  const key = await importPublicKey(await exportPublicKey((await logKeys(database)).publicKey));
  if (key === null) throw new Error('no key');
  return verifyLog(await database.log.toArray(), key);
}

describe('proof in the database', () => {
  test('comes back as it went in, and says so', async () => {
    const evidence = await add('one');
    expect(await checkEvidence(database, evidence)).toMatchObject({ checked: 'unchanged' });
    expect(await database.evidence.get('one')).toEqual(evidence);
  });

  test('that was changed behind our back is said to be changed', async () => {
    const evidence = await add('one');
    await database.evidenceBytes.put({ id: 'one', bytes: new Blob(['other']) });
    expect(await checkEvidence(database, evidence)).toMatchObject({ checked: 'changed' });
  });

  test('whose bytes are gone is said to be missing', async () => {
    const evidence = await add('one');
    await database.evidenceBytes.clear();
    expect(await checkEvidence(database, evidence)).toEqual({ checked: 'missing', bytes: null, text: null });
  });

  test('is stored once under its id: a second of the same id is refused and changes nothing', async () => {
    const first = await add('one');
    const { evidence, bytes } = await piece('one', 'something else');
    await expect(addEvidence(database, evidence, bytes)).rejects.toThrow();
    expect(await checkEvidence(database, first)).toMatchObject({ checked: 'unchanged' });
    expect(await database.log.count()).toBe(1);
  });

  test('leaves its hash in the log when it is deleted', async () => {
    const { sha256 } = await add('one');
    await deleteEvidence(database, 'one', '2026-11-24T10:00:00Z');
    expect(await database.evidence.count()).toBe(0);
    expect(await database.evidenceBytes.count()).toBe(0);
    expect(await database.log.toArray()).toMatchObject([
      { what: 'captured', evidenceId: 'one', sha256 },
      { what: 'deleted', evidenceId: 'one', sha256 },
    ]);
  });

  test('takes the page text with it, in and out, and the log names its hash', async () => {
    const text = 'Order 8190000000010001, awaiting delivery';
    const { evidence, bytes } = await piece('one');
    const textSha256 = await sha256Hex(new TextEncoder().encode(text));
    await addEvidence(database, { ...evidence, textSha256 }, bytes, text);
    expect(await database.evidenceTexts.toArray()).toEqual([{ id: 'one', text }]);
    await deleteEvidence(database, 'one', '2026-11-24T10:00:00Z');
    expect(await database.evidenceTexts.count()).toBe(0);
    expect((await database.log.toArray()).map((entry) => entry.textSha256)).toEqual([textSha256, textSha256]);
    expect(await logState()).toEqual({ state: 'valid', entries: 2 });
  });

  test('of a page in many parts is stored with all of them or none', async () => {
    const parts = await Promise.all(['a', 'b', 'c'].map((id) => piece(id)));
    await addCapture(database, parts);
    expect(await database.evidence.count()).toBe(3);
    expect(await logState()).toEqual({ state: 'valid', entries: 3 });
    const more = await Promise.all(['d', 'b'].map((id) => piece(id)));
    await expect(addCapture(database, more)).rejects.toThrow();
    expect(await database.evidence.get('d')).toBeUndefined();
    expect(await database.evidenceBytes.get('d')).toBeUndefined();
    expect(await logState()).toEqual({ state: 'valid', entries: 3 });
  });

  test('learns once, and in nothing else, where its picture shows something personal', async () => {
    const { evidence, bytes } = await piece('one');
    const large = { ...evidence, widthPx: 100, heightPx: 80 };
    await addEvidence(database, large, bytes);
    const spot: PersonalSpot = { kind: 'mail', x: 90, y: 10, width: 30, height: 10 };
    await noteSpots(database, 'one', [spot]);
    await noteSpots(database, 'one', []);
    // As far as the picture reaches.
    const learnt = { ...large, personal: [{ ...spot, width: 10 }] };
    expect(await database.evidence.get('one')).toEqual(learnt);
    // It is still what the log noted at the capture.
    expect(await checkEvidence(database, learnt)).toMatchObject({ checked: 'unchanged' });
    // Deleted meanwhile: it does not come back.
    await deleteEvidence(database, 'one', '2026-11-24T10:00:00Z');
    await noteSpots(database, 'one', [spot]);
    expect(await database.evidence.count()).toBe(0);
  });

  test('belongs to a claim by its order, oldest first', async () => {
    await add('one');
    const { evidence, bytes } = await piece('two');
    await addEvidence(database, { ...evidence, capturedAt: '2026-11-20T10:00:00+00:00' }, bytes);
    const claim = {
      id: 'c',
      orderId: ORDER,
      reason: null,
      openedOn: '2026-11-23',
      events: [],
      ...NOTHING_SAID,
    };
    expect((await evidenceOfClaim(database, claim)).map(({ id }) => id)).toEqual(['two', 'one']);
  });
});

describe('the log of proof', () => {
  test('is a valid chain, also when many are written at once', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => add(`piece-${index}`)));
    await logExport(database, 'a'.repeat(64), '2026-11-24T10:00:00Z');
    expect(await logState()).toEqual({ state: 'valid', entries: 9 });
  });

  test.each([
    { what: 'grew', before: ['one'], since: () => add('two'), entries: 3 },
    { what: 'grew from nothing', before: [], since: () => add('two'), entries: 2 },
    { what: 'was deleted', before: ['one'], since: () => deleteEverything(database), entries: 1 },
    { what: 'was deleted while empty', before: [], since: () => deleteEverything(database), entries: 1 },
    {
      what: 'was deleted and begun anew',
      before: ['one'],
      since: () => deleteEverything(database).then(() => add('two')),
      entries: 2,
    },
  ])('is a valid chain also when it $what since its end was read', async ({ before, since, entries }) => {
    for (const id of before) await add(id);
    const end = await readLogEnd(database);
    await since();
    await addCapture(database, [await piece('late')], end);
    expect(await logState()).toEqual({ state: 'valid', entries });
    expect(await database.evidence.get('late')).toBeDefined();
  });

  test('shows an entry that was rewritten', async () => {
    await add('one');
    await add('two');
    await database.log.update(1, { sha256: 'b'.repeat(64) });
    expect(await logState()).toMatchObject({ state: 'broken', seq: 1 });
  });

  test('keeps one pair of keys, whoever asks first', async () => {
    const [one, other] = await Promise.all([logKeys(database), logKeys(database)]);
    expect(await exportPublicKey(one.publicKey)).toEqual(await exportPublicKey(other.publicKey));
  });
});
