// `npm run mutants -- NAME…`: changes the pure rooms of lib line by line, and says which change no unit test notices.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, root, runPackage } from './setup.mjs';

/** The rooms that are changed, and the folders of tests/unit that must notice it. */
export const TESTS = {
  facts: ['facts', 'rules', 'claims'],
  rules: ['rules', 'claims'],
  claims: ['claims'],
  money: ['money'],
  drafts: ['drafts'],
};

/**
 * What to change, by room.
 * @param {string[]} names folders or files, `lib/money` or `lib/money/read.ts` or `lib/money/read.ts:10-20`; none means all
 * @param {(path: string) => boolean} exists
 * @returns {Map<string, string[]>} patterns by room
 * @throws {Error} whose message is a sentence that names what cannot be changed.
 */
export function patternsOf(names, exists) {
  const rooms = Object.keys(TESTS)
    .map((room) => `lib/${room}`)
    .filter(exists);
  const patterns = new Map();
  for (const name of names.length > 0 ? names : rooms) {
    const path = name.replace(/^\.\//, '').replace(/\/+$/, '');
    const [file = ''] = path.split(':');
    const room = rooms.find((folder) => file === folder || file.startsWith(`${folder}/`));
    if (room === undefined) throw new Error(`${name} is in none of ${rooms.join(', ')}.`);
    if (!exists(file)) throw new Error(`There is no ${file}.`);
    const key = room.slice('lib/'.length);
    patterns.set(key, [...(patterns.get(key) ?? []), file.endsWith('.ts') ? path : `${file}/**/*.ts`]);
  }
  return patterns;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const patterns = patternsOf(process.argv.slice(2), (path) => existsSync(resolve(root, path)));
    ensurePackages();
    const failed = [...patterns].filter(
      ([room, mutate]) =>
        !runPackage('@stryker-mutator/core/bin/stryker.js', ['run', '--mutate', mutate.join(',')], {
          REDRESS_ROOM: room,
        }),
    );
    if (failed.length > 0) {
      throw new Error(`Not passed: ${failed.map(([room]) => `lib/${room}`).join(', ')}. See above.`);
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
