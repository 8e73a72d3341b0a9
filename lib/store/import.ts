// Proof that the buyer brings: told by its content, hashed, and stored once a claim however often it is brought.
import { localTime } from '../evidence/local-time';
import { NOTHING_MORE } from '../evidence/make-evidence';
import { familyOf } from '../evidence/media-type';
import { writeNote } from '../evidence/note';
import { sha256Hex } from '../evidence/sha256';
import { sniffMediaType } from '../evidence/sniff';
import type { Day } from '../model/day';
import type { Evidence, ProofItem } from '../model/evidence';
import { type ImportAnswer, MAX_FILE_BYTES } from '../model/imported';
import { checkEvidence } from './check-proof';
import type { RedressDatabase } from './database';
import { addEvidence, evidenceOfClaim } from './evidence';

interface Brought {
  claimId: string;
  proves: readonly ProofItem[];
  now: Date;
  timeZone: string;
}

export interface BroughtFile extends Brought {
  file: Blob;
  name: string;
  /** The size of a picture as shown; null for what the browser cannot draw. */
  measure: (file: Blob) => Promise<{ widthPx: number; heightPx: number } | null>;
}

/**
 * Stores a file as it is. Refusals are answers, not errors.
 * @throws Dexie's QuotaExceededError when the disk is full; nothing is left half-written.
 */
export async function importFile(
  database: RedressDatabase,
  { file, name, measure, ...brought }: BroughtFile,
): Promise<ImportAnswer> {
  if (file.size === 0) return { outcome: 'refused', why: 'empty' };
  if (file.size > MAX_FILE_BYTES) return { outcome: 'refused', why: 'too-large' };
  const mediaType = await sniffMediaType(file);
  if (mediaType === null) return { outcome: 'refused', why: 'unknown-kind' };
  const size = familyOf(mediaType) === 'photo' ? await measure(file) : null;
  const fileName = name.slice(0, 255);
  return keep(database, brought, file, {
    kind: 'file',
    mediaType,
    fileName,
    title: fileName,
    widthPx: size?.widthPx ?? null,
    heightPx: size?.heightPx ?? null,
  });
}

/** Stores a sentence of the buyer's with the day that it tells of. */
export function importNote(
  database: RedressDatabase,
  { on, text, ...brought }: Brought & { on: Day; text: string },
): Promise<ImportAnswer> {
  const bytes = new Blob([writeNote(on, text)], { type: 'text/plain' });
  return keep(database, brought, bytes, {
    kind: 'note',
    mediaType: 'text/plain',
    fileName: null,
    title: text.trim().slice(0, 200),
    widthPx: null,
    heightPx: null,
  });
}

type Described = Pick<Evidence, 'kind' | 'mediaType' | 'fileName' | 'title' | 'widthPx' | 'heightPx'>;

async function keep(
  database: RedressDatabase,
  { claimId, proves, now, timeZone }: Brought,
  bytes: Blob,
  described: Described,
): Promise<ImportAnswer> {
  const claim = await database.claims.get(claimId);
  if (claim === undefined) return { outcome: 'refused', why: 'claim-gone' };
  const sha256 = await sha256Hex(await bytes.arrayBuffer());
  const same = await database.evidence.where('sha256').equals(sha256).toArray();
  const ofClaim = new Set((await evidenceOfClaim(database, claim)).map(({ id }) => id));
  // One that is broken here is none: the bytes that were brought are all the more needed.
  for (const each of same) {
    if (ofClaim.has(each.id) && (await checkEvidence(database, each)).checked === 'unchanged')
      return { outcome: 'duplicate', evidenceId: each.id };
  }
  const evidence: Evidence = {
    ...NOTHING_MORE,
    ...described,
    id: crypto.randomUUID(),
    claimId,
    orderIds: [claim.orderId],
    proves: [...proves],
    page: 'unknown',
    url: '',
    capturedAt: localTime(now, timeZone),
    timeZone,
    sha256,
    sizeBytes: bytes.size,
    reading: null,
    trigger: 'import',
  };
  // The type of a stored blob is what screens and packs go by: ours, not the one that came with the file.
  await addEvidence(database, evidence, new Blob([bytes], { type: evidence.mediaType }));
  return {
    outcome: 'saved',
    evidenceId: evidence.id,
    isElsewhere: same.some(({ id }) => !ofClaim.has(id)),
  };
}
