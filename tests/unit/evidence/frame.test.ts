import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptsFor } from '../../../lib/evidence/copies/encode';
import { cutPieces, firstHeight, frameOf, SMALLEST_PIECE_PX } from '../../../lib/evidence/copies/frame';
import { isCalm } from '../../../lib/evidence/copies/rows';

const SIZE = { width: 100, height: 200 };
const crop = (x: number, y: number, width: number, height: number) =>
  ({ kind: 'crop', box: { x, y, width, height } }) as const;

describe('what of a picture a copy shows', () => {
  test.each([
    ['all of it, uncropped', [], { x: 0, y: 0, width: 100, height: 200 }],
    ['the crop', [crop(10, 20, 30, 40)], { x: 10, y: 20, width: 30, height: 40 }],
    [
      'what all crops share',
      [crop(0, 0, 50, 50), crop(40, 40, 50, 50)],
      { x: 40, y: 40, width: 10, height: 10 },
    ],
    ['no more than there is', [crop(-10, 190, 500, 500)], { x: 0, y: 190, width: 100, height: 10 }],
    ['nothing, where a crop is beside it', [crop(100, 0, 10, 10)], null],
    ['nothing, where crops do not meet', [crop(0, 0, 10, 10), crop(50, 50, 10, 10)], null],
  ])('is %s', (_what, edits, frame) => {
    expect(frameOf(edits, SIZE)).toEqual(frame);
  });
});

describe('pieces of a tall picture', () => {
  const plan = fc.record({
    maxHeight: fc.integer({ min: 1, max: 400 }),
    search: fc.integer({ min: 0, max: 200 }),
    overlap: fc.integer({ min: 0, max: 500 }),
  });

  test('leave no row out, are none too high, and end, wherever calm rows are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        plan,
        fc.integer({ min: 1, max: 90 }),
        (height, cut, every) => {
          const calm = (from: number, to: number) => {
            for (let row = to - 1; row >= from; row -= 1) if (row % every === 0) return row;
            return null;
          };
          const pieces = cutPieces({ x: 3, y: 7, width: 50, height }, cut, calm);
          let covered = 7;
          for (const piece of pieces) {
            expect(piece.y).toBeLessThanOrEqual(covered);
            expect(piece.height).toBeGreaterThan(0);
            expect(piece.height).toBeLessThanOrEqual(cut.maxHeight);
            expect([piece.x, piece.width]).toEqual([3, 50]);
            expect(piece.y + piece.height).toBeGreaterThan(covered);
            covered = piece.y + piece.height;
          }
          expect(covered).toBe(7 + height);
        },
      ),
    );
  });

  test('share some rows where no calm one was found, so that no line of text is cut through', () => {
    const cut = { maxHeight: 100, search: 20, overlap: 10 };
    const [first, second] = cutPieces({ x: 0, y: 0, width: 1, height: 150 }, cut, () => null);
    expect([first?.height, second?.y]).toEqual([100, 90]);
  });

  test('are cut at a calm row, which is shown once', () => {
    const cut = { maxHeight: 100, search: 20, overlap: 10 };
    const pieces = cutPieces({ x: 0, y: 0, width: 1, height: 150 }, cut, () => 85);
    expect(pieces.map(({ y, height }) => [y, height])).toEqual([
      [0, 85],
      [85, 65],
    ]);
  });
});

test.each([
  ['a column of a table', 60, 400],
  ['a line a pixel wide', 1, 5000],
  ['a low strip', 900, 40],
])('%s begins with pieces that are high enough to be made at all', (_what, width, height) => {
  const first = firstHeight({ x: 0, y: 0, width, height }, true);
  expect(first).toBeGreaterThanOrEqual(Math.min(SMALLEST_PIECE_PX, height));
  expect(first).toBeLessThanOrEqual(height);
});

test('a row is calm when it has one colour, give or take what compression leaves', () => {
  const row = (...greys: number[]) => greys.flatMap((grey) => [grey, grey, grey, 255]);
  const data = Uint8ClampedArray.from([...row(250, 255, 247), ...row(250, 0, 250)]);
  expect([isCalm(data, 0, 3), isCalm(data, 1, 3)]).toEqual([true, false]);
});

describe('what is tried to get under a limit', () => {
  test('is full size first, then less quality, then smaller, never under what is readable', () => {
    const tried = attemptsFor('image/jpeg', 0.5);
    expect(tried[0]).toEqual({ scale: 1, quality: 0.92 });
    expect(tried.at(-1)).toEqual({ scale: 0.5, quality: 0.65 });
    expect(tried.every(({ scale }) => scale >= 0.5)).toBe(true);
  });

  test('of a screenshot at one pixel a CSS pixel is its full size alone', () => {
    expect(attemptsFor('image/png', 1)).toEqual([{ scale: 1, quality: 1 }]);
  });
});
