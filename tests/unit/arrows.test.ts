// The house's table of arrows, held against the imports that the code really has.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Which rooms each room may import from, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/words': ['lib/model', 'lib/money'],
  'lib/money': ['lib/model', 'lib/facts'],
  'lib/sites': ['lib/model', 'lib/money'],
  // One answer to where a parcel is and where a claim stands: all that reason ask here.
  'lib/facts': ['lib/model'],
  // What a claim asks decides whether a decision leaves anything to ask for.
  'lib/rules': ['lib/model', 'lib/facts', 'lib/money'],
  'lib/calendar': ['lib/model'],
  // The ladder is drawn from what the rules say of a country and a way to pay.
  'lib/claims': ['lib/model', 'lib/facts', 'lib/money', 'lib/rules'],
  // Letters cite the law by the rows of the rule table, and are read by the same Fluent reader as the interface's words.
  'lib/drafts': ['lib/model', 'lib/facts', 'lib/money', 'lib/claims', 'lib/rules', 'lib/words'],
  'lib/evidence': ['lib/model', 'lib/claims'],
  'lib/pack': ['lib/model', 'lib/evidence', 'lib/drafts', 'lib/words', 'lib/money', 'lib/claims'],
  'lib/store': [
    'lib/model',
    'lib/facts',
    'lib/money',
    'lib/rules',
    'lib/claims',
    'lib/evidence',
    'lib/sites',
    'lib/drafts',
    'lib/pack',
  ],
  'lib/messages.ts': ['lib/model'],
  'lib/send.ts': ['lib/model', 'lib/messages.ts'],
  components: ['lib/model', 'lib/facts', 'lib/words', 'lib/money', 'lib/claims', 'lib/messages.ts'],
  entrypoints: ['components', 'lib'],
};

/** Rooms that know no DOM, database, browser API or clock. */
const PURE = ['lib/model', 'lib/facts', 'lib/calendar', 'lib/rules', 'lib/claims', 'lib/drafts', 'lib/money'];
const IMPURE = /\b(document|window|chrome|browser|indexedDB|Dexie|localStorage)\.|\bDate\.now\(|new Date\(\)/;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function roomOf(path: string): string {
  const parts = path.split('/');
  return parts[0] === 'lib' ? `lib/${parts[1]}` : (parts[0] ?? '');
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"?]+)/g)].map((match) =>
    normalize(relative(root, resolve(root, dirname(path), match[1] ?? ''))),
  );
}

const files = ['lib', 'components', 'entrypoints'].flatMap(sources);

describe('the arrows of the house', () => {
  test('every room of lib is in the table', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test.each(files)('%s imports only where its room may', (path) => {
    const room = roomOf(path);
    const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
    const strays = importsOf(path).filter((target) => {
      const targetRoom = target === 'lib/messages' ? 'lib/messages.ts' : roomOf(target);
      return !allowed.some((name) => name === targetRoom || (name === 'lib' && target.startsWith('lib/')));
    });
    expect(strays).toEqual([]);
  });

  test.each(files.filter((path) => PURE.includes(roomOf(path))))(
    '%s reads no clock, page or database',
    (path) => {
      const code = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code).not.toMatch(IMPURE);
    },
  );
});
