// Which files `npm run mutants` changes, by the names that it is given.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patternsOf, TESTS } from '../../tools/mutants.mjs';

const root = resolve(import.meta.dirname, '../../..');
const HOUSE = ['lib/rules', 'lib/rules/flags', 'lib/money', 'lib/money/read.ts', 'lib/store'];
const named = (...names: string[]) => [...patternsOf(names, (path) => HOUSE.includes(path))];

describe('what is changed', () => {
  test('without a name: every room that there is', () => {
    expect(named()).toEqual([
      ['rules', ['lib/rules/**/*.ts']],
      ['money', ['lib/money/**/*.ts']],
    ]);
  });

  test.each([
    ['lib/money', 'money', 'lib/money/**/*.ts'],
    ['./lib/money/', 'money', 'lib/money/**/*.ts'],
    ['lib/rules/flags', 'rules', 'lib/rules/flags/**/*.ts'],
    ['lib/money/read.ts', 'money', 'lib/money/read.ts'],
    ['lib/money/read.ts:10-20', 'money', 'lib/money/read.ts:10-20'],
  ])('%s: of the room %s, %s', (name, room, pattern) => {
    expect(named(name)).toEqual([[room, [pattern]]]);
  });

  test('several names: each room once', () => {
    expect(named('lib/money/read.ts', 'lib/rules', 'lib/money')).toEqual([
      ['money', ['lib/money/read.ts', 'lib/money/**/*.ts']],
      ['rules', ['lib/rules/**/*.ts']],
    ]);
  });

  test.each([
    ['lib/store', 'lib/store is in none of lib/rules, lib/money.'],
    ['lib/moneybox', 'lib/moneybox is in none of lib/rules, lib/money.'],
    ['lib/money/gone.ts', 'There is no lib/money/gone.ts.'],
  ])('%s is refused', (name, sentence) => {
    expect(() => named(name)).toThrow(sentence);
  });
});

test('each room that there is has tests that could notice', () => {
  for (const [room, folders] of Object.entries(TESTS)) {
    if (!existsSync(join(root, 'lib', room))) continue;
    expect(folders.some((folder) => existsSync(join(root, 'tests/unit', folder)))).toBe(true);
  }
});
