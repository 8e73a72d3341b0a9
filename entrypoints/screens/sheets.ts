// What copies of a piece of proof are made of: the picture itself, or pages of a PDF that this screen draws. Of each it is
// known what on it looks personal, and where.
import { findSpots } from '../../lib/evidence/pdf/find-spots';
import { textOfLines } from '../../lib/evidence/pdf/read-page';
import { findPersonal } from '../../lib/evidence/personal';
import type { PersonalSpot } from '../../lib/model/personal';
import type { OpenPdf } from './load-pdf';
import type { SeenEvidence } from './use-evidence';

/** What looks personal; null where nobody could look. */
export interface Marks {
  spots: readonly PersonalSpot[] | null;
  personal: readonly string[] | null;
}

export interface Sheet {
  bytes: Blob;
  widthPx: number;
  heightPx: number;
}

export const NO_MARKS: Marks = { spots: null, personal: null };

/** Of a picture: what was noted when it was captured. */
export function marksOfPicture({ evidence, pageText }: SeenEvidence): Marks {
  return { spots: evidence.personal ?? null, personal: pageText === null ? null : findPersonal(pageText) };
}

/** Of a page: what its own text says. A page that is a picture only has none. */
export async function marksOfPage(pdf: OpenPdf, page: number): Promise<Marks> {
  const lines = await pdf.read(page);
  if (lines.length === 0) return NO_MARKS;
  const spots = findSpots(lines, await pdf.sizeOfCopy(page), measure);
  return { spots, personal: findPersonal(textOfLines(lines)) };
}

let pen: OffscreenCanvasRenderingContext2D | null = null;

/** How wide a common font draws it; other fonts differ little in where a part of a line stands. */
function measure(text: string): number {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (pen === null) return text.length;
  pen.font = '100px sans-serif';
  return pen.measureText(text).width;
}
