// Checks a pack that may come from anyone: every file against its noted hash, each bag as a whole, and the parts together.
import { HEAD_PATH } from './backup-format';
import { isPack } from './bag';
import { type ByteSource, openSource } from './byte-source';
import { isSealed } from './open-sealed';
import { PackError, type Refusal } from './pack-error';
import { LIMITS, type Limits } from './read-directory';
import { type BagProblem, type VerifiedBag, type VerifiedItem, verifyBag } from './verify-bag';
import { checkClaim } from './verify-claim';
import { checkFacts, isFactsFile } from './verify-facts';
import { checkLog, isLogFile, type LogCheck } from './verify-log';

/** What differs beside the files; each has its sentence `problem-…`. */
export type PackProblem = BagProblem | 'claim' | 'log' | 'log-hash' | 'parts-missing' | 'parts-mixed';

export type VerifyResult =
  | { outcome: 'refused'; refusal: Refusal; detail: string | null }
  | {
      outcome: 'checked';
      /** Everything is as it was when the pack was made, and all proof as it was when it was captured. */
      isUnchanged: boolean;
      /** The folder at the top, or what the parts have in common. */
      name: string;
      /** With several parts, each path begins with the folder of its part. */
      items: VerifiedItem[];
      problems: PackProblem[];
      /** Numbers of the parts that were not given. */
      missingParts: number[];
      log: LogCheck;
    };

type Given = Blob | ReadableStream<Uint8Array<ArrayBuffer>> | ByteSource;

/** The verdict on one ZIP: see `verifyPacks`. */
export function verifyPack(zip: Given, limits: Limits = LIMITS): Promise<VerifyResult> {
  return verifyPacks([{ name: null, zip }], limits);
}

/**
 * The verdict on a pack in one ZIP or several. It never throws for what is in a file: that is a refusal (`refused-…`).
 * It shows changes since the pack was made; whoever makes a whole new pack can write anything into it.
 */
export async function verifyPacks(
  given: readonly { name: string | null; zip: Given }[],
  limits: Limits = LIMITS,
): Promise<VerifyResult> {
  const bags: VerifiedBag[] = [];
  for (const { name, zip } of given) {
    try {
      const source = await openSource(zip, limits.totalBytes);
      if (await isSealed(source)) throw new PackError('a-sealed-backup');
      const bag = await verifyBag(source, limits, isJudged);
      if (bag.payload.has(HEAD_PATH) && !isPack(bag.payload)) throw new PackError('a-backup');
      bags.push(bag);
    } catch (thrown) {
      const refusal = thrown instanceof PackError ? thrown.refusal : 'unreadable';
      const detail = thrown instanceof PackError ? thrown.detail : null;
      return { outcome: 'refused', refusal, detail: [name, detail].filter(Boolean).join(': ') || null };
    }
  }
  return judge(bags);
}

async function judge(bags: readonly VerifiedBag[]): Promise<VerifyResult> {
  const problems = new Set<PackProblem>(bags.flatMap((bag) => bag.problems));
  const [first] = bags;
  const byPart = new Map(bags.map((bag) => [bag.group?.part ?? 1, bag]));
  const isOnePack = bags.every(
    ({ group }) => group?.id === first?.group?.id && group?.count === first?.group?.count,
  );
  if (!isOnePack || byPart.size !== bags.length) problems.add('parts-mixed');
  const count = first?.group?.count ?? 1;
  const missingParts = Array.from({ length: count }, (_, index) => index + 1).filter(
    (part) => !byPart.has(part),
  );
  if (missingParts.length > 0) problems.add('parts-missing');
  const main = byPart.get(1);
  let log: LogCheck = { state: 'none' };
  if (main !== undefined) {
    const claim = checkClaim(main.texts.get('data/claim.json'), byPart);
    if (claim === null) problems.add('claim');
    const checked = await checkLog(main.texts, claim);
    log = checked.log;
    if (claim !== null) await checkFacts(claim, byPart, checked.vouching);
    if (log.state === 'broken') problems.add('log');
    if (log.state === 'valid' && log.otherHashes > 0) problems.add('log-hash');
  }
  const items = bags.flatMap(({ name, items }) =>
    bags.length === 1 ? items : items.map((item) => ({ ...item, path: `${name}/${item.path}` })),
  );
  return {
    outcome: 'checked',
    isUnchanged: problems.size === 0 && items.every(({ state }) => state === 'unchanged'),
    name: bags.length === 1 ? (first?.name ?? '') : (first?.group?.id ?? first?.name ?? ''),
    items,
    problems: [...problems],
    missingParts,
    log,
  };
}

/** Files of the payload whose text says something about the others. */
function isJudged(path: string): boolean {
  return path === 'data/claim.json' || isLogFile(path) || isFactsFile(path);
}
