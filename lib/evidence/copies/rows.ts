// Finds rows of a picture through which a cut harms nothing: rows of one colour, between lines of text.
import type { Box } from './frame';

/** Colours this near are one: pictures that were compressed are never quite even. */
const NEAR = 12;

/** @returns a function that gives the lowest calm row in [from, to) of the original, or null when there is none. */
export function makeRowLooker(picture: ImageBitmap, frame: Box): (from: number, to: number) => number | null {
  return (from, to) => {
    const height = to - from;
    if (height < 1) return null;
    const canvas = new OffscreenCanvas(frame.width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) return null;
    context.drawImage(picture, frame.x, from, frame.width, height, 0, 0, frame.width, height);
    const { data } = context.getImageData(0, 0, frame.width, height);
    for (let row = height - 1; row >= 0; row -= 1) if (isCalm(data, row, frame.width)) return from + row;
    return null;
  };
}

/** True when all pixels of the row have nearly the colour of its first. RGBA, four bytes a pixel. */
export function isCalm(data: Uint8ClampedArray, row: number, width: number): boolean {
  const start = row * width * 4;
  for (let at = start; at < start + width * 4; at += 4) {
    for (let channel = 0; channel < 3; channel += 1) {
      if (Math.abs((data[at + channel] ?? 0) - (data[start + channel] ?? 0)) > NEAR) return false;
    }
  }
  return true;
}
