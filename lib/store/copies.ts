// Copies made from proof: stored beside the originals, never in their place, and free to be made again.

import type { EvidenceCopy } from '../model/copy';
import { type Checked, compareHash } from './check-bytes';
import type { RedressDatabase } from './database';

/** A copy with its bytes. */
export interface MadeCopy {
  copy: EvidenceCopy;
  bytes: Blob;
}

/**
 * Stores the copies of one piece of proof, all or none.
 * @throws when their original is not there: a copy without it would prove nothing.
 */
export async function addCopies(database: RedressDatabase, made: readonly MadeCopy[]): Promise<void> {
  await database.transaction('rw', [database.evidence, database.copies, database.copyBytes], async () => {
    for (const { copy, bytes } of made) {
      if ((await database.evidence.get(copy.evidenceId)) === undefined) throw new Error('no original');
      await database.copyBytes.add({ id: copy.id, bytes });
      await database.copies.add(copy);
    }
  });
}

/** The copies of these pieces of proof: oldest first, the pieces of a tall picture in order. */
export async function copiesOf(
  database: RedressDatabase,
  evidenceIds: readonly string[],
): Promise<EvidenceCopy[]> {
  const found = await database.copies
    .where('evidenceId')
    .anyOf([...evidenceIds])
    .toArray();
  return found.sort(
    (a, b) => a.madeAt.localeCompare(b.madeAt) || (a.part?.index ?? 0) - (b.part?.index ?? 0),
  );
}

/** The bytes of a copy and whether they are still the ones that were made. */
export async function checkCopy(
  database: RedressDatabase,
  copy: EvidenceCopy,
): Promise<{ checked: Checked; bytes: Blob | null }> {
  const bytes = (await database.copyBytes.get(copy.id))?.bytes ?? null;
  return { checked: await compareHash(bytes, copy.sha256), bytes };
}

/** Deletes copies. The original stays as it is. */
export async function deleteCopies(database: RedressDatabase, ids: readonly string[]): Promise<void> {
  await database.transaction('rw', [database.copies, database.copyBytes], async () => {
    await database.copies.bulkDelete([...ids]);
    await database.copyBytes.bulkDelete([...ids]);
  });
}
