// The pack is a bag that others accept: by the RFC, by `sha256sum`, and by two unpackers that are not ours.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodePath, encodePath, readManifest, writeBagInfo, writeManifest } from '../../../lib/pack/bag';
import { checkBag } from './bagit-checker';
import { makeInput, packOf } from './sample';

const FOLDER = 'redress-8190000000010001-20261123';
let folder = '';
let zip = new Uint8Array(0);
let files = new Map<string, Uint8Array>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redress-bag-'));
  zip = (await packOf((await makeInput()).input)).zip;
  files = unpack(zip);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path.slice(FOLDER.length + 1), content]),
  );
}

function has(tool: string, ...words: string[]): boolean {
  return spawnSync(tool, words, { stdio: 'ignore' }).status === 0;
}

describe('the bag', () => {
  test('is complete and valid by RFC 8493', () => {
    expect(checkBag(files)).toEqual([]);
  });

  test('holds what the design lists', () => {
    expect([...files.keys()].sort()).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data/claim.json',
      'data/drafts/dispute-ru.txt',
      'data/drafts/seller-en.txt',
      'data/evidence/001-order-list-20261123-1402.json',
      'data/evidence/001-order-list-20261123-1402.png',
      'data/evidence/002-tracking-20261123-1402.json',
      'data/evidence/002-tracking-20261123-1402.png',
      'data/evidence/003-messages-20261123-1402.json',
      'data/evidence/003-messages-20261123-1402.reading.json',
      'data/log.jsonl',
      'data/public-key.json',
      'data/report.html',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
    ]);
  });

  test.skipIf(!has('sha256sum', '--version'))('passes sha256sum -c on both lists', () => {
    for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      const said = execFileSync('sha256sum', ['--strict', '-c', list], { cwd: folder, encoding: 'utf8' });
      expect(
        said
          .trim()
          .split('\n')
          .every((line) => line.endsWith(': OK')),
      ).toBe(true);
    }
  });

  test.skipIf(!has('unzip', '-v'))('is unpacked by unzip without a complaint', () => {
    writeFileSync(join(folder, 'pack.zip'), zip);
    expect(execFileSync('unzip', ['-tqq', 'pack.zip'], { cwd: folder, encoding: 'utf8' })).toBe('');
  });

  test('gives its pieces without waiting for all of them', async () => {
    const { input } = await makeInput();
    const asked: string[] = [];
    const { makePack } = await import('../../../lib/pack/make-pack');
    const { parts } = makePack({
      ...input,
      readBytes: (id) => {
        asked.push(id);
        return input.readBytes(id);
      },
    });
    const reader = parts[0]!.stream.getReader();
    // bagit.txt is a header and its text: no original has been touched.
    await reader.read();
    await reader.read();
    expect(asked).toEqual([]);
    await reader.read();
    expect(asked).toEqual(['e1']);
    await reader.cancel();
  });
});

describe('the checker itself', () => {
  const change = (path: string, to: string | null) => {
    const changed = new Map(files);
    if (to === null) changed.delete(path);
    else changed.set(path, new TextEncoder().encode(to));
    return checkBag(changed);
  };
  const textOf = (path: string) => new TextDecoder().decode(files.get(path));

  test.each([
    ['a missing declaration', () => change('bagit.txt', null), 'no bagit.txt'],
    ['another version', () => change('bagit.txt', 'BagIt-Version: 0.97\n'), 'declaration'],
    ['a changed file', () => change('data/log.jsonl', 'x'), 'data/log.jsonl is not as listed'],
    ['a missing file', () => change('data/log.jsonl', null), 'data/log.jsonl is missing'],
    ['an added file', () => change('data/more.txt', 'x'), 'does not list data/more.txt'],
    [
      'CR LF',
      () => change('manifest-sha256.txt', textOf('manifest-sha256.txt').replaceAll('\n', '\r\n')),
      'line ends',
    ],
    [
      'capitals',
      () => change('manifest-sha256.txt', textOf('manifest-sha256.txt').toUpperCase()),
      'has the line',
    ],
    ['a wrong count', () => change('bag-info.txt', 'Payload-Oxum: 1.1\n'), 'Payload-Oxum is 1.1'],
  ])('objects to %s', (_what, complaints, expected) => {
    expect(complaints().join('\n')).toContain(expected);
  });
});

describe('lists of hashes', () => {
  const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
  const path = fc
    .array(fc.constantFrom('a', 'Ж', '%', '\n', '\r', ' ', '%0A', '%25', '*', '\\', '/', '"'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => `data/${parts.join('')}x`);

  test('any path survives, and each stays on its line', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(path, hash), { selector: ([name]) => name }), (rows) => {
        const written = writeManifest(new Map(rows));
        expect(written.split('\n')).toHaveLength(rows.length + 1);
        expect(written).not.toContain('\r');
        expect(readManifest(written)).toEqual({ manifest: new Map(rows), isClean: true });
      }),
    );
  });

  test('only CR, LF and % are encoded', () => {
    expect(encodePath('data/a b\n\r%Ж.png')).toBe('data/a b%0A%0D%25Ж.png');
    expect(decodePath('data/%0a%0D%25%41')).toBe('data/\n\r%%41');
  });

  test('what is no line is left out and told', () => {
    const good = `${'a'.repeat(64)}  data/x`;
    expect(readManifest(`${good}\nnonsense\n`)).toEqual({
      manifest: new Map([['data/x', 'a'.repeat(64)]]),
      isClean: false,
    });
    expect(readManifest(`${good}\n${good}\n`).isClean).toBe(false);
  });

  test('a value of bag-info.txt begins no other label', () => {
    expect(writeBagInfo([['External-Description', ' one\nPayload-Oxum: 9.9\r\n two ']])).toBe(
      'External-Description: one Payload-Oxum: 9.9 two\n',
    );
  });
});
