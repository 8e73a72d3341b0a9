// What of the original a copy shows, and how a tall one is cut into pieces that a form shows at a readable size.
import type { CopyEdit } from '../../model/copy';

/** A rectangle in pixels of the original. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All crops together, within the picture; null when they leave nothing. */
export function frameOf(
  edits: readonly CopyEdit[],
  { width, height }: { width: number; height: number },
): Box | null {
  let frame: Box = { x: 0, y: 0, width, height };
  for (const edit of edits) if (edit.kind === 'crop') frame = overlapOf(frame, edit.box);
  return frame.width > 0 && frame.height > 0 ? frame : null;
}

/** What two rectangles share; its sides are zero or less when they share nothing. */
export function overlapOf(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** A form shows a picture as wide as its own column: much higher than wide, and its text is lost. */
const PIECE_RATIO = 1.5;
/** Up to this it is left whole. */
const WHOLE_RATIO = 2;
/** No side that every decoder takes is longer (facts: platform 4). */
const MAX_SIDE_PX = 16_000;
const MAX_AREA_PX = 100_000_000;
/** Pieces are cut finer until they fit under a limit, but never lower than this. */
export const SMALLEST_PIECE_PX = 120;

/** How high the first pieces to try are. @param isForForm where the copy has to fit under a limit. */
export function firstHeight({ width, height }: Box, isForForm: boolean): number {
  const limit = Math.min(MAX_SIDE_PX, Math.floor(MAX_AREA_PX / width));
  const isCut = isForForm && height > width * WHOLE_RATIO;
  const wanted = isCut ? Math.max(SMALLEST_PIECE_PX, Math.round(width * PIECE_RATIO)) : height;
  return Math.max(1, Math.min(limit, height, wanted));
}

export interface CutPlan {
  /** No piece is higher. */
  maxHeight: number;
  /** How far up from there a better place for a cut is looked for. */
  search: number;
  /** Rows shown twice where no better place was found, so that no line of text is lost. */
  overlap: number;
}

/**
 * Pieces from top to bottom that leave no row out.
 * @param calmRow the lowest row in [from, to) through which a cut harms nothing, or null.
 */
export function cutPieces(
  frame: Box,
  { maxHeight, search, overlap }: CutPlan,
  calmRow: (from: number, to: number) => number | null,
): Box[] {
  const end = frame.y + frame.height;
  const pieces: Box[] = [];
  let top = frame.y;
  /** The first row that no piece has yet: a cut above it would make a piece that shows nothing new. */
  let shown = frame.y;
  while (end - top > maxHeight) {
    const limit = top + maxHeight;
    const calm = calmRow(Math.max(shown + 1, limit - search), limit);
    const bottom = calm ?? limit;
    pieces.push({ ...frame, y: top, height: bottom - top });
    shown = bottom;
    // A cut always moves on, also where the overlap is as high as the piece.
    top = calm ?? Math.max(top + 1, limit - overlap);
  }
  pieces.push({ ...frame, y: top, height: end - top });
  return pieces;
}
