// What of a shot goes into the picture, and where: the rows that are new, and around a list what frames it, once.
import type { Piece } from '../stop';
import type { PageBox } from './places';

/** A shot that stands, in device pixels. */
export interface Shot {
  box: PageBox;
  window: PageBox;
  /** Rows of the box that were taken before, and rows that are new. */
  skip: number;
  rows: number;
  /** The picture's row at which the new ones begin. */
  row: number;
  isFirst: boolean;
  isLast: boolean;
}

/** New rows of a list, with what stands above and beside it in the first shot, and below it in the last. */
export function framePieces({ box, window, skip, rows, row, isFirst, isLast }: Shot): Piece[] {
  const pieces: Piece[] = [
    isFirst
      ? { x: 0, y: 0, width: window.width, height: box.y + rows, column: 0, row: 0 }
      : { x: box.x, y: box.y + skip, width: box.width, height: rows, column: box.x, row },
  ];
  const foot = box.y + box.height;
  if (isLast && foot < window.height) {
    const height = window.height - foot;
    pieces.push({ x: 0, y: foot, width: window.width, height, column: 0, row: row + rows });
  }
  return pieces;
}
