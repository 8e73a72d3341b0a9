// A long picture is kept as tiles of a height that every browser can draw and every viewer can open.
import type { Piece } from './stop';

/** A canvas may have 65,535 rows and 268 Mpx (measured, Chromium 156); beyond that it stays blank without an error. */
const MOST_ROWS = 16_000;
const MOST_PIXELS = 32_000_000;

/** Rows of a tile of this width; not fewer than a window has. */
export function rowsPerTile(widthPx: number): number {
  return Math.max(4000, Math.min(MOST_ROWS, Math.floor(MOST_PIXELS / widthPx)));
}

export interface Placed extends Piece {
  /** From 0; `row` counts within it. */
  tile: number;
}

/** The piece as it falls onto the tiles, top first. */
export function splitPiece(piece: Piece, tileRows: number): Placed[] {
  const placed: Placed[] = [];
  for (let done = 0; done < piece.height; ) {
    const at = piece.row + done;
    const tile = Math.floor(at / tileRows);
    const height = Math.min(piece.height - done, (tile + 1) * tileRows - at);
    placed.push({ ...piece, y: piece.y + done, height, row: at - tile * tileRows, tile });
    done += height;
  }
  return placed;
}
