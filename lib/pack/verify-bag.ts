// Checks a bag: every file against the lists of hashes, the lists against each other, and the ZIP around them.
import { MANIFEST, type Manifest, readManifest, TAG_MANIFEST } from './bag';
import type { ByteSource } from './byte-source';
import { type BagFiles, readBag } from './read-bag';
import type { Limits } from './read-directory';

/** `added`: a file that no list names. */
export type ItemState = 'unchanged' | 'changed' | 'missing' | 'added';

export interface VerifiedItem {
  /** Within the bag, as `data/report.html`. */
  path: string;
  state: ItemState;
  /** True when the pack itself says that this proof had changed or was gone when it was packed. */
  wasSoBefore: boolean;
}

export type BagProblem = 'wrapper' | 'manifest' | 'count';

export interface VerifiedBag {
  /** The folder at the top. */
  name: string;
  /** By path. */
  items: VerifiedItem[];
  problems: BagProblem[];
  isUnchanged: boolean;
  /** Tag files, and the payload that `isText` named. */
  texts: ReadonlyMap<string, string>;
  payload: Manifest;
  /** Its place among the parts of one pack; null for a bag that stands alone. */
  group: BagGroup | null;
}

export interface BagGroup {
  id: string;
  /** From 1. */
  part: number;
  count: number;
}

/** The verdict on a bag in a ZIP. @throws PackError when it is refused altogether. */
export async function verifyBag(
  source: ByteSource,
  limits: Limits,
  isText: (path: string) => boolean,
): Promise<VerifiedBag> {
  const bag = await readBag(source, limits, isText);
  const payload = readManifest(bag.texts.get(MANIFEST) ?? '');
  const tags = readManifest(bag.texts.get(TAG_MANIFEST) ?? '');
  const problems: BagProblem[] = [];
  if (!bag.isAsWritten) problems.push('wrapper');
  if (!payload.isClean || !tags.isClean) problems.push('manifest');
  if (!isCountRight(bag)) problems.push('count');
  const items = judge(bag, new Map([...tags.manifest, ...payload.manifest]));
  const isUnchanged = problems.length === 0 && items.every(({ state }) => state === 'unchanged');
  return {
    name: bag.name,
    items,
    problems,
    isUnchanged,
    texts: bag.texts,
    payload: payload.manifest,
    group: readGroup(bag),
  };
}

/** `Bag-Group-Identifier` and `Bag-Count` (RFC 8493, 2.2.2). */
function readGroup({ texts }: BagFiles): BagGroup | null {
  const info = texts.get('bag-info.txt') ?? '';
  const id = /^Bag-Group-Identifier: *(.+)$/m.exec(info)?.[1];
  const count = /^Bag-Count: *(\d{1,5}) of (\d{1,5})\s*$/m.exec(info);
  if (id === undefined || count === null) return null;
  return { id, part: Number(count[1]), count: Number(count[2]) };
}

function judge({ files }: BagFiles, listed: Manifest): VerifiedItem[] {
  const states = new Map<string, ItemState>();
  for (const path of files.keys()) states.set(path, 'added');
  for (const [path, sha256] of listed) {
    const file = files.get(path);
    const isSame = file?.isIntact === true && file.sha256 === sha256;
    states.set(path, file === undefined ? 'missing' : isSame ? 'unchanged' : 'changed');
  }
  // Nothing lists the list of the lists: its CRC alone speaks for it.
  const last = files.get(TAG_MANIFEST);
  states.set(TAG_MANIFEST, last === undefined ? 'missing' : last.isIntact ? 'unchanged' : 'changed');
  return [...states]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, state]) => ({ path, state, wasSoBefore: false }));
}

/** `Payload-Oxum` is bytes and files of the payload (RFC 8493, 2.2.2). */
function isCountRight({ texts, files }: BagFiles): boolean {
  const noted = /^Payload-Oxum: *(\d+)\.(\d+)\s*$/m.exec(texts.get('bag-info.txt') ?? '');
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  const sizeBytes = payload.reduce((sum, [, file]) => sum + file.sizeBytes, 0);
  return Number(noted?.[1]) === sizeBytes && Number(noted?.[2]) === payload.length;
}
