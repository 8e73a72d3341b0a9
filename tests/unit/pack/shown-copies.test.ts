// What stands in for an original that stays at home: a copy that hid less must not tell what a later one hides.
import { describe, expect, test } from 'vitest';
import type { CopyEdit, EvidenceCopy } from '../../../lib/model/copy';
import { shownCopies } from '../../../lib/pack/shown-copies';

const NAME: CopyEdit = { kind: 'hide', box: { x: 10, y: 10, width: 100, height: 20 } };
const STREET: CopyEdit = { kind: 'hide', box: { x: 10, y: 40, width: 100, height: 20 } };
const BOTH: CopyEdit = { kind: 'hide', box: { x: 0, y: 0, width: 200, height: 80 } };
const BELOW: CopyEdit = { kind: 'crop', box: { x: 0, y: 80, width: 200, height: 500 } };
const TOP: CopyEdit = { kind: 'crop', box: { x: 0, y: 0, width: 200, height: 35 } };

function copy(id: string, minute: number, edits: CopyEdit[], part: Partial<EvidenceCopy> = {}): EvidenceCopy {
  return {
    id,
    evidenceId: 'e1',
    page: null,
    edits,
    hasCaption: false,
    maxBytes: null,
    part: null,
    madeAt: `2026-11-23T12:${String(minute).padStart(2, '0')}:00Z`,
    sha256: 'a'.repeat(64),
    mediaType: 'image/png',
    sizeBytes: 1,
    widthPx: 1,
    heightPx: 1,
    ...part,
  };
}

const shown = (...copies: EvidenceCopy[]) => shownCopies(copies).map(({ id }) => id);

describe('of the copies of a picture', () => {
  test('one that hid less goes, whichever stands first', () => {
    expect(shown(copy('name', 1, [NAME]), copy('both', 2, [NAME, STREET]))).toEqual(['both']);
    expect(shown(copy('both', 2, [NAME, STREET]), copy('name', 1, [NAME]))).toEqual(['both']);
  });

  test('all that hide as much stay: other boxes over the same, other sizes, other crops', () => {
    const all = [
      copy('large', 1, [BOTH]),
      copy('below', 2, [BELOW, NAME]),
      copy('newest', 3, [NAME, STREET]),
      copy('form', 3, [NAME, STREET], { maxBytes: 1_000_000, mediaType: 'image/jpeg' }),
    ];
    expect(shown(...all)).toEqual(['large', 'below', 'newest', 'form']);
  });

  test('a crop hides as well as a box, and what only another copy hides counts too', () => {
    const all = [
      copy('both', 1, [NAME, STREET]),
      copy('street-open', 2, [NAME]),
      copy('newest', 3, [TOP, NAME]),
    ];
    expect(shown(...all)).toEqual(['both', 'newest']);
  });

  test('the newest stays where it hides less than an earlier one: it is what the buyer decided', () => {
    expect(shown(copy('both', 1, [NAME, STREET]), copy('newest', 2, [NAME]))).toEqual(['both', 'newest']);
  });

  test('one that hides nothing never stands in', () => {
    expect(shown(copy('plain', 3, []), copy('cropped', 4, [BELOW]), copy('name', 1, [NAME]))).toEqual([
      'name',
    ]);
  });
});

test('pages of a PDF are judged each for itself', () => {
  const all = [
    copy('1-plain', 1, [], { page: 1 }),
    copy('2-plain', 1, [], { page: 2 }),
    copy('2-name', 2, [NAME], { page: 2 }),
    copy('3-street', 3, [STREET], { page: 3 }),
  ];
  expect(shown(...all)).toEqual(['1-plain', '2-name', '3-street']);
});
