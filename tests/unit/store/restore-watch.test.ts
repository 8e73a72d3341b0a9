// A restore under way: the screen hears how far the check is, and may call it off until anything is written.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { makeBackup } from '../../../lib/pack/backup';
import { readBackup } from '../../../lib/pack/read-backup';
import { openDatabase } from '../../../lib/store/database';
import { Cancelled, followRestore, watchRestore } from '../../../lib/store/restore-watch';
import { takeSnapshot } from '../../../lib/store/take-backup';
import { fill } from './filled';

async function backup(): Promise<Blob> {
  const database = openDatabase(`watch-${crypto.randomUUID()}`);
  await fill(database);
  const { stream } = makeBackup({ ...(await takeSnapshot(database)), now: new Date(), version: '0.1.0' });
  const zip = new Blob([await new Response(stream).arrayBuffer()]);
  await database.delete();
  return zip;
}

test('tells how much is checked, and the whole of it at the end', async () => {
  const zip = await backup();
  const shares: number[] = [];
  const screen = followRestore('told', (share) => shares.push(share));
  const worker = watchRestore('told');
  expect((await readBackup(zip, worker.over)).tables.get('evidence')).toHaveLength(2);
  await expect.poll(() => shares.at(-1)).toBeGreaterThan(0.98);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  worker.end();
  screen.close();
});

test('called off at the first word of it, gives nothing', async () => {
  const zip = await backup();
  const screen = followRestore('called off', () => screen.cancel());
  const worker = watchRestore('called off');
  // As slow as a disk: between two reads a message can come.
  const slow = worker.over({
    sizeBytes: zip.size,
    read: async (start, end) => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      return new Uint8Array(await zip.slice(start, end).arrayBuffer());
    },
  });
  await expect(readBackup(zip, () => slow)).rejects.toBeInstanceOf(Cancelled);
  worker.end();
  screen.close();
});
