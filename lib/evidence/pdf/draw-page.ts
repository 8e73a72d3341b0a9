// Draws one page of a PDF as a picture: as on paper, with the stamps and filled fields that belong to it.
import { AnnotationMode } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Pdf, PdfError } from './open-pdf';
import { TooSlow, within } from './within';

/** Of a page at 100 %, in CSS pixels. */
export interface PageSize {
  width: number;
  height: number;
}

export interface DrawnPage {
  bytes: Blob;
  widthPx: number;
  heightPx: number;
}

/** A PDF counts in points, 72 to an inch; CSS counts 96 pixels to it. */
const CSS_PER_POINT = 96 / 72;
const DRAW_MS = 30_000;
/** Beyond these the browser's memory goes, or its canvas stays blank without a word (facts: platform 4). */
const MAX_SIDE_PX = 8000;
const MAX_AREA_PX = 24_000_000;
/** Of a copy: 200 dots an inch, the least at which a scanned letter's small print reads well. */
const COPY_SCALE = 200 / 96;

export async function sizeOfPage(pdf: Pdf, page: number): Promise<PageSize> {
  const { width, height } = (await pdf.getPage(page)).getViewport({ scale: CSS_PER_POINT });
  return { width, height };
}

/** Pixels of a copy to one CSS pixel of the page: a function of the page's size alone, so that what was drawn on it stays in place. */
export function copyScale(size: PageSize): number {
  return fittingScale(size, COPY_SCALE);
}

/** The wished scale, or the largest that can be drawn. */
export function fittingScale({ width, height }: PageSize, wished: number): number {
  return Math.min(wished, MAX_SIDE_PX / Math.max(width, height), Math.sqrt(MAX_AREA_PX / (width * height)));
}

/** The page as a PNG. @param scale pixels to one CSS pixel. @throws PdfError */
export async function drawPage(pdf: Pdf, number: number, scale: number): Promise<DrawnPage> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: CSS_PER_POINT * scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  try {
    await within(DRAW_MS, task.promise);
    const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    if (bytes === null) throw new PdfError('unknown');
    return { bytes, widthPx: canvas.width, heightPx: canvas.height };
  } catch (thrown) {
    task.cancel();
    throw thrown instanceof TooSlow ? new PdfError('too-slow') : thrown;
  } finally {
    page.cleanup();
    // Gives the pixels back at once, not when the rest is swept.
    canvas.width = 0;
  }
}
