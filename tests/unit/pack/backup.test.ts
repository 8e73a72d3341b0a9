// The backup: everything to one file and back, identical; a file that differs in one bit restores nothing.
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type BackupInput, makeBackup, readBackup } from '../../../lib/pack/backup';
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

function inputOf(change: Partial<BackupInput> = {}): BackupInput {
  const blobs: Record<string, Blob> = {
    e1: new Blob([PIXEL], { type: 'image/png' }),
    e2: new Blob(['{}'], { type: 'application/json' }),
  };
  return {
    tables: TABLES,
    blobIds: Object.keys(blobs),
    readBlob: async (id) => blobs[id]!,
    schemaVersion: 3,
    now: new Date('2026-11-23T12:00:00Z'),
    version: '0.1.0',
    ...change,
  };
}

async function zipOf(input: BackupInput): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(makeBackup(input).stream).arrayBuffer());
}

describe('a backup', () => {
  test('comes back identical', async () => {
    const backup = await readBackup(new Blob([await zipOf(inputOf())]));
    expect(backup).toMatchObject({ schemaVersion: 3, madeAt: '2026-11-23T12:00:00.000Z' });
    expect(backup.tables).toEqual(TABLES);
    expect([...backup.blobs]).toEqual([
      ['e1', 'image/png'],
      ['e2', 'application/json'],
    ]);
    const picture = await backup.readBlob('e1');
    expect(picture.type).toBe('image/png');
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(PIXEL);
  });

  test('any rows and any bytes come back identical', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.dictionary(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.uint8Array()),
        async (rows, blobs) => {
          const input = inputOf({
            tables: { orders: rows },
            blobIds: Object.keys(blobs),
            readBlob: async (id) => new Blob([new Uint8Array(blobs[id]!)]),
          });
          const backup = await readBackup(new Blob([await zipOf(input)]));
          expect(JSON.stringify(backup.tables.orders)).toBe(JSON.stringify(rows));
          for (const [id, bytes] of Object.entries(blobs))
            expect(new Uint8Array(await (await backup.readBlob(id)).arrayBuffer())).toEqual(
              new Uint8Array(bytes),
            );
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
    expect(makeBackup(inputOf()).fileName).toBe(`${NAME}.zip`);
  });

  test('with an original that cannot be read fails as a whole', async () => {
    const { stream, finished } = makeBackup(inputOf({ readBlob: () => Promise.reject(new Error('gone')) }));
    await expect(new Response(stream).arrayBuffer()).rejects.toThrow('gone');
    await expect(finished).rejects.toThrow('gone');
  });
});

describe('what is not restored', () => {
  test('a backup with one flipped bit, whichever byte it is in', { timeout: 120_000 }, async () => {
    const zip = await zipOf(inputOf({ tables: { claims: TABLES.claims }, blobIds: ['e2'] }));
    const taken: number[] = [];
    for (let at = 0; at < zip.length; at++) {
      const bit = 1 << (at % 8);
      zip[at] = zip[at]! ^ bit;
      const read = await readBackup({
        sizeBytes: zip.length,
        read: async (start, end) => zip.slice(start, end),
      }).catch(() => null);
      if (read !== null) taken.push(at);
      zip[at] = zip[at]! ^ bit;
    }
    expect(taken).toEqual([]);
  });

  test('a truncated backup', async () => {
    const zip = await zipOf(inputOf());
    await expect(readBackup(new Blob([zip.slice(0, -100)]))).rejects.toMatchObject({ refusal: 'truncated' });
  });

  test('an evidence pack, and anything else', async () => {
    const { zip } = await packOf((await makeInput()).input);
    await expect(readBackup(new Blob([zip]))).rejects.toMatchObject({ refusal: 'not-a-backup' });
    await expect(readBackup(new Blob([PIXEL]))).rejects.toMatchObject({ refusal: 'not-a-zip' });
  });

  test('an original that the backup does not hold', async () => {
    const backup = await readBackup(new Blob([await zipOf(inputOf())]));
    await expect(backup.readBlob('e9')).rejects.toMatchObject({ refusal: 'altered-backup' });
  });
});
