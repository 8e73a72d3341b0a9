import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CopyEdit } from '../../../lib/model/copy';
import { decide, decideOpen, decisionOn, openSpots, type PersonalSpot } from '../../../lib/model/personal';

const SPOT: PersonalSpot = { kind: 'phone', x: 10, y: 20, width: 30, height: 10 };
const BOX = { x: 10, y: 20, width: 30, height: 10 };

describe('what is decided on a suggested place', () => {
  test('is nothing until the buyer decides', () => {
    expect(decisionOn(SPOT, [])).toBe('open');
    expect(decisionOn(SPOT, [{ kind: 'crop', box: BOX }])).toBe('open');
  });

  test('is to hide it once a box covers all of it, whoever drew the box', () => {
    expect(decisionOn(SPOT, [{ kind: 'hide', box: { x: 0, y: 0, width: 100, height: 100 } }])).toBe('hidden');
    expect(decisionOn(SPOT, [{ kind: 'hide', box: { ...BOX, width: 29 } }])).toBe('open');
  });

  test('changes with the buyer’s mind, and leaves no second edit behind', () => {
    const hidden = decide(SPOT, 'hidden', []);
    expect(hidden).toEqual([{ kind: 'hide', box: BOX }]);
    const shown = decide(SPOT, 'shown', hidden);
    expect(shown).toEqual([{ kind: 'show', box: BOX }]);
    expect(decide(SPOT, 'hidden', shown)).toEqual(hidden);
  });

  test('a box of the buyer’s own stays when the suggestion below it is left visible', () => {
    const own: CopyEdit = { kind: 'hide', box: { x: 0, y: 0, width: 100, height: 100 } };
    expect(decisionOn(SPOT, decide(SPOT, 'shown', [own]))).toBe('hidden');
  });
});

const number = fc.integer({ min: 0, max: 60 });
const box = fc.record({ x: number, y: number, width: number, height: number });
const spots = fc.array(
  box.map((each): PersonalSpot => ({ ...each, kind: 'mail' })),
  { maxLength: 8 },
);
const edits = fc.array(
  fc.record({ kind: fc.constantFrom('hide', 'show', 'crop'), box }) as fc.Arbitrary<CopyEdit>,
  { maxLength: 8 },
);

test('a copy made without a look hides every place that was not left visible', () => {
  fc.assert(
    fc.property(spots, edits, (suggested, before) => {
      const made = decideOpen(suggested, 'hidden', before);
      expect(openSpots(suggested, made)).toEqual([]);
      for (const spot of openSpots(suggested, before)) expect(decisionOn(spot, made)).toBe('hidden');
      // What the buyer did is all still there.
      for (const edit of before) expect(made).toContainEqual(edit);
    }),
  );
});
