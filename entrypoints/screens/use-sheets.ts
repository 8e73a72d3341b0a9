// Which sheets the next copies are made of: the picture, or the pages of a PDF that the buyer names, at first the one in view.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CopiesPartProps } from '../../components/CopiesPart';
import { MOST_PAGES, readPages } from '../../lib/model/page-range';
import type { Words } from '../../lib/words/words';
import { type Marks, marksOfPage, marksOfPicture, NO_MARKS, type Sheet } from './sheets';
import type { SeenEvidence } from './use-evidence';
import type { PdfAtHand } from './use-pdf';

export interface Sheets {
  /** Pages from 1; null stands for the picture itself. */
  chosen: readonly (number | null)[];
  /** What is known so far of each of them. */
  known: ReadonlyMap<number | null, Marks>;
  /** Waits until it is known. */
  look: (page: number | null) => Promise<Marks>;
  /** Draws a page of the PDF. */
  draw: (page: number) => Promise<Sheet>;
  pages: CopiesPartProps['pages'];
}

/** Null for what no copy can be made of. */
export function useSheets(words: Words, seen: SeenEvidence | null, pdf: PdfAtHand | null): Sheets | null {
  const [typed, setTyped] = useState<string | null>(null);
  const [known, setKnown] = useState<Sheets['known']>(new Map());
  const looks = useRef(new Map<number, Promise<Marks>>());
  const open = pdf?.open ?? null;
  const text = typed ?? String(pdf?.page ?? 1);
  const chosen = open === null ? null : readPages(text, open.pageCount);

  function look(page: number): Promise<Marks> {
    const before = looks.current.get(page);
    if (before !== undefined || open === null) return before ?? Promise.resolve(NO_MARKS);
    const marks = marksOfPage(open, page);
    looks.current.set(page, marks);
    marks.then(
      (found) => setKnown((all) => new Map(all).set(page, found)),
      () => looks.current.delete(page),
    );
    return marks;
  }
  useEffect(() => {
    looks.current.clear();
    setKnown(new Map());
  }, [open]);
  useEffect(() => {
    for (const page of chosen ?? []) look(page).catch(() => undefined);
  }, [open, text]);

  if (seen === null || seen.checked !== 'unchanged') return null;
  if (seen.family === 'photo' && seen.evidence.widthPx !== null && seen.evidence.heightPx !== null) {
    const marks = marksOfPicture(seen);
    return {
      chosen: [null],
      known: new Map([[null, marks]]),
      look: async () => marks,
      draw: () => Promise.reject(new Error('no page')),
      pages: null,
    };
  }
  if (open === null) return null;
  return {
    chosen: chosen ?? [],
    known,
    look: (page) => look(page ?? 1),
    draw: (page) => open.drawForCopy(page),
    pages: {
      text,
      problem:
        chosen === null ? words.say('copies-pages-wrong', { count: open.pageCount, most: MOST_PAGES }) : null,
      // Emptied, it follows the page in view again.
      onType: (next) => setTyped(next === '' ? null : next),
    },
  };
}
