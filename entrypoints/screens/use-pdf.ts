// A stored PDF, open for as long as it is looked at.
import { useEffect, useState } from 'preact/hooks';
import type { ShownPdf } from '../../components/PdfView';
import type { PdfFailure } from '../../lib/evidence/pdf/open-pdf';
import { textOfLines } from '../../lib/evidence/pdf/read-page';
import { loadPdf, type OpenPdf } from './load-pdf';
import { type DrawnPages, makePageDrawer, type PageDrawer } from './page-drawer';
import type { SeenEvidence } from './use-evidence';

export interface PdfAtHand {
  shown: ShownPdf;
  /** Null until it is open. */
  open: OpenPdf | null;
  /** The page that is looked at, from 1. */
  page: number;
}

type Opened = { why: PdfFailure } | { open: OpenPdf; drawer: PageDrawer };

/** Null for what is no PDF. */
export function usePdf(seen: SeenEvidence | null | undefined): PdfAtHand | null {
  const bytes = seen?.family === 'pdf' ? seen.bytes : null;
  const [password, setPassword] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [drawn, setDrawn] = useState<DrawnPages>({ sizes: new Map(), pictures: new Map() });
  const [page, setPage] = useState(1);
  const [text, setText] = useState<{ page: number; text: string } | null>(null);
  const open = opened !== null && 'open' in opened ? opened : null;

  useEffect(() => {
    if (bytes === null) return;
    let isGone = false;
    let drawer: PageDrawer | null = null;
    void loadPdf(bytes, password).then(async (found) => {
      if ('why' in found) {
        if (!isGone) setOpened(found);
        return;
      }
      drawer = makePageDrawer(found.open, setDrawn);
      const first = await found.open.sizeOf(1).catch(() => null);
      if (isGone) return drawer.close();
      if (first !== null) setDrawn({ sizes: new Map([[1, first]]), pictures: new Map() });
      setOpened(first === null ? { why: 'broken' } : { open: found.open, drawer });
    });
    return () => {
      isGone = true;
      drawer?.close();
    };
  }, [bytes, password]);

  useEffect(() => {
    if (open === null) return;
    let isGone = false;
    open.open.read(page).then(
      (lines) => isGone || setText({ page, text: textOfLines(lines) }),
      () => isGone || setText(null),
    );
    return () => {
      isGone = true;
    };
  }, [open, page]);

  if (bytes === null || seen == null) return null;
  const name = seen.evidence.fileName ?? seen.evidence.title;
  return { shown: show(), open: open?.open ?? null, page };

  function show(): ShownPdf {
    if (opened === null) return { state: 'opening' };
    if ('open' in opened) {
      return {
        state: 'open',
        name,
        pageCount: opened.open.pageCount,
        ...drawn,
        page,
        text: text?.page === page ? text.text : null,
        onSee: (pages, zoom) => {
          setPage(pages[0] ?? 1);
          opened.drawer.see(pages, zoom);
        },
      };
    }
    const { why } = opened;
    if (why !== 'locked' && why !== 'wrong-password') return { state: 'failed', why };
    return { state: 'locked', isWrong: why === 'wrong-password', onUnlock: setPassword };
  }
}
