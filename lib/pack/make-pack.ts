// Makes the evidence pack: one ZIP or several, each a valid BagIt bag, written piece by piece with one original in memory at a time.
import { localTime } from '../evidence/local-time';
import { type Vouching, vouchingEntries, writeLog } from '../evidence/log';
import { BagWriter } from './bag-writer';
import { claimJson } from './facts';
import { packName, partName } from './names';
import type { PackedItem, PackInput } from './pack-input';
import { makePackWords } from './pack-words';
import { type PackPlan, planPack } from './plan-pack';
import { writeReport } from './report';
import { streamOf } from './stream-of';
import { writeItem } from './write-item';

export interface PackResult {
  items: PackedItem[];
  /** Of each part's `manifest-sha256.txt`, which names the hash of every file: what to note in the log as exported. */
  manifests: string[];
  sizeBytes: number;
}

export interface PackPart {
  /** `redress-….zip` */
  fileName: string;
  /** Read it to the end; nothing is made faster than it is read. */
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
}

export interface Pack {
  /** To be read one after the other: the report stands in the last, which is called the first, since it tells of all others. */
  parts: readonly PackPart[];
  /** Settles when the last stream has ended; rejects as it does. */
  finished: Promise<PackResult>;
}

type Pieces = AsyncGenerator<Uint8Array<ArrayBuffer>, void>;

/** What all parts share while they are written. */
interface Job {
  input: PackInput;
  plan: PackPlan;
  name: string;
  day: string;
  vouching: Vouching;
  result: PackResult;
}

/** The pack of a claim. Proof whose bytes have changed or are gone does not stop it: result and report say so. */
export function makePack(input: PackInput): Pack {
  const day = localTime(input.now, input.timeZone).slice(0, 10);
  const plan = planPack(input);
  const result: PackResult = { items: [], manifests: [], sizeBytes: 0 };
  const name = packName(input.claim.orderId, day);
  const vouching = vouchingEntries([...input.pastLogs.flatMap(({ entries }) => entries), ...input.log]);
  const job: Job = { input, plan, name, day, vouching, result };
  const main = streamOf((finish: (result: PackResult) => void) => writeMain(job, finish));
  const others = Array.from({ length: plan.parts - 1 }, (_, index) => ({
    fileName: `${partName(job.name, index + 2, plan.parts)}.zip`,
    stream: streamOf(() => writePart(job, index + 2)).stream,
  }));
  const last = { fileName: `${partName(job.name, 1, plan.parts)}.zip`, stream: main.stream };
  return { parts: [...others, last], finished: main.finished };
}

async function* writePart(job: Job, part: number): Pieces {
  const bag = new BagWriter(partName(job.name, part, job.plan.parts), job.input.now);
  yield* bag.begin();
  yield* writeItems(job, bag, part);
  yield* end(job, bag, part);
}

/** The first part: what all of them say together. */
async function* writeMain(job: Job, finish: (result: PackResult) => void): Pieces {
  const { input, plan, result } = job;
  const bag = new BagWriter(partName(job.name, 1, plan.parts), input.now);
  yield* bag.begin();
  yield* writeItems(job, bag, 1);
  const items = result.items.sort((a, b) => a.number - b.number);
  for (const { channel, language, text } of input.drafts)
    yield* bag.add(`data/drafts/${channel}-${language}.txt`, text.endsWith('\n') ? text : `${text}\n`);
  yield* bag.add('data/claim.json', claimJson(input, items));
  yield* bag.add('data/log.jsonl', writeLog(input.log));
  if (input.publicKey !== null) yield* bag.add('data/public-key.json', keyText(input.publicKey));
  for (const [index, past] of input.pastLogs.entries()) {
    yield* bag.add(`data/past-logs/${index + 1}.jsonl`, writeLog(past.entries));
    yield* bag.add(`data/past-logs/${index + 1}-public-key.json`, keyText(past.publicKey));
  }
  const pathOf = (part: number) => (part === 1 ? '' : `../../${partName(job.name, part, plan.parts)}/data/`);
  yield* bag.add('data/report.html', await writeReport(input, items, { parts: plan.parts, pathOf }));
  yield* end(job, bag, 1);
  finish({ ...result, items });
}

async function* writeItems({ input, plan, vouching, result }: Job, bag: BagWriter, part: number): Pieces {
  for (const item of plan.items)
    if (item.part === part) result.items.push(yield* writeItem(input, item, bag, vouching));
}

async function* end({ input, plan, name, day, result }: Job, bag: BagWriter, part: number): Pieces {
  const order = input.claim.orderId;
  const words = makePackWords(input.language);
  const group: [string, string][] = [
    ['Bag-Group-Identifier', `${name} ${input.now.toISOString()}`],
    ['Bag-Count', `${part} of ${plan.parts}`],
  ];
  const description =
    part === 1
      ? words.say('bag-description', { order })
      : words.say('bag-part-description', { order, part, first: partName(name, 1, plan.parts) });
  const manifestSha256 = yield* bag.end([
    ['Bag-Software-Agent', `Redress ${input.version}`],
    ['Bagging-Date', day],
    ['External-Identifier', order],
    ['External-Description', description],
    ...(plan.parts > 1 ? group : []),
  ]);
  result.manifests.push(manifestSha256);
  result.sizeBytes += bag.sizeBytes;
}

function keyText(key: object): string {
  return `${JSON.stringify(key, null, 2)}\n`;
}
