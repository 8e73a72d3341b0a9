// A name stands for one thing: what lib exports is defined in one place.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const DEFINED =
  /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) +([\w$]+)/gm;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

test('no exported name is defined in two files of lib', () => {
  const places = new Map<string, Set<string>>();
  for (const path of sources('lib')) {
    for (const [, name = ''] of readFileSync(join(root, path), 'utf8').matchAll(DEFINED)) {
      places.set(name, (places.get(name) ?? new Set()).add(path));
    }
  }
  expect(places.size).toBeGreaterThan(500);
  expect([...places].filter(([, paths]) => paths.size > 1).map(([name, paths]) => [name, ...paths])).toEqual(
    [],
  );
});
