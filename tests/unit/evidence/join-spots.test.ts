import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinSpots, spotsWithin } from '../../../lib/evidence/join-spots';
import { rowsPerTile, splitSpots } from '../../../lib/evidence/split-piece';
import { MOST_SPOTS } from '../../../lib/model/most-spots';
import { type PersonalSpot, PersonalSpots } from '../../../lib/model/personal';

const side = fc.integer({ min: 1, max: 40 });
const place = fc.integer({ min: 0, max: 120 });
const spot: fc.Arbitrary<PersonalSpot> = fc.record({
  kind: fc.constantFrom('address', 'mail'),
  x: place,
  y: place,
  width: side,
  height: side,
});
const spots = fc.array(spot, { maxLength: 20 });

function isIn(list: readonly PersonalSpot[], x: number, y: number): boolean {
  return list.some(
    (each) => x >= each.x && y >= each.y && x < each.x + each.width && y < each.y + each.height,
  );
}

function pixelsOf(list: readonly PersonalSpot[]): [number, number][] {
  return list.flatMap(({ x, y, width, height }) =>
    Array.from({ length: width * height }, (_, at): [number, number] => [
      x + (at % width),
      y + Math.floor(at / width),
    ]),
  );
}

describe('joined places', () => {
  test('cover all that was covered, and are no more than there were', () => {
    fc.assert(
      fc.property(spots, (list) => {
        const joined = joinSpots(list);
        expect(joined.length).toBeLessThanOrEqual(list.length);
        for (const [x, y] of pixelsOf(list)) expect(isIn(joined, x, y)).toBe(true);
      }),
    );
  });

  test('the lines of one address are one place', () => {
    const line = (y: number, width: number): PersonalSpot => ({
      kind: 'address',
      x: 10,
      y,
      width,
      height: 20,
    });
    expect(joinSpots([line(0, 80), line(24, 160), line(48, 40)])).toEqual([
      { kind: 'address', x: 10, y: 0, width: 160, height: 68 },
    ]);
  });

  test.each<[string, PersonalSpot]>([
    ['what stands a line further down', { kind: 'phone', x: 10, y: 60, width: 80, height: 20 }],
    ['what stands in another column', { kind: 'phone', x: 200, y: 24, width: 80, height: 20 }],
    ['what is of another kind', { kind: 'mail', x: 10, y: 24, width: 80, height: 20 }],
  ])('%s stays apart', (_what, other) => {
    const first: PersonalSpot = { kind: 'phone', x: 10, y: 0, width: 80, height: 20 };
    expect(joinSpots([first, other])).toHaveLength(2);
  });

  test('a telephone number within an address needs no place of its own', () => {
    const address: PersonalSpot = { kind: 'address', x: 0, y: 0, width: 100, height: 50 };
    expect(joinSpots([address, { kind: 'phone', x: 5, y: 20, width: 60, height: 20 }])).toEqual([address]);
  });
});

test('on the tiles of a long picture places cover what they covered on the whole', () => {
  const widthPx = 8000;
  const rows = rowsPerTile(widthPx);
  const long = fc.array(
    fc.record({
      kind: fc.constant('mail' as const),
      x: place,
      y: fc.integer({ min: rows - 30, max: 2 * rows + 30 }),
      width: side,
      height: side,
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(long, (list) => {
      const tiles = splitSpots(list, widthPx, 3);
      for (const [x, y] of pixelsOf(list)) {
        expect(isIn(tiles[Math.floor(y / rows)] ?? [], x, y % rows)).toBe(true);
      }
      for (const tile of tiles)
        for (const { y, height } of tile ?? []) expect(y + height).toBeLessThanOrEqual(rows);
    }),
  );
});

test('a tile with more places than anybody decides on says that nothing is known', () => {
  const many = Array.from({ length: MOST_SPOTS + 1 }, (_, index) => ({
    kind: 'mail' as const,
    x: 0,
    y: index * 10,
    width: 5,
    height: 2,
  }));
  expect(PersonalSpots.safeParse(many).success).toBe(false);
  expect(splitSpots(many, 800, 1)).toEqual([null]);
});

test('no place reaches out of its picture', () => {
  fc.assert(
    fc.property(spots, (list) => {
      for (const { x, y, width, height } of spotsWithin(list, { widthPx: 100, heightPx: 90 })) {
        expect(x + width <= 100 && y + height <= 90 && width > 0 && height > 0).toBe(true);
      }
    }),
  );
});
