// What the built extension asks for at install: exactly what PRIVACY.md explains, and nothing broad.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BUILT } from './support/launch';

test('no more is asked for at install than PRIVACY.md explains, and no site but the shop', async () => {
  const manifest = JSON.parse(await readFile(join(BUILT, 'manifest.json'), 'utf8'));
  const privacy = await readFile(join(import.meta.dirname, '../../PRIVACY.md'), 'utf8');
  const rows = [...privacy.matchAll(/^\| `(\w+)`( \(optional, off\))? \|/gm)];
  const explained = (isOptional: boolean) =>
    rows.flatMap(([, name, optional]) => ((optional !== undefined) === isOptional ? [name] : [])).sort();
  expect([...manifest.permissions].sort()).toEqual(explained(false));
  expect([...manifest.optional_permissions].sort()).toEqual(explained(true));
  expect(manifest.host_permissions ?? []).toEqual([]);
  const matches: string[] = manifest.content_scripts.flatMap(
    (script: { matches: string[] }) => script.matches,
  );
  expect(matches.length).toBeGreaterThan(0);
  // Of the shop, only single kinds of pages.
  expect(
    matches.filter((each) => !/^https:\/\/\*\.aliexpress\.(com|us|ru)\/[\w/.-]{4,}\*$/.test(each)),
  ).toEqual([]);
});
