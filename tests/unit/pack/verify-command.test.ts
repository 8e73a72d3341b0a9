// The command that verifies a pack: what it prints, and how it exits.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBackup } from '../../../lib/pack/backup';
import { seal } from '../../../lib/pack/seal';
import { main } from '../../tools/verify';
import { makeInput, PIXEL, packOf } from './sample';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redress-verify-'));
  const { zip } = await packOf((await makeInput()).input);
  writeFileSync(join(folder, 'good.zip'), zip);
  zip[1000] = zip[1000]! ^ 1;
  writeFileSync(join(folder, 'bad.zip'), zip);
  writeFileSync(join(folder, 'picture.zip'), PIXEL);
  const made = {
    tables: {},
    blobs: {},
    publicKey: null,
    schemaVersion: 2,
    now: new Date(0),
    version: '0.1.0',
  };
  writeFileSync(join(folder, 'backup.zip'), await gather(makeBackup(made).stream));
  writeFileSync(
    join(folder, 'backup.redress'),
    await gather(seal(makeBackup(made).stream, 'four words of mine')),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function gather(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const taken: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of pieces) taken.push(piece);
  return new Uint8Array(await new Blob(taken).arrayBuffer());
}

describe('npm run -s verify', () => {
  test.each([
    ['a pack as it was made', ['good.zip'], 0, 'Every file is unchanged since the pack was made.'],
    [
      'the same in Russian',
      ['good.zip', '--language', 'ru'],
      0,
      'Все файлы такие же, какими были при сборке пакета.',
    ],
    ['a changed pack', ['bad.zip'], 1, 'This pack is not as it was made.'],
    ['a picture', ['picture.zip'], 2, 'This is not a ZIP file.'],
    ['a backup', ['backup.zip'], 2, 'This is a backup of Redress, not an evidence pack.'],
    [
      'a backup with a passphrase',
      ['backup.redress', '--language', 'ru'],
      2,
      'Это резервная копия Redress с паролем, а не пакет доказательств. Её открывают в настройках',
    ],
    ['no such file', ['none.zip'], 2, 'The file could not be read.'],
  ] as const)('%s', async (_what, [name, ...more], exitCode, sentence) => {
    const outcome = await main([join(folder, name), ...more]);
    expect(outcome.exitCode).toBe(exitCode);
    expect(exitCode === 2 ? outcome.problem : outcome.output).toContain(sentence);
  });

  test.each([
    [[]],
    [['a.zip', '--fast']],
    [['a.zip', '--language', 'fi']],
    [['a.zip', '--language', 'en', 'more']],
  ])('says how it is used: %j', async (words) => {
    expect(await main(words)).toMatchObject({ exitCode: 2, problem: expect.stringContaining('usage') });
  });
});
