import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CopyEdit, EvidenceCopy } from '../../../lib/model/copy';
import { editBetween, moveEdit, newestEdits, nextNumber, stretchEdit } from '../../../lib/model/copy-edits';

const SIZE = { width: 300, height: 200 };
const point = fc.record({ x: fc.integer({ min: -500, max: 800 }), y: fc.integer({ min: -500, max: 800 }) });

function isWithin(edit: CopyEdit): boolean {
  const inside = ({ x, y }: { x: number; y: number }) => x >= 0 && y >= 0 && x <= 300 && y <= 200;
  if (edit.kind === 'number') return inside(edit.at);
  if (edit.kind === 'arrow') return inside(edit.from) && inside(edit.to);
  const { x, y, width, height } = edit.box;
  return width > 0 && height > 0 && inside({ x, y }) && inside({ x: x + width, y: y + height });
}

describe('an edit', () => {
  test.each([
    [
      'from any corner to any other',
      { x: 50, y: 60 },
      { x: 10, y: 20 },
      { x: 10, y: 20, width: 40, height: 40 },
    ],
    [
      'no further than the picture',
      { x: 290, y: 190 },
      { x: 900, y: 900 },
      { x: 290, y: 190, width: 10, height: 10 },
    ],
  ])('is drawn %s', (_how, from, to, box) => {
    expect(editBetween('hide', from, to, SIZE, 1)).toEqual({ kind: 'hide', box });
  });

  test('too small to be meant is none; a number needs one point only', () => {
    const at = { x: 5, y: 5 };
    expect(editBetween('hide', at, { x: 7, y: 50 }, SIZE, 1)).toBeNull();
    expect(editBetween('arrow', at, { x: 6, y: 6 }, SIZE, 1)).toBeNull();
    expect(editBetween('number', at, at, SIZE, 3)).toEqual({ kind: 'number', at, number: 3 });
  });

  test('stays within the picture, however it is drawn, moved and stretched', () => {
    const tool = fc.constantFrom('hide', 'crop', 'arrow', 'number');
    fc.assert(
      fc.property(tool, point, point, fc.array(fc.tuple(fc.boolean(), point)), (kind, from, to, steps) => {
        let edit = editBetween(kind, from, to, SIZE, 1);
        if (edit === null) return;
        expect(isWithin(edit)).toBe(true);
        for (const [isMove, by] of steps) {
          edit = isMove ? moveEdit(edit, by, SIZE) : stretchEdit(edit, by, SIZE);
          expect(isWithin(edit)).toBe(true);
        }
      }),
    );
  });

  test('a box keeps its size when it is moved against the edge', () => {
    const box: CopyEdit = { kind: 'hide', box: { x: 10, y: 10, width: 50, height: 50 } };
    expect(moveEdit(box, { x: 1000, y: -1000 }, SIZE)).toEqual({
      kind: 'hide',
      box: { x: 250, y: 0, width: 50, height: 50 },
    });
  });

  test('numbers go on from the highest', () => {
    expect(nextNumber([])).toBe(1);
    const at = { x: 1, y: 1 };
    expect(nextNumber([{ kind: 'number', at, number: 4 }])).toBe(5);
  });
});

test('what was drawn last on a page holds for that page, and for no other', () => {
  const edit = (number: number): CopyEdit[] => [{ kind: 'number', at: { x: 1, y: 1 }, number }];
  const copy = (page: number | null, edits: CopyEdit[]): EvidenceCopy => ({
    id: 'c',
    evidenceId: 'e',
    page,
    edits,
    hasCaption: false,
    maxBytes: null,
    part: null,
    madeAt: '2026-11-23T12:00:00Z',
    sha256: 'a'.repeat(64),
    mediaType: 'image/png',
    sizeBytes: 1,
    widthPx: 1,
    heightPx: 1,
  });
  const copies = [copy(2, edit(1)), copy(2, edit(2)), copy(3, edit(3))];
  expect(newestEdits(copies, 2)).toEqual(edit(2));
  expect(newestEdits(copies, 3)).toEqual(edit(3));
  expect(newestEdits(copies, 1)).toEqual([]);
  expect(newestEdits(copies, null)).toEqual([]);
});
