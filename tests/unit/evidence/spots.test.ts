import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoundRect } from '../../../lib/evidence/page/find-personal';
import { framePieces } from '../../../lib/evidence/page/pieces';
import { spotsIn } from '../../../lib/evidence/page/spots';

/** A list of rows within a window, taken shot by shot as `framePieces` puts it together. */
function* shots(listRows: number, ratio: number) {
  const window = { x: 0, y: 0, width: 80 * ratio, height: 60 * ratio };
  const box = { x: 10 * ratio, y: 12 * ratio, width: 50 * ratio, height: 40 * ratio };
  for (let taken = 0; taken < listRows; ) {
    const rows = Math.min(box.height, listRows - taken);
    const isLast = taken + rows >= listRows;
    // The last shot shows rows again that were taken before.
    const skip = isLast && taken > 0 ? box.height - rows : 0;
    const row = box.y + taken;
    yield {
      scrolled: taken - skip,
      box,
      pieces: framePieces({ box, window, skip, rows, row, isFirst: taken === 0, isLast }),
    };
    taken += rows;
  }
}

test('wherever a text stands in a list, the places of all shots cover it where the picture shows it', () => {
  // As browsers lay out, in 64ths of a CSS pixel.
  const px = (min: number, max: number) =>
    fc.integer({ min: min * 64, max: max * 64 }).map((part) => part / 64);
  const rect = fc.record({ left: px(10, 50), top: px(0, 150), width: px(1, 10), height: px(1, 30) });
  fc.assert(
    fc.property(rect, fc.constantFrom(1, 2, 3), (text, ratio) => {
      const listRows = 200 * ratio;
      const found = [...shots(listRows, ratio)].flatMap(({ scrolled, box, pieces }) => {
        const top = box.y / ratio + text.top - scrolled / ratio;
        const cut = {
          top: Math.max(top, box.y / ratio),
          bottom: Math.min(top + text.height, (box.y + box.height) / ratio),
        };
        const seen: FoundRect[] =
          cut.bottom > cut.top
            ? [{ kind: 'mail', left: text.left, right: text.left + text.width, ...cut }]
            : [];
        return spotsIn(seen, pieces, ratio) ?? [];
      });
      const wanted = {
        left: text.left * ratio,
        right: (text.left + text.width) * ratio,
        top: 12 * ratio + text.top * ratio,
        bottom: 12 * ratio + (text.top + text.height) * ratio,
      };
      const x = (wanted.left + wanted.right) / 2;
      for (let y = Math.floor(wanted.top); y < Math.ceil(wanted.bottom); y += 1) {
        expect(
          found.some(
            (spot) => y >= spot.y && y < spot.y + spot.height && x >= spot.x && x < spot.x + spot.width,
          ),
        ).toBe(true);
      }
      // And little else: no more than the rounding outwards.
      for (const spot of found) {
        expect(spot.y).toBeGreaterThanOrEqual(Math.floor(wanted.top) - 1);
        expect(spot.y + spot.height).toBeLessThanOrEqual(Math.ceil(wanted.bottom) + 1);
      }
    }),
  );
});

test('a page of more places than anybody decides on is one of which nothing is known', () => {
  const piece = { x: 0, y: 0, width: 1000, height: 100_000, column: 0, row: 0 };
  const rects = Array.from({ length: 301 }, (_, index): FoundRect => {
    return { kind: 'mail', left: 0, right: 10, top: index * 50, bottom: index * 50 + 5 };
  });
  expect(spotsIn(rects.slice(1), [piece], 1)).toHaveLength(300);
  expect(spotsIn(rects, [piece], 1)).toBeNull();
});
