// The log of proof: in order it is valid, and nothing in it can be changed unnoticed.
import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../../lib/evidence/canonical-json';
import {
  appendEntry,
  exportPublicKey,
  importPublicKey,
  type LogEntry,
  type LogFacts,
  makeLogKeys,
  readLog,
  verifyLog,
  writeLog,
} from '../../../lib/evidence/log';

let keys: CryptoKeyPair;
let entries: LogEntry[];

const FACTS: LogFacts[] = [
  { at: '2026-11-23T14:02:05+03:00', what: 'captured', evidenceId: 'e1', sha256: 'a'.repeat(64) },
  { at: '2026-11-23T14:05:00+03:00', what: 'captured', evidenceId: 'e2', sha256: 'b'.repeat(64) },
  { at: '2026-11-24T09:00:00+03:00', what: 'deleted', evidenceId: 'e1', sha256: 'a'.repeat(64) },
  { at: '2026-11-24T09:10:00+03:00', what: 'exported', evidenceId: null, sha256: 'c'.repeat(64) },
];

beforeAll(async () => {
  keys = await makeLogKeys();
  entries = [];
  for (const facts of FACTS) entries.push(await appendEntry(entries.at(-1), facts, keys.privateKey));
});

describe('a log', () => {
  test('in order is valid, and so is an empty one', async () => {
    expect(await verifyLog(entries, keys.publicKey)).toEqual({ state: 'valid', entries: 4 });
    expect(await verifyLog([], keys.publicKey)).toEqual({ state: 'valid', entries: 0 });
  });

  test('numbers its entries and names the one before', () => {
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(entries[0]?.previous).toBe('0'.repeat(64));
    expect(new Set(entries.map(({ previous }) => previous)).size).toBe(4);
  });

  test('travels as text and back', () => {
    expect(readLog(writeLog(entries))).toEqual(entries);
    expect(readLog('')).toEqual([]);
    expect(readLog('{"seq":1}\n')).toBeNull();
    expect(readLog('nonsense')).toBeNull();
  });

  test('is checked by others: its public key and its signatures are plain ECDSA', async () => {
    const jwk = await exportPublicKey(keys.publicKey);
    expect(Object.keys(jwk).sort()).toEqual(['crv', 'kty', 'x', 'y']);
    const key = await webcrypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'verify',
    ]);
    const { signature, ...signed } = entries[1]!;
    const text = JSON.stringify(signed, Object.keys(signed).sort());
    const isOurs = await webcrypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      key,
      Buffer.from(signature, 'hex'),
      Buffer.from(text),
    );
    expect(isOurs).toBe(true);
  });

  test('has a private key that nobody can read out', async () => {
    expect(keys.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', keys.privateKey)).rejects.toThrow();
  });

  test('has keys that can be stored', () => {
    expect(structuredClone(keys.privateKey)).toBeInstanceOf(CryptoKey);
  });
});

describe('a log that was touched', () => {
  const change = (index: number, with_: Partial<LogEntry>) =>
    entries.map((entry, at) => (at === index ? { ...entry, ...with_ } : entry));

  test.each<[string, () => LogEntry[], number, string]>([
    ['another time', () => change(1, { at: '2026-11-20T14:05:00+03:00' }), 2, 'signature'],
    ['another hash', () => change(0, { sha256: 'd'.repeat(64) }), 1, 'signature'],
    ['another act', () => change(2, { what: 'captured' }), 3, 'signature'],
    ['an entry taken out', () => entries.filter((_, index) => index !== 1), 2, 'order'],
    [
      'the first taken out and the rest renumbered',
      () => entries.slice(1).map((entry, index) => ({ ...entry, seq: index + 1 })),
      1,
      'chain',
    ],
    ['two entries exchanged', () => [entries[1]!, entries[0]!, ...entries.slice(2)], 1, 'order'],
    ['an entry twice', () => [entries[0]!, ...entries], 2, 'order'],
    ['another signature', () => change(3, { signature: entries[2]!.signature }), 4, 'signature'],
  ])('%s is found where it is', async (_what, make, seq, why) => {
    expect(await verifyLog(make(), keys.publicKey)).toEqual({ state: 'broken', seq, why });
  });

  test('an entry signed anew by another key is found', async () => {
    const others = await makeLogKeys();
    const forged = await appendEntry(entries[2], FACTS[3]!, others.privateKey);
    expect(await verifyLog([...entries.slice(0, 3), forged], keys.publicKey)).toMatchObject({
      seq: 4,
      why: 'signature',
    });
  });

  test('every character of its text matters', async () => {
    const text = writeLog(entries.slice(0, 2));
    const unnoticed: number[] = [];
    for (let at = 0; at < text.length - 1; at++) {
      const other = String.fromCharCode(text.charCodeAt(at) ^ 1);
      const read = readLog(text.slice(0, at) + other + text.slice(at + 1));
      const isFound = read === null || (await verifyLog(read, keys.publicKey)).state === 'broken';
      if (!isFound) unnoticed.push(at);
    }
    expect(unnoticed).toEqual([]);
  });

  test('a key that is none is null', async () => {
    expect(await importPublicKey({ kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' })).toBeNull();
    expect(await importPublicKey({})).toBeNull();
  });
});

describe('canonical JSON', () => {
  test('is one text however the record was put together', () => {
    expect(canonicalJson({ b: [1, null, 'ж"\n'], a: { d: true, c: -0 } })).toBe(
      '{"a":{"c":0,"d":true},"b":[1,null,"ж\\"\\n"]}',
    );
    expect(canonicalJson([1.5, 1e21, 0.1 + 0.2])).toBe('[1.5,1e+21,0.30000000000000004]');
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
  });

  test('means what it says, and keeps its text through a round trip', () => {
    const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(null, true, false),
        fc.integer(),
        fc.string({ unit: 'binary' }),
        fc.array(tie('tree')),
        fc.dictionary(fc.string(), tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
