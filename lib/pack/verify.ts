// Checks a pack that may come from anyone: every file against its noted hash, and the bag as a whole.

import { MANIFEST, readManifest, TAG_MANIFEST } from './bag';
import { type ByteSource, openSource } from './byte-source';
import { PackError, type Refusal } from './pack-error';
import { type BagFiles, readBag } from './read-bag';
import { LIMITS, type Limits } from './read-directory';
import { checkClaim } from './verify-claim';
import { checkLog, type LogCheck } from './verify-log';

/** `added`: a file that no list names. */
export type ItemState = 'unchanged' | 'changed' | 'missing' | 'added';

export interface VerifiedItem {
  /** Within the bag, as `data/report.html`. */
  path: string;
  state: ItemState;
  /** True when the pack itself says that this proof had changed or was gone when it was packed. */
  wasSoBefore: boolean;
}

/** What differs beside the files; each has its sentence `problem-…`. */
export type PackProblem = 'wrapper' | 'manifest' | 'count' | 'claim' | 'log' | 'log-hash';

export type VerifyResult =
  | { outcome: 'refused'; refusal: Refusal; detail: string | null }
  | {
      outcome: 'checked';
      /** Everything is as it was when the pack was made, and all proof as it was when it was captured. */
      isUnchanged: boolean;
      /** The folder at the top. */
      name: string;
      items: VerifiedItem[];
      problems: PackProblem[];
      log: LogCheck;
    };

/**
 * The verdict on a ZIP. It never throws for what is in the file: that is a refusal (`refused-…`).
 * It shows changes since the pack was made; whoever makes a whole new pack can write anything into it.
 */
export async function verifyPack(
  zip: Blob | ReadableStream<Uint8Array<ArrayBuffer>> | ByteSource,
  limits: Limits = LIMITS,
): Promise<VerifyResult> {
  try {
    return await check(await readBag(await openSource(zip, limits.totalBytes), limits));
  } catch (thrown) {
    if (thrown instanceof PackError)
      return { outcome: 'refused', refusal: thrown.refusal, detail: thrown.detail };
    return { outcome: 'refused', refusal: 'unreadable', detail: null };
  }
}

async function check(bag: BagFiles): Promise<VerifyResult> {
  const problems = new Set<PackProblem>();
  if (!bag.isAsWritten) problems.add('wrapper');
  const payload = readManifest(bag.texts.get(MANIFEST) ?? '');
  const tags = readManifest(bag.texts.get(TAG_MANIFEST) ?? '');
  if (!payload.isClean || !tags.isClean) problems.add('manifest');

  const items: VerifiedItem[] = [];
  const listed = new Map([...tags.manifest, ...payload.manifest]);
  for (const [path, sha256] of listed) {
    const file = bag.files.get(path);
    const state =
      file === undefined ? 'missing' : file.isIntact && file.sha256 === sha256 ? 'unchanged' : 'changed';
    items.push({ path, state, wasSoBefore: false });
  }
  // Nothing lists the list of the lists: its CRC alone speaks for it.
  const last = bag.files.get(TAG_MANIFEST);
  const lastState = last === undefined ? 'missing' : last.isIntact ? 'unchanged' : 'changed';
  items.push({ path: TAG_MANIFEST, state: lastState, wasSoBefore: false });
  for (const path of bag.files.keys())
    if (!listed.has(path) && path !== TAG_MANIFEST) items.push({ path, state: 'added', wasSoBefore: false });

  if (!countsRight(bag)) problems.add('count');
  const claim = checkClaim(bag.texts.get('data/claim.json'), payload.manifest, items);
  if (claim === null) problems.add('claim');
  const log = await checkLog(bag.texts, claim);
  if (log.state === 'broken') problems.add('log');
  if (log.state === 'valid' && log.otherHashes > 0) problems.add('log-hash');

  const isUnchanged = problems.size === 0 && items.every(({ state }) => state === 'unchanged');
  items.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { outcome: 'checked', isUnchanged, name: bag.name, items, problems: [...problems], log };
}

/** `Payload-Oxum` is bytes and files of the payload (RFC 8493, 2.2.2). */
function countsRight({ texts, files }: BagFiles): boolean {
  const noted = /^Payload-Oxum: *(\d+)\.(\d+)\s*$/m.exec(texts.get('bag-info.txt') ?? '');
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  const sizeBytes = payload.reduce((sum, [, file]) => sum + file.sizeBytes, 0);
  return Number(noted?.[1]) === sizeBytes && Number(noted?.[2]) === payload.length;
}
