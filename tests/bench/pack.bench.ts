// A pack of captures against the ZIP library alone on the same bytes: what hashing and the bag cost, and how the heap grows.
// `PACK_CAPTURES=200 npx vitest bench --run tests/bench/pack` is the size that the goal is set for: 200 captures, 400 MB.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Zip, ZipPassThrough } from 'fflate';
import { bench, describe } from 'vitest';
import { makePack } from '../../lib/pack/make-pack';
import type { PackInput } from '../../lib/pack/pack-input';
import { makeInput, makeRecord } from '../unit/pack/sample';

const CAPTURES = Number(process.env.PACK_CAPTURES ?? 20);
const CAPTURE_BYTES = 2_000_000;
const MEGABYTE = 1_000_000;
/** Vitest runs each side this often, in turn after turn of its own. */
const ROUNDS = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

// Bytes that look random, as those of a picture do.
const bytes = Uint8Array.from(
  { length: CAPTURE_BYTES },
  (_, index) => Math.imul(index ^ (index >>> 7), 0x9e3779b1) >>> 24,
);
const blob = new Blob([bytes]);
const { input: sample } = await makeInput();
const record = await makeRecord('e1', bytes);
const input: PackInput = {
  ...sample,
  evidence: Array.from({ length: CAPTURES }, (_, index) => ({
    number: index + 1,
    record: { ...record, id: `e${index + 1}` },
  })),
  log: [],
  publicKey: null,
  readBytes: async () => blob.slice(),
};

async function packIt(look: () => void = () => undefined): Promise<number> {
  const [part] = makePack(input).parts;
  const reader = part!.stream.getReader();
  let written = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return written;
    written += value.length;
    look();
  }
}

/** The same blobs through the library's own stream, stored as ours are. */
async function zipThem(): Promise<number> {
  let written = 0;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    written += piece.length;
  });
  for (const { number } of input.evidence) {
    const file = new ZipPassThrough(`data/evidence/${number}.png`);
    zip.add(file);
    file.push(new Uint8Array(await (await input.readBytes(`e${number}`)).arrayBuffer()), true);
  }
  zip.end();
  return written;
}

/** Bytes that are held for good, after the collector has run. */
function heldBytes(collect: () => void): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

// The summary prints the ratio; the goal is that the pack takes at most 1.2 times as long.
describe(`${CAPTURES} captures of ${CAPTURE_BYTES / MEGABYTE} MB`, () => {
  bench('the ZIP library alone', async () => void (await zipThem()), ROUNDS);
  bench('the pack', async () => void (await packIt()), ROUNDS);
});

describe('memory held while packing', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  bench(
    'measured at every piece',
    async () => {
      const before = heldBytes(collect);
      let most = before;
      await packIt(() => {
        most = Math.max(most, heldBytes(collect));
      });
      process.stdout.write(
        `${((most - before) / MEGABYTE).toFixed(1)} MB more than before at most (goal: 64)\n`,
      );
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
