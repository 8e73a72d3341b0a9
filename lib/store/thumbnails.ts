// Small pictures of stored proof, made once and kept, so that a gallery opens without reading the originals.
import { familyOf } from '../evidence/media-type';
import type { RedressDatabase } from './database';

/** Rows written in one act: each act makes an open gallery look again. */
const AT_ONCE = 16;

/**
 * Draws and stores what these pieces of proof lack, one after the other. What cannot be drawn is noted as such and not
 * tried again; what was deleted meanwhile leaves nothing behind.
 */
export async function addThumbnails(
  database: RedressDatabase,
  evidenceIds: readonly string[],
  draw: (picture: Blob) => Promise<Blob | null>,
): Promise<void> {
  let drawn: { id: string; bytes: Blob | null }[] = [];
  for (const [index, id] of evidenceIds.entries()) {
    const [there, evidence] = await Promise.all([database.thumbnails.get(id), database.evidence.get(id)]);
    if (there === undefined && evidence !== undefined) {
      const row = await database.evidenceBytes.get(id);
      const isPhoto = familyOf(evidence.mediaType) === 'photo' && row !== undefined;
      drawn.push({ id, bytes: isPhoto ? await draw(row.bytes) : null });
    }
    if (drawn.length < AT_ONCE && index < evidenceIds.length - 1) continue;
    await write(database, drawn);
    drawn = [];
  }
}

/** Stores one that a screen drew; null where none can be made. Nothing for what was deleted meanwhile. */
export function keepThumbnail(database: RedressDatabase, id: string, bytes: Blob | null): Promise<void> {
  return write(database, [{ id, bytes }]);
}

function write(
  database: RedressDatabase,
  drawn: readonly { id: string; bytes: Blob | null }[],
): Promise<void> {
  return database.transaction('rw', [database.evidence, database.thumbnails], async () => {
    for (const row of drawn) {
      if ((await database.evidence.get(row.id)) !== undefined) await database.thumbnails.put(row);
    }
  });
}
