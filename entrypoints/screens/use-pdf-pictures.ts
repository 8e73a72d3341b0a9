// Draws the first pages of PDFs that have no small picture yet, one after the other. The worker cannot: it has no page to draw on.
import { useEffect } from 'preact/hooks';
import { drawThumbnail } from '../../lib/evidence/thumbnail';
import type { Evidence } from '../../lib/model/evidence';
import { send } from '../../lib/send';
import { database } from './database';
import { loadPdf } from './load-pdf';

/** A larger one is drawn when it is looked at, and a gallery does without. */
const MOST_BYTES = 50_000_000;
/** Pixels to a CSS pixel of the sheet: enough for a small picture on a fine screen. */
const ZOOM = 0.5;

/** Asked for in this tab: what cannot be drawn is not tried at every look. */
const asked = new Set<string>();

export function usePdfPictures(evidence: readonly Evidence[]): void {
  const pdfs = evidence.filter(
    ({ mediaType, sizeBytes }) => mediaType === 'application/pdf' && sizeBytes <= MOST_BYTES,
  );
  const ids = pdfs.map(({ id }) => id).join();
  useEffect(() => {
    void drawMissing(ids === '' ? [] : ids.split(','));
  }, [ids]);
}

async function drawMissing(ids: readonly string[]): Promise<void> {
  const there = await database.thumbnails.bulkGet([...ids]);
  for (const id of ids.filter((each, index) => there[index] === undefined && !asked.has(each))) {
    asked.add(id);
    const row = await database.evidenceBytes.get(id);
    if (row === undefined) continue;
    const picture = await drawFirstPage(row.bytes).catch(() => null);
    const url = picture === null ? null : URL.createObjectURL(picture);
    await send({ kind: 'keep-thumbnail', evidenceId: id, url }).catch(() => undefined);
    if (url !== null) URL.revokeObjectURL(url);
  }
}

/** Null for one that is locked or damaged. */
async function drawFirstPage(bytes: Blob): Promise<Blob | null> {
  const found = await loadPdf(bytes, null);
  if ('why' in found) return null;
  try {
    return await drawThumbnail((await found.open.draw(1, ZOOM)).bytes);
  } finally {
    found.open.close();
  }
}
