// Changes of edits on a picture: pure arithmetic, all within the picture, in its own pixels.
import type { CopyEdit, EvidenceCopy } from './copy';

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** What an edit is drawn with; the pointer draws from one corner or end to the other. */
export type EditTool = Exclude<CopyEdit['kind'], 'show'>;

/** Smaller ones are a slip of the hand. */
const SMALLEST_PX = 4;

/** The edit between two points; null when it is too small to be meant. @param number for a number's disc. */
export function editBetween(
  tool: EditTool,
  from: Point,
  to: Point,
  size: Size,
  number: number,
): CopyEdit | null {
  const [a, b] = [within(from, size), within(to, size)];
  if (tool === 'number') return { kind: 'number', at: b, number };
  const far = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
  if (tool === 'arrow') return far < SMALLEST_PX ? null : { kind: 'arrow', from: a, to: b };
  const box = {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
  return box.width < SMALLEST_PX || box.height < SMALLEST_PX ? null : { kind: tool, box };
}

/** The edit moved, as far as the picture reaches. */
export function moveEdit(edit: CopyEdit, by: Point, size: Size): CopyEdit {
  switch (edit.kind) {
    case 'number':
      return { ...edit, at: within({ x: edit.at.x + by.x, y: edit.at.y + by.y }, size) };
    case 'arrow': {
      const move = (end: Point) => within({ x: end.x + by.x, y: end.y + by.y }, size);
      return { ...edit, from: move(edit.from), to: move(edit.to) };
    }
    default: {
      const { width, height } = edit.box;
      const room = { width: size.width - width, height: size.height - height };
      return {
        ...edit,
        box: { ...within({ x: edit.box.x + by.x, y: edit.box.y + by.y }, room), width, height },
      };
    }
  }
}

/** The edit with its far corner or tip moved; a number has none. */
export function stretchEdit(edit: CopyEdit, by: Point, size: Size): CopyEdit {
  if (edit.kind === 'number') return edit;
  if (edit.kind === 'arrow') {
    return { ...edit, to: within({ x: edit.to.x + by.x, y: edit.to.y + by.y }, size) };
  }
  const { x, y, width, height } = edit.box;
  const clamp = (value: number, most: number) => Math.max(SMALLEST_PX, Math.min(value, most));
  const box = {
    x,
    y,
    width: clamp(width + by.x, size.width - x),
    height: clamp(height + by.y, size.height - y),
  };
  return { ...edit, box };
}

/**
 * What the buyer drew last holds for whatever is made next: nothing once hidden comes back by pressing another button.
 * @param copies of one piece of proof, oldest first. @param page of a PDF; null for a picture.
 */
export function newestEdits(copies: readonly EvidenceCopy[], page: number | null): readonly CopyEdit[] {
  return copies.findLast((copy) => copy.page === page)?.edits ?? [];
}

/** The number that the next disc gets. */
export function nextNumber(edits: readonly CopyEdit[]): number {
  return edits.reduce((next, edit) => (edit.kind === 'number' ? Math.max(next, edit.number + 1) : next), 1);
}

function within({ x, y }: Point, { width, height }: Size): Point {
  const clamp = (value: number, most: number) => Math.round(Math.max(0, Math.min(value, most)));
  return { x: clamp(x, width), y: clamp(y, height) };
}
