// The backup: everything to one file and back, identical; a file that differs in one bit gives nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type BackupInput, makeBackup, type TableText } from '../../../lib/pack/backup';
import { isPack } from '../../../lib/pack/bag';
import { readBackup } from '../../../lib/pack/read-backup';
import { startZip } from '../../../lib/pack/write-zip';
import { checkBag } from './bagit-checker';
import { makeInput, PIXEL, packOf } from './sample';

const NAME = 'redress-backup-20261123-1200';
const TABLES = {
  orders: [
    { id: '8190000000010001', title: 'Лампа\n"</script>' },
    { id: '8190000000020002', total: null },
  ],
  claims: [{ id: 'c1', events: [{ kind: 'opened', on: '2026-11-20' }] }],
  reminders: [],
};

/** Rows as the store hands them over, in pieces of so many rows. */
function asText(rows: readonly unknown[], perPiece = 1): TableText {
  const pieces: Blob[] = [];
  for (let at = 0; at < rows.length; at += perPiece)
    pieces.push(new Blob(rows.slice(at, at + perPiece).map((row) => `${JSON.stringify(row)}\n`)));
  return { pieces, rows: rows.length };
}

function inputOf(change: Partial<BackupInput> = {}): BackupInput {
  return {
    tables: Object.fromEntries(Object.entries(TABLES).map(([name, rows]) => [name, asText(rows)])),
    blobs: {
      evidenceBytes: new Map([
        ['e1', new Blob([PIXEL], { type: 'image/png' })],
        ['e2', new Blob(['{}'], { type: 'application/json' })],
      ]),
      copyBytes: new Map([['e1', new Blob(['copy'], { type: 'image/jpeg' })]]),
    },
    publicKey: null,
    schemaVersion: 2,
    now: new Date('2026-11-23T12:00:00Z'),
    version: '0.1.0',
    ...change,
  };
}

async function zipOf(input: BackupInput): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(makeBackup(input).stream).arrayBuffer());
}

async function bytesOf(blob: Blob | undefined): Promise<Uint8Array> {
  return new Uint8Array(await blob!.arrayBuffer());
}

describe('a backup', () => {
  test('comes back identical, rows and bytes of each table', async () => {
    const backup = await readBackup(new Blob([await zipOf(inputOf())]));
    expect(backup).toMatchObject({ schemaVersion: 2, madeAt: '2026-11-23T12:00:00.000Z' });
    expect(Object.fromEntries(backup.tables)).toEqual(TABLES);
    const picture = backup.blobs.get('evidenceBytes')!.get('e1')!;
    expect(picture.type).toBe('image/png');
    expect(await bytesOf(picture)).toEqual(PIXEL);
    expect(await backup.blobs.get('copyBytes')!.get('e1')!.text()).toBe('copy');
  });

  test('any rows and any bytes come back identical', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.uint8Array()),
        async (rows, perPiece, blobs) => {
          const asBlobs = Object.entries(blobs).map(
            ([id, bytes]) => [id, new Blob([new Uint8Array(bytes)])] as const,
          );
          const backup = await readBackup(
            new Blob([
              await zipOf(
                inputOf({
                  tables: { orders: asText(rows, perPiece) },
                  blobs: { evidenceBytes: new Map(asBlobs) },
                }),
              ),
            ]),
          );
          expect(JSON.stringify(backup.tables.get('orders'))).toBe(JSON.stringify(rows));
          for (const [id, bytes] of Object.entries(blobs))
            expect(await bytesOf(backup.blobs.get('evidenceBytes')!.get(id))).toEqual(new Uint8Array(bytes));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('is a bag that others can open', async () => {
    const files = new Map(
      Object.entries(unzipSync(await zipOf(inputOf()))).map(([path, bytes]) => [
        path.slice(NAME.length + 1),
        bytes,
      ]),
    );
    expect(checkBag(files)).toEqual([]);
    expect(makeBackup(inputOf()).name).toBe(NAME);
  });

  test('with an original that cannot be read holds everything else, and says how many are not in it', async () => {
    const gone = new Blob(['gone']);
    gone.arrayBuffer = () => Promise.reject(new Error('NotReadableError'));
    const { stream, finished } = makeBackup(
      inputOf({
        blobs: {
          evidenceBytes: new Map([
            ['e1', gone],
            ['e2', new Blob(['{}'])],
          ]),
        },
      }),
    );
    const backup = await readBackup(new Blob([await new Response(stream).arrayBuffer()]));
    expect(await finished).toMatchObject({ lost: 1 });
    expect([...backup.blobs.get('evidenceBytes')!.keys()]).toEqual(['e2']);
    expect(backup.tables.get('orders')).toEqual(TABLES.orders);
  });

  test('of the first format is read as well', async () => {
    const file = readFileSync(join(import.meta.dirname, 'samples/backup-1.zip'));
    const backup = await readBackup(new Blob([file]));
    expect(backup).toMatchObject({ schemaVersion: 1, publicKey: null });
    expect(backup.tables.get('claims')).toMatchObject([{ id: 'c-first', reason: 'stuck' }]);
    expect(await bytesOf(backup.blobs.get('evidenceBytes')!.get('e-first'))).toEqual(PIXEL);
  });
});

describe('what is not restored', () => {
  test('a backup with one flipped bit, whichever byte it is in', async () => {
    const zip = await zipOf(
      inputOf({
        tables: { claims: asText(TABLES.claims) },
        blobs: { evidenceBytes: new Map([['e2', new Blob(['{}'])]]) },
      }),
    );
    const taken: number[] = [];
    for (let at = 0; at < zip.length; at++) {
      const bit = 1 << (at % 8);
      zip[at] = zip[at]! ^ bit;
      if ((await readBackup(new Blob([zip])).catch(() => null)) !== null) taken.push(at);
      zip[at] = zip[at]! ^ bit;
    }
    expect(taken).toEqual([]);
  });

  test('a truncated backup, wherever it ends', async () => {
    const zip = await zipOf(inputOf());
    await expect(readBackup(new Blob([zip.slice(0, -100)]))).rejects.toMatchObject({ refusal: 'truncated' });
    for (let end = 0; end < zip.length; end += 37)
      await expect(readBackup(new Blob([zip.slice(0, end)]))).rejects.toThrow();
  });

  test('an evidence pack, and anything else', async () => {
    const { zip } = await packOf((await makeInput()).input);
    await expect(readBackup(new Blob([zip]))).rejects.toMatchObject({ refusal: 'a-pack' });
    // A further part of a pack holds proof only.
    expect(isPack(new Map([['data/evidence/001-order-page.png', 'a'.repeat(64)]]))).toBe(true);
    expect(isPack(new Map([['data/notes.txt', 'a'.repeat(64)]]))).toBe(false);
    await expect(readBackup(new Blob([PIXEL]))).rejects.toMatchObject({ refusal: 'not-a-zip' });
  });

  test('a backup of a later format', async () => {
    const files = Object.entries(unzipSync(await zipOf(inputOf({ tables: {}, blobs: {} }))));
    const later = files.map(([path, bytes]) => {
      const text = new TextDecoder().decode(bytes).replace('"formatVersion": 2', '"formatVersion": 3');
      return [path.slice(NAME.length + 1), text] as const;
    });
    await expect(readBackup(await bagAnew(new Map(later)))).rejects.toMatchObject({
      refusal: 'newer-backup',
    });
  });
});

/** The same files as a bag whose lists fit them. */
async function bagAnew(files: ReadonlyMap<string, string>): Promise<Blob> {
  const { BagWriter } = await import('../../../lib/pack/bag-writer');
  const bag = new BagWriter(NAME, new Date('2026-11-23T12:00:00Z'));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of bag.begin()) pieces.push(piece);
  for (const [path, text] of files)
    if (path.startsWith('data/')) for await (const piece of bag.add(path, text)) pieces.push(piece);
  for await (const piece of bag.end([])) pieces.push(piece);
  return new Blob(pieces);
}

test('more files than a ZIP can count are refused while it is written', () => {
  const zip = startZip(0);
  const empty = new Uint8Array(0);
  for (let index = 0; index < 65_534; index++) zip.add(`f${index}`, empty);
  expect(() => zip.add('one-more', empty)).toThrow('too-many-entries');
});
