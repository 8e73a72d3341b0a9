// Turns a drawn copy into a file under a limit without making its text unreadable, and checks what came out.
import type { EvidenceCopy } from '../../model/copy';

export type CopyType = EvidenceCopy['mediaType'];

/** A size and a quality to try; PNG has no quality. */
export interface Attempt {
  scale: number;
  quality: number;
}

/**
 * What to try, best first. A screenshot may shrink to one pixel a CSS pixel, where its text reads as on the screen;
 * a photo may shrink to 1280 pixels on its longer side.
 * @param smallest the smallest scale that is still readable.
 */
export function attemptsFor(mediaType: CopyType, smallest: number): Attempt[] {
  const scales = [1, 0.75, 0.5, 0.35, 0.25].filter((scale) => scale > smallest).concat(Math.min(1, smallest));
  const qualities = mediaType === 'image/png' ? [1] : [0.92, 0.85, 0.75, 0.65];
  return scales.flatMap((scale) => qualities.map((quality) => ({ scale, quality })));
}

export interface Encoded {
  bytes: Blob;
  widthPx: number;
  heightPx: number;
}

/** The first attempt whose file is not over the limit; null when none is. @param maxBytes null for no limit. */
export async function encodeUnder(
  canvas: OffscreenCanvas,
  mediaType: CopyType,
  maxBytes: number | null,
  smallest: number,
): Promise<Encoded | null> {
  for (const { scale, quality } of attemptsFor(mediaType, smallest)) {
    const drawn = scale === 1 ? canvas : shrink(canvas, scale);
    const bytes = await drawn.convertToBlob({ type: mediaType, quality });
    if (maxBytes === null || bytes.size <= maxBytes) {
      return { bytes, ...(await sizeChecked(bytes, drawn)) };
    }
  }
  return null;
}

function shrink(canvas: OffscreenCanvas, scale: number): OffscreenCanvas {
  const small = new OffscreenCanvas(
    Math.max(1, Math.round(canvas.width * scale)),
    Math.max(1, Math.round(canvas.height * scale)),
  );
  const context = small.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, small.width, small.height);
  return small;
}

/** Encoders cut and blank without a word (facts: platform 4): what came out is decoded before it counts as made. */
async function sizeChecked(
  bytes: Blob,
  drawn: OffscreenCanvas,
): Promise<{ widthPx: number; heightPx: number }> {
  const bitmap = await createImageBitmap(bytes);
  const size = { widthPx: bitmap.width, heightPx: bitmap.height };
  bitmap.close();
  if (size.widthPx !== drawn.width || size.heightPx !== drawn.height) throw new Error('copy was cut');
  return size;
}
