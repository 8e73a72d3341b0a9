// Copies for the form of all pictures, and pages of PDFs, that a draft names, in its order, with what the buyer hid on each hidden.
import { useState } from 'preact/hooks';
import type { DraftPicturesProps } from '../../components/DraftPictures';
import type { StatusText } from '../../components/Status';
import { numberEvidence } from '../../lib/drafts/number-evidence';
import { familyOf } from '../../lib/evidence/media-type';
import type { Draft } from '../../lib/model/claim';
import { type CopyEdit, type EvidenceCopy, FORM_LIMITS } from '../../lib/model/copy';
import { newestEdits } from '../../lib/model/copy-edits';
import type { Evidence } from '../../lib/model/evidence';
import type { FileFamily } from '../../lib/model/imported';
import { decideOpen, openSpots } from '../../lib/model/personal';
import { copiesOf } from '../../lib/store/copies';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { copyFileName, ensureCopies } from './ensure-copies';
import { loadPdf } from './load-pdf';
import { saveFile } from './save-file';
import { marksOfPage } from './sheets';
import { useLive } from './use-live';

export function useDraftPictures(
  words: Words,
  evidence: readonly Evidence[],
  draft: Draft | null,
): DraftPicturesProps {
  const [isBusy, setBusy] = useState(false);
  const [status, setStatus] = useState<StatusText | null>(null);
  const numbers = numberEvidence(evidence);
  const cited = [...new Set((draft?.paragraphs ?? []).flatMap(({ cites }) => cites))];
  const pieces = cited.flatMap((number) =>
    evidence.filter(
      ({ id, mediaType }) => numbers.get(id) === number && HANDED_OVER.has(familyOf(mediaType)),
    ),
  );
  const ids = pieces.map(({ id }) => id);
  const { value: copies = [] } = useLive(() => copiesOf(database, ids), [ids.join()]);
  const sheets = pieces.flatMap((piece) => sheetsOf(piece, copies));
  const hidden = sheets.reduce(
    (sum, { piece, edits }) => sum + openSpots(piece.personal ?? [], edits).length,
    0,
  );

  async function download(): Promise<void> {
    setBusy(true);
    setStatus(null);
    const refused = new Set<number>();
    let saved = 0;
    for (const sheet of sheets) {
      const { piece } = sheet;
      const number = numbers.get(piece.id) ?? 0;
      const answer = await makeForForm(sheet).catch(() => ({ why: 'cannot-draw' as const }));
      if ('why' in answer) refused.add(number);
      else {
        for (const { copy, bytes } of answer.made) {
          const place = String(pieces.indexOf(piece) + 1).padStart(2, '0');
          saveFile(bytes, `${place}-proof-${copyFileName(number, piece, copy)}`);
          saved += 1;
        }
      }
    }
    setBusy(false);
    setStatus(
      refused.size === 0
        ? { tone: 'good', text: words.say('pictures-saved', { count: saved }) }
        : {
            tone: 'warn',
            text: words.say('pictures-refused', { numbers: words.list([...refused].map(String)) }),
          },
    );
  }

  return {
    count: sheets.length,
    hidden,
    isBusy,
    status,
    onDownload: () =>
      void download().catch(() => {
        setBusy(false);
        setStatus({ tone: 'warn', text: words.say('copy-refused-unknown') });
      }),
  };
}

/** Pictures as they are; of a PDF the pages of which the buyer made copies, for the others may be nobody's business. */
const HANDED_OVER: ReadonlySet<FileFamily | null> = new Set<FileFamily | null>(['photo', 'pdf']);

interface DraftSheet {
  piece: Evidence;
  page: number | null;
  /** What the buyer drew last. */
  edits: readonly CopyEdit[];
}

function sheetsOf(piece: Evidence, copies: readonly EvidenceCopy[]): DraftSheet[] {
  const own = copies.filter(({ evidenceId }) => evidenceId === piece.id);
  const isPdf = familyOf(piece.mediaType) === 'pdf';
  const pages = isPdf ? [...new Set(own.flatMap(({ page }) => page ?? []))].sort((a, b) => a - b) : [null];
  return pages.map((page) => ({ piece, page, edits: newestEdits(own, page) }));
}

/** Nobody looks through what one press makes: what looks personal is hidden unless it was left visible before. */
async function makeForForm({ piece, page, edits }: DraftSheet): ReturnType<typeof ensureCopies> {
  const how = { hasCaption: true, maxBytes: FORM_LIMITS[0], mediaType: 'image/jpeg' } as const;
  if (page === null) {
    const hiding = decideOpen(piece.personal ?? [], 'hidden', edits);
    return ensureCopies(piece.id, { ...how, sheet: null, edits: hiding });
  }
  const row = await database.evidenceBytes.get(piece.id);
  const found = row === undefined ? null : await loadPdf(row.bytes, null);
  if (found === null || 'why' in found) return { why: 'cannot-draw' };
  try {
    const { spots } = await marksOfPage(found.open, page);
    const sheet = { page, draw: async () => (await found.open.drawForCopy(page)).bytes };
    return await ensureCopies(piece.id, { ...how, sheet, edits: decideOpen(spots ?? [], 'hidden', edits) });
  } finally {
    found.open.close();
  }
}
