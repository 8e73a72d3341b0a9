// Joins shots into tiles: each is drawn as it comes, encoded as PNG when it is full, and checked after encoding.
import { CaptureError } from './capture-failure';
import { pngSize } from './png-size';
import { type Placed, rowsPerTile, splitPiece } from './split-piece';
import type { Begun, Piece } from './stop';

/** By rounding, once at each side. */
const SMALLER_PX = 2;

type Canvas = { canvas: OffscreenCanvas; pen: OffscreenCanvasRenderingContext2D };

/** @param size what the page expects: a tile that comes out as expected needs no copy. */
export function startStitching({ widthPx, rows: expectedRows }: Begun) {
  const tileRows = rowsPerTile(widthPx);
  const open = new Map<number, Canvas>();
  const encoded: Promise<Uint8Array<ArrayBuffer>>[] = [];
  let rows = 0;

  /** The canvas of a tile, with room for so many rows. */
  function tileOf(index: number, need: number): Canvas {
    const found = open.get(index);
    if (found !== undefined && found.canvas.height >= need) return found;
    const expected = Math.min(tileRows, Math.max(need, expectedRows - index * tileRows));
    const tile = found === undefined ? makeCanvas(widthPx, expected) : resize(found, tileRows);
    open.set(index, tile);
    return tile;
  }

  function close(index: number): void {
    const tile = open.get(index);
    if (tile === undefined) return;
    open.delete(index);
    const height = Math.min(tileRows, rows - index * tileRows);
    encoded[index] = encode(height === tile.canvas.height ? tile : resize(tile, height));
    // Until somebody waits for it, a failure must not count as unheard.
    encoded[index]?.catch(() => undefined);
  }

  return {
    draw(shot: ImageBitmap, pieces: readonly Piece[]): void {
      for (const piece of pieces) {
        for (const placed of splitPiece(within(piece, shot), tileRows)) {
          drawPlaced(tileOf(placed.tile, placed.row + placed.height).pen, shot, placed);
        }
        rows = Math.max(rows, piece.row + piece.height);
      }
      // Pieces come top first, so what is above them is finished.
      const least = Math.min(...pieces.map(({ row }) => row));
      for (const index of [...open.keys()]) if ((index + 1) * tileRows <= least) close(index);
    },
    /** The tiles as PNG, top first. @throws when one of them does not show what was drawn. */
    finish(): Promise<Uint8Array<ArrayBuffer>[]> {
      for (const index of [...open.keys()].sort((one, other) => one - other)) close(index);
      return Promise.all(encoded);
    },
  };
}

/** A shot can be a pixel smaller than the page reckons. @throws CaptureError when it is another window's: rows would be missing. */
function within(piece: Piece, shot: ImageBitmap): Piece {
  const width = Math.min(piece.width, shot.width - piece.x);
  const height = Math.min(piece.height, shot.height - piece.y);
  if (piece.width - width > SMALLER_PX || piece.height - height > SMALLER_PX)
    throw new CaptureError('unknown');
  return { ...piece, width, height };
}

function makeCanvas(widthPx: number, heightPx: number): Canvas {
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new CaptureError('unknown');
  // What stands beside a list that is longer than its page.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, widthPx, heightPx);
  return { canvas, pen };
}

function drawPlaced(
  pen: Canvas['pen'],
  shot: ImageBitmap,
  { x, y, width, height, column, row }: Placed,
): void {
  pen.drawImage(shot, x, y, width, height, column, row, width, height);
}

function resize({ canvas }: Canvas, heightPx: number): Canvas {
  const copy = makeCanvas(canvas.width, heightPx);
  copy.pen.drawImage(canvas, 0, 0);
  return copy;
}

async function encode({ canvas, pen }: Canvas): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const size = pngSize(bytes);
  if (size?.widthPx !== canvas.width || size.heightPx !== canvas.height) throw new CaptureError('unknown');
  await compare(blob, { canvas, pen });
  return bytes;
}

const SAMPLES = 12;

/** Reads the picture back and holds some of its rows against what was drawn: limits of a canvas or encoder make no error. */
async function compare(blob: Blob, { canvas, pen }: Canvas): Promise<void> {
  const shown = await createImageBitmap(blob, { colorSpaceConversion: 'none' });
  const line = makeCanvas(canvas.width, 1);
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const row = Math.floor((sample * (canvas.height - 1)) / (SAMPLES - 1));
    line.pen.drawImage(shown, 0, row, canvas.width, 1, 0, 0, canvas.width, 1);
    const read = line.pen.getImageData(0, 0, canvas.width, 1).data;
    const drawn = pen.getImageData(0, row, canvas.width, 1).data;
    if (read.some((value, index) => value !== drawn[index] || (index % 4 === 3 && value !== 255))) {
      throw new CaptureError('unknown');
    }
  }
  shown.close();
}
