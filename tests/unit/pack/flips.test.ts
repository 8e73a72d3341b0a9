// No single flipped bit of a pack goes unnoticed: not in a picture, not in a text, not in the ZIP around them.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ByteSource } from '../../../lib/pack/byte-source';
import { verifyPack } from '../../../lib/pack/verify';
import { makeInput, packOf } from './sample';

// The report is payload like the rest and makes most of the bytes: a short one says the same about flips.
vi.mock('../../../lib/pack/report', () => ({ writeReport: async () => '<!doctype html><p>report</p>\n' }));

const realVerify = crypto.subtle.verify.bind(crypto.subtle);
const realImport = crypto.subtle.importKey.bind(crypto.subtle);

// The same answers as ever, given thousands of times: quicker hashes, and signatures remembered.
beforeEach(() => {
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (_, data) => {
    const digest = createHash('sha256')
      .update(Buffer.from(data as Uint8Array<ArrayBuffer>))
      .digest();
    return new Uint8Array(digest).buffer;
  });
  const verified = new Map<string, Promise<boolean>>();
  vi.spyOn(crypto.subtle, 'verify').mockImplementation((algorithm, key, signature, data) => {
    const asked = [signature, data]
      .map((bytes) => Buffer.from(bytes as Uint8Array<ArrayBuffer>).toString('hex'))
      .join();
    const answer = verified.get(asked) ?? realVerify(algorithm, key, signature, data);
    verified.set(asked, answer);
    return answer;
  });
  const imported = new Map<string, Promise<CryptoKey>>();
  vi.spyOn(crypto.subtle, 'importKey').mockImplementation((...given: unknown[]) => {
    const asked = JSON.stringify(given[1]);
    const key = imported.get(asked) ?? (realImport as (...words: unknown[]) => Promise<CryptoKey>)(...given);
    imported.set(asked, key);
    return key;
  });
});
afterEach(() => vi.restoreAllMocks());

function sourceOf(bytes: Uint8Array<ArrayBuffer>): ByteSource {
  return { sizeBytes: bytes.length, read: async (start, end) => bytes.slice(start, end) };
}

test('one flipped bit in any byte is found', { timeout: 120_000 }, async () => {
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
  for (let at = 0; at < zip.length; at++) {
    // Each bit has its turn, the case bit of letters (5) among them.
    const bit = 1 << (at % 8);
    zip[at] = zip[at]! ^ bit;
    const result = await verifyPack(sourceOf(zip));
    if (result.outcome === 'checked' && result.isUnchanged) unnoticed.push(at);
    zip[at] = zip[at]! ^ bit;
  }
  expect(unnoticed).toEqual([]);
  expect(await verifyPack(sourceOf(zip))).toMatchObject({ isUnchanged: true });
});
