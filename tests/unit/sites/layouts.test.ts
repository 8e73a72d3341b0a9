// The list of layouts against the folders that hold them, and what each layout must be.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../../../lib/sites/layouts';

const SITES = join(import.meta.dirname, '../../../lib/sites');

const files = readdirSync(SITES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)layouts\/[^/]+\.ts$/.test(path))
  .map((path) => path.replace('/layouts/', '/').replace(/\.ts$/, ''));

/** Every string in a layout that is a selector. */
function selectorsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([name, one]) => (name === 'labels' ? [] : selectorsOf(one)));
}

describe('layouts', () => {
  test('every file of a layouts folder is in the list, and nothing else is', () => {
    const ids = LAYOUTS.map(({ id }) => (id.includes('/') ? id : `aliexpress/${id}`));
    expect(ids.toSorted()).toEqual(files.toSorted());
  });

  test('only one layout of a page and site is taken without a mark, and it comes last', () => {
    const unmarked = LAYOUTS.filter(({ marks }) => marks.length === 0);
    expect(unmarked.map(({ page }) => page)).toEqual(['order-list']);
    expect(LAYOUTS.at(-1)).toBe(unmarked[0]);
  });

  test.each(LAYOUTS.map((layout) => [layout.id, layout] as const))(
    '%s holds selectors that a DOM accepts',
    (_id, layout) => {
      const { document } = parseHTML('<!doctype html><html><body></body></html>');
      const selectors = [layout.marks, layout.order, layout.parcel]
        .flatMap(selectorsOf)
        .filter((one) => !layout.sites.includes(one));
      expect(selectors.length).toBeGreaterThan(2);
      for (const selector of selectors)
        expect(() => document.querySelector(selector), selector).not.toThrow();
    },
  );

  test.each(LAYOUTS.map((layout) => [layout.id, layout] as const))(
    '%s names no hash of a style sheet',
    (_id, layout) => {
      const selectors = [layout.marks, layout.order, layout.parcel].flatMap(selectorsOf);
      expect(
        selectors.filter((selector) => /--[a-z]*\d[A-Za-z0-9]{4,}|__[a-f0-9]{5}\b/.test(selector)),
      ).toEqual([]);
    },
  );
});
