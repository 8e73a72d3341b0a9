// Checks a pack that may come from anyone: every file against its noted hash, and the bag as a whole.
import { type ByteSource, openSource } from './byte-source';
import { PackError, type Refusal } from './pack-error';
import { LIMITS, type Limits } from './read-directory';
import { type BagProblem, type VerifiedItem, verifyBag } from './verify-bag';
import { checkClaim } from './verify-claim';
import { checkLog, type LogCheck } from './verify-log';

/** What differs beside the files; each has its sentence `problem-…`. */
export type PackProblem = BagProblem | 'claim' | 'log' | 'log-hash';

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
    return await check(await openSource(zip, limits.totalBytes), limits);
  } catch (thrown) {
    if (thrown instanceof PackError)
      return { outcome: 'refused', refusal: thrown.refusal, detail: thrown.detail };
    return { outcome: 'refused', refusal: 'unreadable', detail: null };
  }
}

async function check(source: ByteSource, limits: Limits): Promise<VerifyResult> {
  const { name, texts, items, problems: found, payload } = await verifyBag(source, limits, isJudged);
  const problems: PackProblem[] = [...found];
  const claim = checkClaim(texts.get('data/claim.json'), payload, items);
  if (claim === null) problems.push('claim');
  const log = await checkLog(texts, claim);
  if (log.state === 'broken') problems.push('log');
  if (log.state === 'valid' && log.otherHashes > 0) problems.push('log-hash');
  const isUnchanged = problems.length === 0 && items.every(({ state }) => state === 'unchanged');
  return { outcome: 'checked', isUnchanged, name, items, problems, log };
}

/** Files of the payload whose text says something about the others. */
function isJudged(path: string): boolean {
  return path === 'data/claim.json' || path === 'data/log.jsonl' || path === 'data/public-key.json';
}
