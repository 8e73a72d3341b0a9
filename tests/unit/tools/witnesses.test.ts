// The command that shows both witnesses side by side.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { savedPages } from '../../tools/saved-pages';
import { main } from '../../tools/witnesses';

const NAME = 'order-detail/payload-refund-earlier';
const folder = join(import.meta.dirname, '../../pages', NAME);
const page = savedPages().find(({ name }) => name === NAME)!;
const words = [join(folder, 'page.html'), '--url', page.url, '--today', page.today];
const payload = ['--payload', join(folder, 'payload-detail.json')];

const rowOf = (output: string, field: string) =>
  output
    .split('\n')
    .find((line) => line.trim().startsWith(field))
    ?.trim()
    .split(/ {2,}/);

test('each fact shows what the page draws, what its data says, which was taken, and where they conflict', async () => {
  const { output = '', exitCode } = await main([...words, ...payload]);
  expect(exitCode).toBe(0);
  expect(output).toContain('order 8400000000030017');
  expect(rowOf(output, 'total')).toEqual(['total', '21.40 USD', '21.40 USD', '21.40 USD', 'data']);
  expect(rowOf(output, 'refundBy')).toEqual([
    'refundBy',
    '2026-11-05',
    '2026-11-04',
    '2026-11-04',
    'data',
    'CONFLICT',
  ]);
  expect(rowOf(output, 'deliverBy.to')?.[4]).toBe('page');
  expect(output).toMatch(/misses\n8400000000030017 refundBy: conflict/);
});

test.each([
  ['no answer', words, /usage/],
  ['a file that is no answer', [...words, '--payload', join(folder, 'page.html')], /not JSON/],
  ['an address that is none', [words[0]!, '--url', 'x', ...payload], /not an address/],
])('%s is refused in one line', async (_name, given, problem) => {
  expect(await main(given)).toMatchObject({ exitCode: 2, problem: expect.stringMatching(problem) });
});
