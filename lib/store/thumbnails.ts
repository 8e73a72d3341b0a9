// Small pictures of stored proof, made once and kept, so that a gallery opens without reading the originals.
import { familyOf } from '../evidence/media-type';
import type { RedressDatabase } from './database';

/**
 * Draws and stores what these pieces of proof lack, one after the other. What cannot be drawn is noted as such and not
 * tried again; what was deleted meanwhile leaves nothing behind.
 */
export async function addThumbnails(
  database: RedressDatabase,
  evidenceIds: readonly string[],
  draw: (picture: Blob) => Promise<Blob | null>,
): Promise<void> {
  for (const id of evidenceIds) {
    const [there, evidence, row] = await Promise.all([
      database.thumbnails.get(id),
      database.evidence.get(id),
      database.evidenceBytes.get(id),
    ]);
    if (there !== undefined || evidence === undefined || row === undefined) continue;
    const bytes = familyOf(evidence.mediaType) === 'photo' ? await draw(row.bytes) : null;
    await database.transaction('rw', [database.evidence, database.thumbnails], async () => {
      if ((await database.evidence.get(id)) !== undefined) await database.thumbnails.put({ id, bytes });
    });
  }
}
