// Draws the pages of a PDF that are in view, the one looked at first, one at a time; pages far from the view are given back.
import type { PageSize } from '../../lib/evidence/pdf/copy-scale';
import type { OpenPdf } from './load-pdf';

/** Drawn pages that are kept: a few screens. */
const MOST_KEPT = 12;
/** Pixels to a CSS pixel that are drawn; a look that is closer than the last enlarges the picture. */
const SCALES = [1, 1.5, 2, 3, 4];

export interface DrawnPages {
  sizes: ReadonlyMap<number, PageSize>;
  /** Null for a page that cannot be drawn. */
  pictures: ReadonlyMap<number, string | null>;
}

export interface PageDrawer {
  see: (pages: readonly number[], zoom: number) => void;
  close: () => void;
}

export function makePageDrawer(pdf: OpenPdf, tell: (drawn: DrawnPages) => void): PageDrawer {
  const sizes = new Map<number, PageSize>();
  const drawn = new Map<number, { url: string | null; scale: number }>();
  let wanted: readonly number[] = [];
  let scale = 1;
  let isBusy = false;
  let isClosed = false;

  function drop(page: number): void {
    const url = drawn.get(page)?.url ?? null;
    if (url !== null) URL.revokeObjectURL(url);
    drawn.delete(page);
  }
  function tellAll(): void {
    const pictures = new Map([...drawn].map(([page, { url }]) => [page, url]));
    if (!isClosed) tell({ sizes: new Map(sizes), pictures });
  }
  /** The nearest page that is not drawn as sharp as it is looked at. */
  const next = () => wanted.find((page) => (drawn.get(page)?.scale ?? 0) < scale);

  async function draw(page: number): Promise<void> {
    const wished = scale;
    const url = await pdf.draw(page, wished).then(
      ({ bytes }) => URL.createObjectURL(bytes),
      () => null,
    );
    sizes.set(page, await pdf.sizeOf(page).catch(() => ({ width: 794, height: 1123 })));
    drop(page);
    drawn.set(page, { url, scale: wished });
    if (isClosed) drop(page);
    for (const far of [...drawn.keys()].filter((each) => !wanted.includes(each))) {
      if (drawn.size > MOST_KEPT) drop(far);
    }
    tellAll();
  }
  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (let page = next(); page !== undefined && !isClosed; page = next()) await draw(page);
    isBusy = false;
  }

  return {
    see(pages, zoom) {
      wanted = pages.slice(0, MOST_KEPT);
      const needed = zoom * devicePixelRatio;
      scale = SCALES.find((each) => each >= needed - 0.05) ?? SCALES.at(-1) ?? 1;
      void work();
    },
    close() {
      isClosed = true;
      for (const page of [...drawn.keys()]) drop(page);
      pdf.close();
    },
  };
}
