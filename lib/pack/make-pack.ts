// Makes the evidence pack: a ZIP that is a valid BagIt bag, written piece by piece with one original in memory at a time.
import { localTime } from '../evidence/local-time';
import { writeLog } from '../evidence/log';
import { BagWriter } from './bag-writer';
import { writeClaim, writeFacts } from './facts';
import { evidenceName, extensionOf, packName } from './names';
import { PackError } from './pack-error';
import type { PackedItem, PackInput } from './pack-input';
import { makePackWords } from './pack-words';
import { writeReport } from './report';
import { streamOf } from './stream-of';
import { LARGEST_ZIP_BYTES } from './zip-format';

export interface PackResult {
  items: PackedItem[];
  /** Of `manifest-sha256.txt`, which names the hash of every file: what to note in the log as exported. */
  manifestSha256: string;
  sizeBytes: number;
}

export interface Pack {
  /** `redress-….zip` */
  fileName: string;
  /** Read it to the end; nothing is made faster than it is read. */
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Settles when the stream has ended; rejects as the stream does. */
  finished: Promise<PackResult>;
}

type Pieces = AsyncGenerator<Uint8Array<ArrayBuffer>, void>;

/**
 * The pack of a claim. Proof whose bytes have changed or are gone does not stop it: result and report say so.
 * @throws PackError `too-large` at once when the proof alone exceeds 4 GB; other failures come through the stream.
 */
export function makePack(input: PackInput): Pack {
  const payloadBytes = input.evidence.reduce((sum, { record }) => sum + record.sizeBytes, 0);
  if (payloadBytes > LARGEST_ZIP_BYTES) throw new PackError('too-large');
  const day = localTime(input.now, input.timeZone).slice(0, 10);
  const name = packName(input.claim.orderId, day);
  const { stream, finished } = streamOf((finish: (result: PackResult) => void) =>
    writePack(input, name, day, finish),
  );
  return { fileName: `${name}.zip`, stream, finished };
}

async function* writePack(
  input: PackInput,
  name: string,
  day: string,
  finish: (result: PackResult) => void,
): Pieces {
  const bag = new BagWriter(name, input.now);
  yield* bag.begin();
  const items: PackedItem[] = [];
  for (const { number, record } of input.evidence) {
    const base = `evidence/${evidenceName(number, record)}`;
    const bytes = await readOriginal(input, record.id);
    const file = bytes === null ? null : `${base}.${extensionOf(record.mediaType)}`;
    const found = bytes === null || file === null ? null : yield* bag.add(`data/${file}`, bytes);
    const state = found === null ? 'missing' : found === record.sha256 ? 'unchanged' : 'changed';
    const item: PackedItem = { number, record, file, factsFile: `${base}.json`, state, foundSha256: found };
    yield* bag.add(`data/${item.factsFile}`, writeFacts(item, input.claim.orderId));
    items.push(item);
  }
  for (const { channel, language, text } of input.drafts)
    yield* bag.add(`data/drafts/${channel}-${language}.txt`, text.endsWith('\n') ? text : `${text}\n`);
  yield* bag.add('data/claim.json', writeClaim(input, items));
  yield* bag.add('data/log.jsonl', writeLog(input.log));
  if (input.publicKey !== null)
    yield* bag.add('data/public-key.json', `${JSON.stringify(input.publicKey, null, 2)}\n`);
  yield* bag.add('data/report.html', await writeReport(input, items));
  const manifestSha256 = yield* bag.end(describe(input, day));
  finish({ items, manifestSha256, sizeBytes: bag.sizeBytes });
}

/** The stored bytes, or null when they are gone: then the rest of the pack is all the more needed. */
async function readOriginal(input: PackInput, id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await (await input.readBytes(id)).arrayBuffer());
  } catch {
    return null;
  }
}

function describe(input: PackInput, day: string): [string, string][] {
  const words = makePackWords(input.language);
  return [
    ['Bag-Software-Agent', `Redress ${input.version}`],
    ['Bagging-Date', day],
    ['External-Identifier', input.claim.orderId],
    ['External-Description', words.say('bag-description', { order: input.claim.orderId })],
  ];
}
