// Writes one piece of proof into a bag: its original, its facts, the page's text, and the copies made of it.
import { hashFacts } from '../evidence/fact-sheet';
import type { Vouching } from '../evidence/log';
import { readNote } from '../evidence/note';
import type { Evidence } from '../model/evidence';
import type { BagWriter } from './bag-writer';
import { writeFacts } from './facts';
import { copyPath, evidenceName, extensionOf } from './names';
import type { PackedCopy, PackedItem, PackInput, PlannedItem } from './pack-input';

type Bytes = Uint8Array<ArrayBuffer>;
type Written<Result> = AsyncGenerator<Bytes, Result>;

const WITHHELD = { file: null, state: 'withheld', foundSha256: null } as const;
const MISSING = { file: null, state: 'missing', foundSha256: null } as const;

/** Gives the pieces of the ZIP, and returns what became of the item. */
export async function* writeItem(
  input: PackInput,
  plan: PlannedItem,
  bag: BagWriter,
  vouching: Vouching,
): Written<PackedItem> {
  const { number, record } = plan;
  const name = evidenceName(number, record);
  const base = `evidence/${name}`;
  const bytes = plan.isWithheld ? null : await readWhole(() => input.readBytes(record.id));
  const item: PackedItem = {
    ...plan,
    ...(plan.isWithheld
      ? WITHHELD
      : yield* addFile(bag, `${base}.${extensionOf(record.mediaType)}`, bytes, record.sha256)),
    factsFile: `${base}.json`,
    factsState: await judgeFacts(record, vouching),
    text: null,
    packedCopies: [],
    note: record.kind === 'note' && bytes !== null ? readNote(new TextDecoder().decode(bytes)) : null,
  };
  if (record.textSha256 !== null) item.text = yield* writeText(input, item, bag, `${base}.page.txt`);
  for (const [index, copy] of plan.copies.entries()) {
    const made = await readWhole(() => input.readCopy(copy.id));
    const packed = yield* addFile(bag, copyPath(name, index + 1, copy), made, copy.sha256);
    item.packedCopies.push({ copy, ...packed });
  }
  yield* bag.add(`data/${item.factsFile}`, await writeFacts(item, input.claim.orderId));
  return item;
}

/** Every log that noted the facts must have noted these. */
async function judgeFacts(record: Evidence, vouching: Vouching): Promise<PackedItem['factsState']> {
  const noted = (vouching.get(record.id) ?? []).flatMap(({ factsSha256 }) => factsSha256 ?? []);
  if (noted.length === 0) return 'not-noted';
  const found = await hashFacts(record);
  return noted.every((sha256) => sha256 === found) ? 'unchanged' : 'changed';
}

async function* writeText(
  input: PackInput,
  { record, isTextWithheld }: PackedItem,
  bag: BagWriter,
  path: string,
): Written<NonNullable<PackedItem['text']>> {
  if (isTextWithheld) return WITHHELD;
  const text = input.texts.get(record.id);
  const bytes = text === undefined ? null : await readWhole(async () => text);
  return yield* addFile(bag, path, bytes, record.textSha256);
}

/** Adds the bytes as they are, and says whether they are the ones that were noted. */
async function* addFile(
  bag: BagWriter,
  file: string,
  bytes: Bytes | null,
  notedSha256: string | null,
): Written<Omit<PackedCopy, 'copy'>> {
  if (bytes === null) return MISSING;
  const foundSha256 = yield* bag.add(`data/${file}`, bytes);
  return { file, state: foundSha256 === notedSha256 ? 'unchanged' : 'changed', foundSha256 };
}

/** The stored bytes, or null when they are gone: then the rest of the pack is all the more needed. */
async function readWhole(read: () => Promise<Blob>): Promise<Bytes | null> {
  try {
    return new Uint8Array(await (await read()).arrayBuffer());
  } catch {
    return null;
  }
}
