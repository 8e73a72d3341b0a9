// The check of a pack: it says what differs, and refuses what could harm or mean two things.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { appendEntry, makeLogKeys } from '../../../lib/evidence/log';
import { REFUSALS } from '../../../lib/pack/pack-error';
import { makePackWords } from '../../../lib/pack/pack-words';
import { LIMITS } from '../../../lib/pack/read-directory';
import { sayInParts, sayVerdict } from '../../../lib/pack/say-verdict';
import { type VerifyResult, verifyPack } from '../../../lib/pack/verify';
import { startZip } from '../../../lib/pack/write-zip';
import { makeInput, PIXEL, packOf } from './sample';
import '../../tools/all-languages';

const FOLDER = 'redress-8190000000010001-20261123';
const PICTURE = 'data/evidence/001-order-list-20261123-1402.png';
let zip: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  zip = (await packOf((await makeInput()).input)).zip;
});

/** The pack written anew by our own writer, with other files. */
function rewritten(change: (files: Map<string, Uint8Array<ArrayBuffer>>) => void): Blob {
  const files = new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, new Uint8Array(bytes)]));
  change(files);
  const writer = startZip(0);
  return new Blob([...files].flatMap(([path, bytes]) => writer.add(path, bytes)).concat(writer.end()));
}

function states(result: VerifyResult): Record<string, string> {
  if (result.outcome === 'refused') throw new Error(result.refusal);
  return Object.fromEntries(
    result.items.filter(({ state }) => state !== 'unchanged').map(({ path, state }) => [path, state]),
  );
}

describe('a pack', () => {
  test('as it was made is unchanged, from a blob and from a stream', async () => {
    for (const given of [new Blob([zip]), new Blob([zip]).stream()]) {
      const result = await verifyPack(given);
      expect(result).toMatchObject({
        outcome: 'checked',
        isUnchanged: true,
        name: FOLDER,
        problems: [],
        log: { state: 'valid', entries: 3, otherHashes: 0 },
      });
      expect(states(result)).toEqual({});
    }
  });

  test('with another picture says so', async () => {
    const result = await verifyPack(
      rewritten((files) => files.set(`${FOLDER}/${PICTURE}`, new Uint8Array(70))),
    );
    expect(states(result)).toEqual({ [PICTURE]: 'changed' });
    expect(result).toMatchObject({ isUnchanged: false, problems: [] });
  });

  test('without a picture says so', async () => {
    const result = await verifyPack(rewritten((files) => files.delete(`${FOLDER}/${PICTURE}`)));
    expect(states(result)).toEqual({ [PICTURE]: 'missing' });
    expect(result).toMatchObject({ isUnchanged: false, problems: ['count'] });
  });

  test('with one file more says so', async () => {
    const result = await verifyPack(
      rewritten((files) => files.set(`${FOLDER}/data/more.txt`, new Uint8Array(1))),
    );
    expect(states(result)).toEqual({ 'data/more.txt': 'added' });
    expect(result).toMatchObject({ isUnchanged: false });
  });

  test('whose list names another hash says so', async () => {
    const list = `${FOLDER}/manifest-sha256.txt`;
    const result = await verifyPack(
      rewritten((files) =>
        files.set(
          list,
          new Uint8Array(strToU8(strFromU8(files.get(list)!).replace(/^[0-9a-f]{64}/, '0'.repeat(64)))),
        ),
      ),
    );
    expect(states(result)).toEqual({ 'manifest-sha256.txt': 'changed', [PICTURE]: 'changed' });
  });

  test('unpacked and packed again by another program holds unchanged files in another ZIP', async () => {
    const result = await verifyPack(new Blob([new Uint8Array(zipSync(unzipSync(zip)))]));
    expect(states(result)).toEqual({});
    expect(result).toMatchObject({ isUnchanged: false, problems: ['wrapper'] });
  });
});

describe('proof that had changed before it was packed', () => {
  test('goes in as it is, and everybody says so', async () => {
    const { input, bytes } = await makeInput();
    bytes.set('e1', new Uint8Array([...PIXEL, 9]));
    bytes.delete('e2');
    const { zip: other, result } = await packOf(input);
    expect(result.items.map(({ state }) => state)).toEqual(['changed', 'missing', 'unchanged']);
    const verdict = await verifyPack(new Blob([other]));
    expect(states(verdict)).toEqual({ [PICTURE]: 'changed', 'data/evidence/002': 'missing' });
    expect(verdict).toMatchObject({ isUnchanged: false, problems: [] });
    const report = strFromU8(unzipSync(other)[`${FOLDER}/data/report.html`]!);
    expect(report).toContain('Changed: the file is not the one that was captured');
    expect(report).toContain('Missing: the file could not be read');
    expect(report).toContain('2 pieces of proof are not as they were');
    expect(strFromU8(unzipSync(other)[`${FOLDER}/data/evidence/002-tracking-20261123-1402.json`]!)).toContain(
      '"state": "missing"',
    );
  });
});

describe('the log in a pack', () => {
  test('with an entry taken out is broken from there', async () => {
    const { input } = await makeInput();
    const { zip: other } = await packOf({ ...input, log: input.log.filter(({ seq }) => seq !== 2) });
    expect(await verifyPack(new Blob([other]))).toMatchObject({
      isUnchanged: false,
      problems: ['log'],
      log: { state: 'broken', seq: 2 },
    });
  });

  test('signed by another key is broken', async () => {
    const { input } = await makeInput();
    const { publicKey } = (await makeInput()).input;
    const { zip: other } = await packOf({ ...input, publicKey });
    expect(await verifyPack(new Blob([other]))).toMatchObject({ problems: ['log'], log: { seq: 1 } });
  });

  test('that noted another hash for a piece is told apart', async () => {
    const { input } = await makeInput();
    const keys = await makeLogKeys();
    const entry = await appendEntry(
      undefined,
      { at: '2026-11-23T14:02:05+03:00', what: 'captured', evidenceId: 'e1', sha256: 'a'.repeat(64) },
      keys.privateKey,
    );
    const { exportPublicKey } = await import('../../../lib/evidence/log');
    const { zip: other } = await packOf({
      ...input,
      log: [entry],
      publicKey: await exportPublicKey(keys.publicKey),
    });
    expect(await verifyPack(new Blob([other]))).toMatchObject({ isUnchanged: false, problems: ['log-hash'] });
  });

  test('may be absent', async () => {
    const { input } = await makeInput({ log: [], publicKey: null });
    expect(await verifyPack(new Blob([(await packOf(input)).zip]))).toMatchObject({
      isUnchanged: true,
      log: { state: 'none' },
    });
  });
});

const BAGIT = strToU8('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');

function zipOf(files: Zippable): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(files, { level: 0 }));
}

/** Changes both headers of the only file: `at` in the local one, `at` + 2 in the directory's. */
function patched(bytes: Uint8Array<ArrayBuffer>, at: number, value: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer);
  view.setUint16(at, value, true);
  view.setUint16(view.getUint32(bytes.length - 6, true) + at + 2, value, true);
  return bytes;
}

/** Two entries of the directory that point at the same bytes. */
function overlapping(): Uint8Array<ArrayBuffer> {
  const bytes = zipOf({ 'a/bagit.txt': BAGIT, 'a/other.txt': BAGIT });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 46 + 'a/bagit.txt'.length + 42, 0, true);
  return bytes;
}

/** A ZIP whose end speaks of more files than any of ours can have. */
function tooMany(): Uint8Array<ArrayBuffer> {
  const bytes = zipOf({ 'a/bagit.txt': BAGIT });
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(bytes.length - 14, 0xffffffff, true);
  return bytes;
}

describe('what is refused', () => {
  const bad: [string, string, () => Uint8Array<ArrayBuffer>][] = [
    ['nothing at all', 'not-a-zip', () => new Uint8Array(0)],
    ['a picture', 'not-a-zip', () => PIXEL],
    ['the first half of a pack', 'truncated', () => zip.slice(0, zip.length / 2)],
    ['a pack without its last byte', 'truncated', () => zip.slice(0, -1)],
    [
      'a pack with its middle cut out',
      'truncated',
      () => new Uint8Array([...zip.slice(0, 500), ...zip.slice(900)]),
    ],
    ['a pack behind other bytes', 'unsupported-zip', () => new Uint8Array([80, 75, 3, 4, ...zip])],
    ['an encrypted file', 'encrypted', () => patched(zipOf({ 'a/bagit.txt': BAGIT }), 6, 1)],
    ['AES encryption', 'encrypted', () => patched(zipOf({ 'a/bagit.txt': BAGIT }), 8, 99)],
    [
      'a packing method that nobody knows',
      'unknown-compression',
      () => patched(zipOf({ 'a/bagit.txt': BAGIT }), 8, 12),
    ],
    ['more files than a pack can have', 'too-many-entries', tooMany],
    [
      'a bomb',
      'bomb',
      () => new Uint8Array(zipSync({ 'a/bagit.txt': new Uint8Array(3_000_000) }, { level: 9 })),
    ],
    ['files within each other', 'overlapping', overlapping],
    ['a way upward', 'unsafe-path', () => zipOf({ 'a/bagit.txt': BAGIT, 'a/../../x': BAGIT })],
    ['an absolute path', 'unsafe-path', () => zipOf({ '/a/bagit.txt': BAGIT })],
    ['a drive', 'unsafe-path', () => zipOf({ 'C:/bagit.txt': BAGIT })],
    ['backslashes', 'unsafe-path', () => zipOf({ 'a\\..\\x': BAGIT })],
    ['names that differ in case only', 'repeated-name', () => zipOf({ 'a/x': BAGIT, 'a/X': BAGIT })],
    ['names that differ in a last dot only', 'repeated-name', () => zipOf({ 'a/x': BAGIT, 'a/x.': BAGIT })],
    ['a file that is a folder too', 'repeated-name', () => zipOf({ 'a/X': BAGIT, 'a/x/y': BAGIT })],
    ['files without a folder', 'not-a-bag', () => zipOf({ 'bagit.txt': BAGIT })],
    ['two folders', 'not-a-bag', () => zipOf({ 'a/bagit.txt': BAGIT, 'b/x': BAGIT })],
    ['a ZIP of anything', 'not-a-bag', () => zipOf({ 'a/x': BAGIT })],
    ['an older bag', 'unsupported-bag', () => zipOf({ 'a/bagit.txt': strToU8('BagIt-Version: 0.97\n') })],
    [
      'a bag with MD5 only',
      'unsupported-bag',
      () => zipOf({ 'a/bagit.txt': BAGIT, 'a/manifest-md5.txt': BAGIT }),
    ],
  ];

  test.each(bad)('%s: %s', async (_what, refusal, make) => {
    expect(await verifyPack(new Blob([make()]))).toMatchObject({ outcome: 'refused', refusal });
  });

  test('the same name twice', async () => {
    const bytes = zipOf({ 'a/one': BAGIT, 'a/two': BAGIT });
    const text = strFromU8(bytes, true).replaceAll('a/two', 'a/one');
    expect(await verifyPack(new Blob([new Uint8Array(strToU8(text, true))]))).toMatchObject({
      refusal: 'repeated-name',
    });
  });

  test('a file, a pack and a stream larger than the limits', async () => {
    const blob = new Blob([zip]);
    for (const limits of [{ fileBytes: 100 }, { totalBytes: 1000 }])
      expect(await verifyPack(blob, { ...LIMITS, ...limits })).toMatchObject({ refusal: 'too-large' });
    expect(await verifyPack(blob.stream(), { ...LIMITS, totalBytes: 1000 })).toMatchObject({
      refusal: 'too-large',
    });
  });

  const OF_BACKUPS = /backup|foreign-rows|wrong-passphrase|a-pack/;

  test('every refusal in the list above has been seen, but for those of backups', () => {
    const seen = new Set(bad.map(([, refusal]) => refusal));
    const others = REFUSALS.filter((refusal) => !OF_BACKUPS.test(refusal) && !seen.has(refusal));
    // `too-large` has its test above, `unreadable` is a disk that fails.
    expect(others).toEqual(['too-large', 'unreadable']);
  });

  test('a file that cannot be read', async () => {
    const broken = { sizeBytes: 100, read: () => Promise.reject(new Error('disk')) };
    expect(await verifyPack(broken)).toEqual({ outcome: 'refused', refusal: 'unreadable', detail: null });
  });

  test('a deflated file that gives more than it says is changed, and no more of it is unpacked', async () => {
    const bytes = new Uint8Array(
      zipSync({ [`${FOLDER}/bagit.txt`]: [BAGIT, { level: 0 }], [`${FOLDER}/x`]: new Uint8Array(100_000) }),
    );
    const view = new DataView(bytes.buffer);
    const second = view.getUint32(bytes.length - 6, true) + 46 + `${FOLDER}/bagit.txt`.length;
    view.setUint32(second + 24, 10, true);
    const result = await verifyPack(new Blob([bytes]));
    expect(result).toMatchObject({ outcome: 'checked', isUnchanged: false });
  });
});

describe('the verdict in words', () => {
  test.each(['en', 'ru'] as const)('every refusal and problem has its sentence in %s', (language) => {
    const words = makePackWords(language);
    for (const refusal of REFUSALS) expect(words.say(`refused-${refusal}`)).toMatch(/[.]$/);
    for (const problem of ['wrapper', 'manifest', 'count', 'claim', 'log', 'log-hash'])
      expect(words.say(`problem-${problem}`, { seq: 1 })).toMatch(/[.]$/);
  });

  test('lists every file, then the verdict', async () => {
    const words = makePackWords('en');
    const lines = sayVerdict(await verifyPack(new Blob([zip])), words);
    expect(lines[0]).toBe(FOLDER);
    expect(lines.filter((line) => line.startsWith('  unchanged  '))).toHaveLength(16);
    expect(lines.at(-1)).toBe('Every file is unchanged since the pack was made.');
  });

  test('in parts, what differs is apart from the many that do not', async () => {
    const words = makePackWords('en');
    const whole = sayInParts(await verifyPack(new Blob([zip])), words);
    expect(whole).toMatchObject({
      verdict: 'Every file is unchanged since the pack was made.',
      differing: [],
    });
    expect(whole.unchanged).toHaveLength(16);
    const changed = zip.slice();
    changed[changed.indexOf(0x49, 2_000)]! ^= 1;
    const said = sayInParts(await verifyPack(new Blob([changed])), words);
    expect(said.verdict).toBe('This pack is not as it was made. What differs is named here.');
    expect([...said.differing, ...said.notes].join('\n')).not.toContain('unchanged');
    expect(said.differing.length + said.unchanged.length).toBe(16);
  });

  test('a hostile name steers no terminal', () => {
    const said = sayVerdict(
      { outcome: 'refused', refusal: 'unsafe-path', detail: '\u001b[2J\u202Eevil' },
      makePackWords('en'),
    );
    expect(said[0]).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });
});
