import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsPerTile, splitPiece } from '../../../lib/evidence/split-piece';

const piece = { x: 3, y: 20, width: 1280, height: 800, column: 0, row: 0 };

describe('the tiles of a long picture', () => {
  test('hold every row of a piece once, in order, none beyond its tile', () => {
    const rows = fc.integer({ min: 0, max: 400_000 });
    const heights = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(rows, heights, fc.integer({ min: 4000, max: 16_000 }), (row, height, tileRows) => {
        const placed = splitPiece({ ...piece, row, height }, tileRows);
        let next = row;
        let source = piece.y;
        for (const each of placed) {
          expect(each.tile * tileRows + each.row).toBe(next);
          expect(each.y).toBe(source);
          expect(each.row + each.height).toBeLessThanOrEqual(tileRows);
          next += each.height;
          source += each.height;
        }
        expect(next).toBe(row + height);
      }),
    );
  });

  test.each([
    ['a usual screen', 1280],
    ['a dense one', 3840],
    ['a very wide one', 7680],
  ])('are small enough for every browser to draw on %s', (_screen, widthPx) => {
    const rows = rowsPerTile(widthPx);
    expect(rows).toBeLessThanOrEqual(16_383);
    expect(rows * widthPx).toBeLessThanOrEqual(32_000_000);
    expect(rows).toBeGreaterThanOrEqual(4000);
  });
});
