// What reads PDFs, loaded when one is opened and not before.
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { copyScale, fittingScale, type PageSize } from '../../lib/evidence/pdf/copy-scale';
import type { DrawnPdfPage } from '../../lib/evidence/pdf/draw-page';
import type { DrawnSize } from '../../lib/evidence/pdf/find-spots';
import type { PdfFailure, PdfParts } from '../../lib/evidence/pdf/open-pdf';
import { type PageLine, readPdfPage } from '../../lib/evidence/pdf/read-page';

export interface OpenPdf {
  pageCount: number;
  sizeOf: (page: number) => Promise<PageSize>;
  /** @param zoom pixels to one CSS pixel. */
  draw: (page: number, zoom: number) => Promise<DrawnPdfPage>;
  /** In the size in which copies are made. */
  drawForCopy: (page: number) => Promise<DrawnPdfPage>;
  /** That size, without drawing. */
  sizeOfCopy: (page: number) => Promise<DrawnSize>;
  read: (page: number) => Promise<PageLine[]>;
  close: () => void;
}

export async function loadPdf(
  bytes: Blob,
  password: string | null,
): Promise<{ open: OpenPdf } | { why: PdfFailure }> {
  const [{ openPdf, failureOf }, { drawPage, sizeOfPage }] = await Promise.all([
    import('../../lib/evidence/pdf/open-pdf'),
    import('../../lib/evidence/pdf/draw-page'),
  ]);
  try {
    const pdf = await openPdf(bytes, password, parts());
    const sizeOf = (page: number) => sizeOfPage(pdf, page);
    return {
      open: {
        pageCount: pdf.numPages,
        sizeOf,
        draw: async (page, zoom) => drawPage(pdf, page, fittingScale(await sizeOf(page), zoom)),
        drawForCopy: async (page) => drawPage(pdf, page, copyScale(await sizeOf(page))),
        sizeOfCopy: async (page) => {
          const size = await sizeOf(page);
          const scale = copyScale(size);
          return {
            widthPx: Math.round(size.width * scale),
            heightPx: Math.round(size.height * scale),
            scale,
          };
        },
        read: (page) => readPdfPage(pdf, page),
        close: () => void pdf.loadingTask.destroy(),
      },
    };
  } catch (thrown) {
    return { why: failureOf(thrown) };
  }
}

/** Within the extension, as the build lays them (`wxt.config.ts`). */
function parts(): PdfParts {
  const folder = (name: string) => new URL(`/pdf/${name}/`, location.origin).href;
  return { worker, maps: folder('maps'), fonts: folder('fonts'), decoders: folder('decoders') };
}
