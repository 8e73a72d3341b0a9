// No single flipped bit of a pack goes unnoticed: not in a picture, not in a text, not in the ZIP around them.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ByteSource } from '../../../lib/pack/byte-source';
import { verifyPack } from '../../../lib/pack/verify';
import { makeInput, packOf } from './sample';

// The report is payload like the rest and makes most of the bytes: a short one says the same about flips.
vi.mock('../../../lib/pack/report', () => ({ writeReport: async () => '<!doctype html><p>report</p>\n' }));

// The same answers as ever, given some hundred thousand times: quicker hashes, and signatures remembered. Plain functions,
// because a spy would keep every call.
const { subtle } = crypto;
const real = { verify: subtle.verify.bind(subtle), importKey: subtle.importKey.bind(subtle) };
const verified = new Map<string, Promise<boolean>>();
const imported = new Map<string, Promise<CryptoKey>>();

beforeAll(() => {
  Object.assign(subtle, {
    digest: async (_: unknown, data: Uint8Array) =>
      new Uint8Array(createHash('sha256').update(data).digest()).buffer,
    verify: (algorithm: EcdsaParams, key: CryptoKey, signature: Bytes, data: Bytes) =>
      remember(verified, [signature, data].map(hex).join(), () =>
        real.verify(algorithm, key, signature, data),
      ),
    importKey: (...given: Parameters<SubtleCrypto['importKey']>) =>
      remember(imported, JSON.stringify(given[1]), () => real.importKey(...given)),
  });
});
afterAll(() => {
  for (const name of ['digest', 'verify', 'importKey']) Reflect.deleteProperty(subtle, name);
});

type Bytes = Uint8Array<ArrayBuffer>;

const hex = (bytes: Bytes) => Buffer.from(bytes).toString('hex');

function remember<Answer>(answers: Map<string, Answer>, asked: string, ask: () => Answer): Answer {
  const known = answers.get(asked) ?? ask();
  answers.set(asked, known);
  return known;
}

function sourceOf(bytes: Uint8Array<ArrayBuffer>): ByteSource {
  return { sizeBytes: bytes.length, read: async (start, end) => bytes.slice(start, end) };
}

test('every single flipped bit is found', { timeout: 900_000 }, async () => {
  const { input } = await makeInput();
  const { zip } = await packOf({
    ...input,
    evidence: input.evidence.slice(0, 1),
    log: input.log.slice(0, 1),
    drafts: [],
    flags: [],
    checklist: [],
  });
  expect(await verifyPack(sourceOf(zip))).toMatchObject({ isUnchanged: true });
  const unnoticed: number[] = [];
  for (let at = 0; at < 8 * zip.length; at++) {
    const byte = Math.floor(at / 8);
    const bit = 1 << (at % 8);
    zip[byte] = zip[byte]! ^ bit;
    const result = await verifyPack(sourceOf(zip));
    if (result.outcome === 'checked' && result.isUnchanged) unnoticed.push(at);
    zip[byte] = zip[byte]! ^ bit;
  }
  expect(unnoticed).toEqual([]);
  expect(await verifyPack(sourceOf(zip))).toMatchObject({ isUnchanged: true });
});
