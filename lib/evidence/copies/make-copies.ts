// Makes copies from an original: cropped, with what is hidden gone, marked, captioned, and small enough for a form.
// The original's bytes are only read. Where the bytes of a photo hold a place or a camera's number, the copy has neither.
import type { CopyEdit } from '../../model/copy';
import { captionHeight, drawCaption, drawEdits, wrapCaption } from './draw';
import { type CopyType, type Encoded, encodeUnder } from './encode';
import { type Box, cutPieces, firstHeight, frameOf, SMALLEST_PIECE_PX } from './frame';
import { makeRowLooker } from './rows';

export interface CopyOrder {
  edits: readonly CopyEdit[];
  mediaType: CopyType;
  /** Null for a copy in full size. */
  maxBytes: number | null;
  /** The strip's lines for a piece; null without a strip. */
  caption: ((index: number, count: number) => string[]) | null;
  /** Device pixels to a CSS pixel of a screenshot; null for a photo. */
  pixelRatio: number | null;
}

export type CopyFailure = 'cannot-draw' | 'nothing-left' | 'cannot-fit';

export class CopyError extends Error {
  constructor(readonly failure: CopyFailure) {
    super(failure);
    this.name = 'CopyError';
  }
}

const READABLE_PHOTO_PX = 1280;
/** A strip under a narrow crop is wider than it: an address of three letters a line is none. */
const NARROWEST_CAPTION_PX = 200;

/** The pieces of the copy, top first; one where it was not cut. @throws CopyError when there is nothing to show or no way to fit. */
export async function makeCopies(original: Blob, order: CopyOrder): Promise<Encoded[]> {
  const picture = await createImageBitmap(original).catch(() => null);
  if (picture === null) throw new CopyError('cannot-draw');
  try {
    const frame = frameOf(order.edits, picture);
    if (frame === null) throw new CopyError('nothing-left');
    for (
      let maxHeight = firstHeight(frame, order.maxBytes !== null);
      ;
      maxHeight = Math.floor(maxHeight / 2)
    ) {
      if (maxHeight < SMALLEST_PIECE_PX && maxHeight < frame.height) throw new CopyError('cannot-fit');
      const plan = { maxHeight, search: Math.floor(maxHeight / 4), overlap: 48 };
      const pieces = cutPieces(frame, plan, makeRowLooker(picture, frame));
      const made = await drawAll(picture, pieces, order);
      if (made !== null) return made;
    }
  } finally {
    picture.close();
  }
}

/** Null when one of the pieces does not fit under the limit: then all are cut finer. */
async function drawAll(
  picture: ImageBitmap,
  pieces: readonly Box[],
  order: CopyOrder,
): Promise<Encoded[] | null> {
  const made: Encoded[] = [];
  for (const [index, piece] of pieces.entries()) {
    const lines = order.caption?.(index + 1, pieces.length) ?? [];
    const canvas = drawPiece(picture, piece, order.edits, lines);
    const longer = Math.max(canvas.width, canvas.height);
    const smallest = order.pixelRatio === null ? READABLE_PHOTO_PX / longer : 1 / order.pixelRatio;
    const encoded = await encodeUnder(canvas, order.mediaType, order.maxBytes, Math.min(1, smallest));
    if (encoded === null) return null;
    made.push(encoded);
  }
  return made;
}

function drawPiece(
  picture: ImageBitmap,
  { x, y, width, height }: Box,
  edits: readonly CopyEdit[],
  caption: readonly string[],
): OffscreenCanvas {
  const measure = contextOf(new OffscreenCanvas(1, 1));
  const paperWidth = caption.length === 0 ? width : Math.max(width, NARROWEST_CAPTION_PX);
  const lines = wrapCaption(measure, caption, paperWidth);
  const canvas = new OffscreenCanvas(paperWidth, height + captionHeight(lines.length, paperWidth));
  const context = contextOf(canvas);
  // Paper, where the original lets through: JPEG would make it black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, x, y, width, height, 0, 0, width, height);
  drawEdits(context, edits, { x, y, width, height });
  if (lines.length > 0) drawCaption(context, lines, paperWidth, height);
  return canvas;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new CopyError('cannot-draw');
  return context;
}
