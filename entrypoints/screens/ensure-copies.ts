// Copies that are there already, whole and unchanged, or else made now.

import type { CopyEdit, CopyRefusal, EvidenceCopy } from '../../lib/model/copy';
import type { Evidence } from '../../lib/model/evidence';
import { extensionOf, evidenceName as pageName } from '../../lib/pack/names';
import { send } from '../../lib/send';
import { checkCopy, copiesOf, type MadeCopy } from '../../lib/store/copies';
import { database } from './database';

export interface WantedCopy {
  /** The page of a PDF, and what draws it; null for what is a picture itself. */
  sheet: { page: number; draw: () => Promise<Blob> } | null;
  edits: readonly CopyEdit[];
  hasCaption: boolean;
  maxBytes: number | null;
  mediaType: EvidenceCopy['mediaType'];
}

/** The pieces of the copy, top first. */
export async function ensureCopies(
  evidenceId: string,
  wanted: WantedCopy,
): Promise<{ made: MadeCopy[] } | { why: CopyRefusal }> {
  const there = (await copiesOf(database, [evidenceId])).filter((copy) => isWanted(copy, wanted));
  const set = there.filter(({ part }) => part?.setId === there.at(-1)?.part?.setId);
  const last = there.at(-1);
  const used = last?.part === null ? [last] : set.length === last?.part?.count ? set : [];
  const read = await readAll(used);
  if (read !== null && read.length > 0) return { made: read };
  const { sheet, edits, ...how } = wanted;
  const drawn = sheet === null ? null : await sheet.draw().then(lend, () => null);
  if (sheet !== null && drawn === null) return { why: 'cannot-draw' };
  const answer = await send({
    kind: 'make-copies',
    evidenceId,
    ...how,
    edits: [...edits],
    drawn: sheet === null || drawn === null ? null : { page: sheet.page, url: drawn },
  });
  if (drawn !== null) URL.revokeObjectURL(drawn);
  if (answer.outcome === 'refused') return { why: answer.why };
  const rows = await database.copies.bulkGet(answer.copyIds);
  const made = await readAll(rows.flatMap((row) => row ?? []));
  return made === null ? { why: 'unknown' } : { made };
}

function lend(picture: Blob): string {
  return URL.createObjectURL(picture);
}

/** Null when one of them is not as it was made. */
async function readAll(copies: readonly EvidenceCopy[]): Promise<MadeCopy[] | null> {
  const made: MadeCopy[] = [];
  for (const copy of copies) {
    const { checked, bytes } = await checkCopy(database, copy);
    if (checked !== 'unchanged' || bytes === null) return null;
    made.push({ copy, bytes });
  }
  return made;
}

function isWanted(copy: EvidenceCopy, wanted: WantedCopy): boolean {
  const { sheet, edits, hasCaption, maxBytes, mediaType } = wanted;
  return (
    copy.page === (sheet?.page ?? null) &&
    copy.hasCaption === hasCaption &&
    copy.maxBytes === maxBytes &&
    copy.mediaType === mediaType &&
    JSON.stringify(copy.edits) === JSON.stringify(edits)
  );
}

/** `001-order-detail-20261123-1402-part-2-of-3.jpg`: the number first, so that a folder lists them as the draft cites them. */
export function copyFileName(number: number, evidence: Evidence, copy: EvidenceCopy): string {
  const { part, mediaType, page } = copy;
  const what = evidence.proves[0] ?? 'proof';
  const name = pageName(number, evidence).replace(/^(\d+)-(?:unknown|file)-/, `$1-${what}-`);
  const piece = part === null ? '' : `-part-${part.index}-of-${part.count}`;
  const sheet = page === null ? '' : `-page-${page}`;
  return `${name}${sheet}${piece}.${extensionOf(mediaType)}`;
}
