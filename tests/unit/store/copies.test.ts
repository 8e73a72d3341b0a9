import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../../lib/evidence/sha256';
import type { EvidenceCopy } from '../../../lib/model/copy';
import { checkEvidence } from '../../../lib/store/check-proof';
import { addCopies, checkCopy, copiesOf, deleteCopies } from '../../../lib/store/copies';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { deleteEvidence } from '../../../lib/store/evidence';
import { addThumbnails } from '../../../lib/store/thumbnails';
import { storePiece } from './pieces';

let database: RedressDatabase;

beforeEach(() => {
  database = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

async function made(
  id: string,
  evidenceId: string,
  index: number | null = null,
  madeAt = '2026-11-23T10:00:00Z',
) {
  const bytes = new TextEncoder().encode(`copy ${id}`);
  const copy: EvidenceCopy = {
    id,
    evidenceId,
    page: null,
    edits: [{ kind: 'hide', box: { x: 1, y: 2, width: 3, height: 4 } }],
    hasCaption: true,
    maxBytes: 1_000_000,
    part: index === null ? null : { setId: 'set', index, count: 3 },
    madeAt,
    sha256: await sha256Hex(bytes),
    mediaType: 'image/png',
    sizeBytes: bytes.byteLength,
    widthPx: 1,
    heightPx: 1,
  };
  return { copy, bytes: new Blob([bytes]) };
}

describe('copies of a piece of proof', () => {
  test('come back in order and leave the original as it was', async () => {
    const evidence = await storePiece(database, 'one');
    await addCopies(database, [await made('c', 'one', 2), await made('b', 'one', 1)]);
    await addCopies(database, [await made('a', 'one', null, '2026-11-22T10:00:00Z')]);
    expect((await copiesOf(database, ['one', 'other'])).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(await checkEvidence(database, evidence)).toMatchObject({ checked: 'unchanged' });
    expect(await database.log.count()).toBe(1);
  });

  test('are stored all or none, and never without their original', async () => {
    await storePiece(database, 'one');
    const two = [await made('a', 'one'), await made('b', 'nothing')];
    await expect(addCopies(database, two)).rejects.toThrow('no original');
    expect([await database.copies.count(), await database.copyBytes.count()]).toEqual([0, 0]);
  });

  test('that were changed or lost say so', async () => {
    await storePiece(database, 'one');
    const { copy, bytes } = await made('a', 'one');
    await addCopies(database, [{ copy, bytes }]);
    expect(await checkCopy(database, copy)).toMatchObject({ checked: 'unchanged' });
    await database.copyBytes.put({ id: 'a', bytes: new Blob(['other']) });
    expect(await checkCopy(database, copy)).toMatchObject({ checked: 'changed' });
    await database.copyBytes.clear();
    expect(await checkCopy(database, copy)).toEqual({ checked: 'missing', bytes: null });
  });

  test('can be deleted without their original, and go with it', async () => {
    await storePiece(database, 'one');
    await addCopies(database, [await made('a', 'one'), await made('b', 'one')]);
    await deleteCopies(database, ['a']);
    expect(await database.copyBytes.toCollection().primaryKeys()).toEqual(['b']);
    await addThumbnails(database, ['one'], () => Promise.resolve(new Blob(['small'])));
    await deleteEvidence(database, 'one', '2026-11-24T10:00:00Z');
    const left = [database.copies, database.copyBytes, database.thumbnails, database.evidenceBytes];
    expect(await Promise.all(left.map((table) => table.count()))).toEqual([0, 0, 0, 0]);
  });
});

describe('small pictures', () => {
  const small = () => Promise.resolve(new Blob(['small']));

  test('are drawn once for each picture', async () => {
    await storePiece(database, 'one');
    let drawn = 0;
    const draw = () => {
      drawn += 1;
      return small();
    };
    await addThumbnails(database, ['one', 'gone'], draw);
    await addThumbnails(database, ['one'], draw);
    expect([drawn, await database.thumbnails.count()]).toEqual([1, 1]);
  });

  test('are not asked of what is no picture, or cannot be drawn; that is remembered', async () => {
    await storePiece(database, 'film', { mediaType: 'video/mp4' });
    await storePiece(database, 'broken');
    await addThumbnails(database, ['film', 'broken'], () => Promise.resolve(null));
    expect(await database.thumbnails.toArray()).toEqual([
      { id: 'broken', bytes: null },
      { id: 'film', bytes: null },
    ]);
  });

  test('of proof that is deleted meanwhile are not kept', async () => {
    await storePiece(database, 'one');
    await addThumbnails(database, ['one'], async () => {
      await deleteEvidence(database, 'one', '2026-11-24T10:00:00Z');
      return small();
    });
    expect(await database.thumbnails.count()).toBe(0);
  });
});
