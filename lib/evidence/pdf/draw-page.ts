// Draws one page of a PDF as a picture: as on paper, with the stamps and filled fields that belong to it.
import { AnnotationMode } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageSize } from './copy-scale';
import { type Pdf, PdfError } from './open-pdf';
import { TooSlow, within } from './within';

export interface DrawnPdfPage {
  bytes: Blob;
  widthPx: number;
  heightPx: number;
}

/** A PDF counts in points, 72 to an inch; CSS counts 96 pixels to it. */
const CSS_PER_POINT = 96 / 72;
const DRAW_MS = 30_000;

export async function sizeOfPage(pdf: Pdf, page: number): Promise<PageSize> {
  const { width, height } = (await pdf.getPage(page)).getViewport({ scale: CSS_PER_POINT });
  return { width, height };
}

/** The page as a PNG. @param scale pixels to one CSS pixel. @throws PdfError */
export async function drawPage(pdf: Pdf, number: number, scale: number): Promise<DrawnPdfPage> {
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
