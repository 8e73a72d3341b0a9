// Where rungs lead and what holds there: each id that the code names has words, and no words are left that nothing names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { LAWS_FILES, WORDS_FILES } from '../../tools/all-languages';

const lib = join(import.meta.dirname, '../../../lib');
const code = ['rules', 'claims'].flatMap((room) =>
  readdirSync(join(lib, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(lib, room, name), 'utf8')),
);
const named = new Set(code.flatMap((text) => text.match(/(?<=')(?:place|law-note)-[\w-]+(?=')/g) ?? []));
const idsOf = (text = '') => new FluentResource(text).body.map(({ id }) => id);

test.each([...LAWS_FILES.keys()])('in %s are those that the code names', (language) => {
  expect(named.size).toBeGreaterThan(100);
  expect([...idsOf(LAWS_FILES.get(language))].sort()).toEqual([...named].sort());
});

test('share no id with the other words, beside which they are loaded', () => {
  const words = idsOf(WORDS_FILES.get('en'));
  expect(idsOf(LAWS_FILES.get('en')).filter((id) => words.includes(id))).toEqual([]);
});
