// A long picture is kept as tiles of a height that every browser can draw and every viewer can open.
import { MOST_SPOTS } from '../model/most-spots';
import type { PersonalSpot } from '../model/personal';
import { joinSpots } from './join-spots';
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

/** The places of the whole picture as they fall onto its tiles, by the tile's index; null where one has too many. */
export function splitSpots(
  spots: readonly PersonalSpot[],
  widthPx: number,
  tiles: number,
): (PersonalSpot[] | null)[] {
  const byTile = Array.from({ length: tiles }, (): PersonalSpot[] => []);
  for (const { kind, x, y, width, height } of spots) {
    const whole = { x, y, width, height, column: x, row: y };
    for (const { tile, row, height: rows } of splitPiece(whole, rowsPerTile(widthPx))) {
      byTile[tile]?.push({ kind, x, y: row, width, height: rows });
    }
  }
  return byTile.map(joinSpots).map((each) => (each.length > MOST_SPOTS ? null : each));
}
