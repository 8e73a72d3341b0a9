// Places in the window as places in the picture: each as far as a shot's pieces show it, where they put it.
import { MOST_SPOTS } from '../../model/most-spots';
import type { PersonalSpot } from '../../model/personal';
import { joinSpots } from '../join-spots';
import type { Piece } from '../stop';
import { type FoundRect, findPersonalRects, type PersonalPlaces } from './find-personal';

/** @param ratio device pixels to a CSS pixel. @returns null when there are more than anybody decides on. */
export function spotsIn(
  rects: readonly FoundRect[],
  pieces: readonly Piece[],
  ratio: number,
): PersonalSpot[] | null {
  const spots = pieces.flatMap((piece) =>
    rects.flatMap(({ kind, left, top, right, bottom }) => {
      // Outwards to whole pixels: half a pixel of a letter is readable to those who want to.
      const x = Math.max(piece.x, Math.floor(left * ratio));
      const y = Math.max(piece.y, Math.floor(top * ratio));
      const width = Math.min(piece.x + piece.width, Math.ceil(right * ratio)) - x;
      const height = Math.min(piece.y + piece.height, Math.ceil(bottom * ratio)) - y;
      return width > 0 && height > 0
        ? [{ kind, x: x - piece.x + piece.column, y: y - piece.y + piece.row, width, height }]
        : [];
    }),
  );
  const joined = spots.length > 20 * MOST_SPOTS ? null : joinSpots(spots);
  return joined === null || joined.length > MOST_SPOTS ? null : joined;
}

/** Where these pieces of a shot show something personal as the page stands now; null when that cannot be told. */
export function lookForPersonal(
  page: Document,
  places: PersonalPlaces,
  pieces: readonly Piece[],
): PersonalSpot[] | null {
  try {
    return spotsIn(findPersonalRects(page, places), pieces, devicePixelRatio);
  } catch {
    return null; // a page without measure, or one that breaks what it is asked with: a picture of it is taken all the same
  }
}
