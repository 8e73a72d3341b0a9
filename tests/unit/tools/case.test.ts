// The command that makes a case of a saved page: it holds nothing of the buyer's, is read as the page was, and passes as it stands.
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { main } from '../../tools/case';
import { leaksOf } from '../../tools/leaks';
import { readCase, readSaved, savedPages, sorted } from '../../tools/saved-pages';

const folder = mkdtempSync(join(tmpdir(), 'redress-case-'));
const KINDS = [
  'order-list/en-own-host',
  'order-detail/ru',
  'tracking/two-parcels-drawn',
  'refunds/ru-list',
  'messages/about-an-order',
];
const pages = KINDS.map((kind) => savedPages().find(({ name }) => name === kind)!);

function save(html: string): string {
  const path = join(mkdtempSync(join(folder, 'page-')), 'page.html');
  writeFileSync(path, html);
  return path;
}

describe('a case', () => {
  test.each(pages.map((page) => [page.name, page] as const))(
    'of %s leaks nothing and passes as it stands',
    async (name, page) => {
      const words = [
        save(page.html),
        '--url',
        page.url,
        '--today',
        page.today,
        '--name',
        'made',
        '--to',
        join(folder, name),
      ];
      const { output, problem, exitCode } = await main([...words, '--cookie', page.cookie]);
      expect({ problem, exitCode }).toEqual({ problem: undefined, exitCode: 0 });
      expect(output).toContain('the copy is read as the page is');
      const [made = ''] = (output ?? '').split('\n');
      expect(readdirSync(made).sort()).toEqual(['case.json', 'page.html']);
      for (const file of readdirSync(made))
        expect(leaksOf(page.html, readFileSync(join(made, file), 'utf8'))).toEqual([]);
      const written = readCase(made, 'made');
      expect(sorted(readSaved(written, parseHTML(written.html).document))).toEqual(sorted(written.expected));
    },
  );

  const PAGE =
    '<!doctype html><html lang="en"><body><p>Wilhelmina Oostveldt, +31 20 7654321</p></body></html>';
  const URL_OF_CHAT =
    'https://www.aliexpress.com/p/message/index.html?orderId=8200000000010017&name=Wilhelmina';

  test('holds no name, no number, nothing else of the address or the cookie', async () => {
    const cookie =
      'me=Wilhelmina; aep_usuc_f=site%3Dglo%26c_tp%3DUSD%26x_alimid%3D7654321%26b_locale%3Den_US';
    const { output = '' } = await main([
      save(PAGE),
      '--url',
      URL_OF_CHAT,
      '--name',
      'private',
      '--to',
      folder,
      '--cookie',
      cookie,
    ]);
    const [made = ''] = output.split('\n');
    const all = readdirSync(made)
      .map((file) => readFileSync(join(made, file), 'utf8'))
      .join();
    expect(all).not.toMatch(/wilhelmina|oostveldt|7654321|8200000000010017|alimid/iu);
    expect(readCase(made, 'private').cookie).toContain('USD');
  });

  test.each([
    ['is there already', ['--url', URL_OF_CHAT, '--name', 'twice'], /is there already/],
    ['has no name', ['--url', URL_OF_CHAT], /--name/],
    ['has a name that is a path', ['--url', URL_OF_CHAT, '--name', '../x'], /--name/],
    [
      'is of no described site',
      ['--url', 'https://shop.example/', '--name', 'x'],
      /no page of a described site/,
    ],
    ['has a day that is none', ['--url', URL_OF_CHAT, '--name', 'x', '--today', 'soon'], /--today/],
  ])('that %s is refused in one line', async (_name, words, problem) => {
    await main([save(PAGE), '--url', URL_OF_CHAT, '--name', 'twice', '--to', folder]);
    const answer = await main([save(PAGE), ...words, '--to', folder]);
    expect(answer).toMatchObject({ exitCode: 2, problem: expect.stringMatching(problem) });
    expect(answer.problem).not.toContain('\n');
    expect(existsSync(join(folder, 'unknown'))).toBe(false);
  });
});
