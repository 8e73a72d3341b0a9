import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NOTHING_SAID } from '../../../lib/claims/new-claim';
import { MAX_FILE_BYTES } from '../../../lib/model/imported';
import { checkEvidence } from '../../../lib/store/check-proof';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { deleteEvidence } from '../../../lib/store/evidence';
import { importFile, importNote } from '../../../lib/store/import';
import { bytesOf, FILES, OTHERS } from '../evidence/files';

const ORDER = '8190000000010001';
const SIZE = { widthPx: 40, heightPx: 30 };
let database: RedressDatabase;

beforeEach(async () => {
  database = openDatabase(`test-${crypto.randomUUID()}`);
  for (const [id, orderId] of [
    ['claim-1', ORDER],
    ['claim-2', '8190000000010002'],
  ] as const) {
    const claim = { id, orderId, reason: null, openedOn: '2026-11-23', events: [], ...NOTHING_SAID };
    await database.claims.add(claim);
  }
});
afterEach(() => database.delete());

const BROUGHT = { now: new Date('2026-11-23T11:02:05Z'), timeZone: 'Europe/Moscow' };

function bring(bytes: Uint8Array<ArrayBuffer>, name = 'photo.png', claimId = 'claim-1') {
  return importFile(database, {
    ...BROUGHT,
    claimId,
    file: new Blob([bytes], { type: 'text/html' }),
    name,
    proves: ['goods'],
    measure: () => Promise.resolve(SIZE),
  });
}

async function onlyPiece() {
  const [evidence] = await database.evidence.toArray();
  if (evidence === undefined) throw new Error('nothing stored');
  return evidence;
}

describe('a file that the buyer brings', () => {
  test.each(FILES)('%s is stored as it came, under its true type', async (name, bytes, mediaType) => {
    expect(await bring(bytes, name)).toMatchObject({ outcome: 'saved', isElsewhere: false });
    const evidence = await onlyPiece();
    expect(evidence).toMatchObject({
      kind: 'file',
      claimId: 'claim-1',
      orderIds: [ORDER],
      proves: ['goods'],
      mediaType,
      fileName: name,
      sizeBytes: bytes.byteLength,
      capturedAt: '2026-11-23T14:02:05+03:00',
      trigger: 'import',
      ...(mediaType.startsWith('image/') ? SIZE : { widthPx: null, heightPx: null }),
    });
    const { checked, bytes: stored } = await checkEvidence(database, evidence);
    expect(checked).toBe('unchanged');
    expect(stored?.type).toBe(mediaType);
    expect(new Uint8Array((await stored?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes);
  });

  test('is logged as brought, not as captured', async () => {
    await bring(bytesOf('%PDF-1.4'));
    const { id, sha256 } = await onlyPiece();
    expect(await database.log.toArray()).toMatchObject([{ what: 'imported', evidenceId: id, sha256 }]);
  });

  test.each(OTHERS)('%s is refused and nothing is stored', async (_what, bytes) => {
    expect(await bring(bytes)).toEqual({ outcome: 'refused', why: 'unknown-kind' });
    expect([await database.evidence.count(), await database.log.count()]).toEqual([0, 0]);
  });

  test('that is empty is refused', async () => {
    expect(await bring(bytesOf())).toEqual({ outcome: 'refused', why: 'empty' });
  });

  test('that is too large is refused before it is read', async () => {
    const file = new Blob([bytesOf('%PDF-1.4')]);
    Object.defineProperty(file, 'size', { value: MAX_FILE_BYTES + 1 });
    file.arrayBuffer = () => Promise.reject(new Error('it was read'));
    const answer = await importFile(database, {
      ...BROUGHT,
      claimId: 'claim-1',
      file,
      name: 'film.mp4',
      proves: [],
      measure: () => Promise.resolve(null),
    });
    expect(answer).toEqual({ outcome: 'refused', why: 'too-large' });
  });

  test('that is there already is said to be, and not stored twice, whatever it is called', async () => {
    const first = await bring(bytesOf('%PDF-1.4'), 'statement.pdf');
    const second = await bring(bytesOf('%PDF-1.4'), 'same.pdf');
    expect(second).toEqual({
      outcome: 'duplicate',
      evidenceId: first.outcome === 'saved' && first.evidenceId,
    });
    expect([await database.evidence.count(), await database.log.count()]).toEqual([1, 1]);
  });

  test('that another claim has is stored, and that is said', async () => {
    await bring(bytesOf('%PDF-1.4'), 'a.pdf', 'claim-2');
    expect(await bring(bytesOf('%PDF-1.4'))).toMatchObject({ outcome: 'saved', isElsewhere: true });
  });

  test('is stored anew where the stored one is broken: a duplicate of what cannot be relied on is none', async () => {
    await bring(bytesOf('%PDF-1.4'));
    const broken = await onlyPiece();
    for (const change of [
      () => database.evidenceBytes.put({ id: broken.id, bytes: new Blob(['rot']) }),
      () => database.evidenceBytes.delete(broken.id),
    ]) {
      await change();
      const again = await bring(bytesOf('%PDF-1.4'));
      expect(again).toMatchObject({ outcome: 'saved', isElsewhere: false });
      if (again.outcome !== 'saved') return;
      const stored = await database.evidence.get(again.evidenceId);
      expect(await checkEvidence(database, stored!)).toMatchObject({ checked: 'unchanged' });
      // Whole now, so that a third is one too many.
      expect(await bring(bytesOf('%PDF-1.4'))).toEqual({
        outcome: 'duplicate',
        evidenceId: again.evidenceId,
      });
      await deleteEvidence(database, again.evidenceId, '2026-11-24T10:00:00Z');
    }
    expect(await database.evidence.get(broken.id)).toEqual(broken);
  });

  test('for a claim that is gone is refused', async () => {
    expect(await bring(bytesOf('%PDF-1.4'), 'a.pdf', 'nobody')).toEqual({
      outcome: 'refused',
      why: 'claim-gone',
    });
  });

  test('can be brought again once it was deleted', async () => {
    await bring(bytesOf('%PDF-1.4'));
    await deleteEvidence(database, (await onlyPiece()).id, '2026-11-24T10:00:00Z');
    expect(await bring(bytesOf('%PDF-1.4'))).toMatchObject({ outcome: 'saved' });
  });
});

test('a note is stored with its day under one hash', async () => {
  const note = { on: '2026-11-20', text: ' The courier called. ', proves: ['document' as const] };
  expect(await importNote(database, { ...BROUGHT, claimId: 'claim-1', ...note })).toMatchObject({
    outcome: 'saved',
  });
  const evidence = await onlyPiece();
  expect(evidence).toMatchObject({ kind: 'note', mediaType: 'text/plain', title: 'The courier called.' });
  const { bytes } = await checkEvidence(database, evidence);
  expect(await bytes?.text()).toBe('2026-11-20\n\nThe courier called.\n');
});
