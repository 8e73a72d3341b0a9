// Every saved page may be drawn otherwise tomorrow: of thousands of changed ones no fact is wrong or silently gone, and nearly all are still read.
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { Reading } from '../../../lib/model/reading';
import { CHANGES, chanceOf } from '../../tools/changes';
import { tallyOf } from '../../tools/facts';
import { main, measureChanges } from '../../tools/mutations';
import { savedPages } from '../../tools/saved-pages';

const SEED = 20261123;

test('of thousands of changed pages no fact is wrong, none is gone in silence, and 97 in 100 are read whatever the change', () => {
  const { total, byChange } = measureChanges(3000, SEED);
  expect(total.wrong).toEqual([]);
  expect(total.silent).toEqual([]);
  expect(total.facts).toBeGreaterThan(30_000);
  for (const { name, read, facts } of byChange) expect(read / facts, name).toBeGreaterThan(0.97);
}, 600_000);

test('a change of a seed is the same change each time, and does change the page', () => {
  const page = savedPages().find(({ name }) => name === 'order-list/en-own-host')!;
  for (const [name, change] of Object.entries(CHANGES)) {
    const [one, other] = [parseHTML(page.html).document, parseHTML(page.html).document];
    change(one, chanceOf(7));
    change(other, chanceOf(7));
    const nodes = (document: Document) =>
      [...document.querySelectorAll('*')].map((element) => element.childNodes.length).join();
    expect(one.toString(), name).toBe(other.toString());
    const { document } = parseHTML(page.html);
    const isChanged = one.toString() !== document.toString() || nodes(one) !== nodes(document);
    expect(isChanged, name).toBe(true);
  }
});

test('the tally tells what is wrong, gone with a miss and gone in silence', () => {
  const { expected } = savedPages().find(({ name }) => name === 'order-list/en-own-host')!;
  const read = Reading.parse(structuredClone(expected));
  read.orders[0]!.placedOn = '2026-08-13';
  read.orders[1]!.placedOn = null;
  read.orders[1]!.total = null;
  read.misses.push({ orderId: read.orders[1]!.id, field: 'total', why: 'not-found', raw: null });
  const tally = tallyOf(expected, read, true);
  expect(tally.wrong).toEqual([expect.stringContaining('placedOn: 2026-08-13 instead of 2026-08-12')]);
  expect(tally.silent).toEqual([`${read.orders[1]!.id} placedOn`]);
  expect(tally.missed).toBe(1);
  expect(tally.read).toBe(tally.facts - 3);
});

test('the command prints the tables, and refuses words that are no numbers', () => {
  expect(main(['9']).output).toMatch(/9 changed pages[\s\S]*all at once[\s\S]*wrong/);
  expect(main(['many'])).toMatchObject({ exitCode: 2, problem: expect.stringContaining('usage') });
});
