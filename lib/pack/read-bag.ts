// A bag within a ZIP: one folder, its files hashed one by one, and the few texts that its check reads.
import { sha256Hex } from '../evidence/sha256';
import { MANIFEST, TAG_MANIFEST } from './bag';
import type { ByteSource } from './byte-source';
import { PackError } from './pack-error';
import type { Limits } from './read-directory';
import { openZip } from './read-zip';

export interface BagFile {
  /** Null when it cannot be unpacked. */
  sha256: string | null;
  isIntact: boolean;
  sizeBytes: number;
}

export interface BagFiles {
  /** The folder. */
  name: string;
  /** By path within the bag. */
  files: Map<string, BagFile>;
  texts: Map<string, string>;
  /** False when the bytes around the files are not the ones that we write. */
  isAsWritten: boolean;
}

const TAG_FILES = new Set(['bagit.txt', 'bag-info.txt', MANIFEST, TAG_MANIFEST]);
/** Texts are held and parsed, so they have a limit of their own. */
const LARGEST_TEXT_BYTES = 64 * 1024 ** 2;

/**
 * Reads every file once. `isText` names the payload whose text is wanted beside that of the tag files.
 * @throws PackError when it is no ZIP, no bag, or not one of ours in kind.
 */
export async function readBag(
  source: ByteSource,
  limits: Limits,
  isText: (path: string) => boolean,
): Promise<BagFiles> {
  const zip = await openZip(source, limits);
  const [first = ''] = zip.entries.map(({ path }) => path.split('/')[0] ?? '');
  const prefix = `${first}/`;
  const paths = new Set(zip.entries.map(({ path }) => path));
  if (!paths.has(`${prefix}bagit.txt`) || ![...paths].every((path) => path.startsWith(prefix)))
    throw new PackError('not-a-bag');
  if (!paths.has(prefix + MANIFEST) && [...paths].some((path) => /\/manifest-\w+\.txt$/.test(path)))
    throw new PackError('unsupported-bag');

  const bag: BagFiles = { name: first, files: new Map(), texts: new Map(), isAsWritten: zip.hasOurDirectory };
  for (const entry of zip.entries) {
    const path = entry.path.slice(prefix.length);
    const { bytes, isIntact, hasOurHeader } = await zip.read(entry);
    if (!hasOurHeader) bag.isAsWritten = false;
    bag.files.set(path, {
      sha256: bytes === null ? null : await sha256Hex(bytes),
      isIntact,
      sizeBytes: entry.sizeBytes,
    });
    if (bytes === null || !(TAG_FILES.has(path) || isText(path))) continue;
    if (bytes.length > LARGEST_TEXT_BYTES) throw new PackError('too-large', path);
    bag.texts.set(path, new TextDecoder().decode(bytes));
  }
  checkVersion(bag);
  return bag;
}

/** A bag of another version may mean its lists otherwise; one with a broken `bagit.txt` is judged file by file. */
function checkVersion({ files, texts }: BagFiles): void {
  const isPlain = /^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/.test(
    texts.get('bagit.txt') ?? '',
  );
  if (!isPlain && files.get('bagit.txt')?.isIntact === true) throw new PackError('unsupported-bag');
}
