// Copies for the form of all pictures that a draft names, in its order, with what the buyer hid on each hidden.
import { useState } from 'preact/hooks';
import type { DraftPicturesProps } from '../../components/DraftPictures';
import type { StatusText } from '../../components/Status';
import { numberEvidence } from '../../lib/drafts/number-evidence';
import { familyOf } from '../../lib/evidence/media-type';
import type { Draft } from '../../lib/model/claim';
import { type CopyEdit, FORM_LIMITS } from '../../lib/model/copy';
import type { Evidence } from '../../lib/model/evidence';
import { decideOpen, openSpots } from '../../lib/model/personal';
import { copiesOf } from '../../lib/store/copies';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { copyFileName, ensureCopies } from './ensure-copies';
import { saveFile } from './save-file';
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
  const pictures = cited.flatMap((number) =>
    evidence.filter(({ id, mediaType }) => numbers.get(id) === number && familyOf(mediaType) === 'photo'),
  );
  const ids = pictures.map(({ id }) => id);
  const { value: hidden = 0 } = useLive(async () => {
    const open = pictures.map(
      async (piece) => openSpots(piece.personal ?? [], await editsOf(piece.id)).length,
    );
    return (await Promise.all(open)).reduce((sum, count) => sum + count, 0);
  }, [ids.join()]);

  async function download(): Promise<void> {
    setBusy(true);
    setStatus(null);
    const refused: number[] = [];
    let saved = 0;
    for (const [index, piece] of pictures.entries()) {
      const number = numbers.get(piece.id) ?? 0;
      // Nobody looks through what one press makes: what looks personal is hidden unless it was left visible before.
      const edits = decideOpen(piece.personal ?? [], 'hidden', await editsOf(piece.id));
      const answer = await ensureCopies(piece.id, {
        sheet: null,
        edits,
        hasCaption: true,
        maxBytes: FORM_LIMITS[0],
        mediaType: 'image/jpeg',
      });
      if ('why' in answer) refused.push(number);
      else {
        for (const { copy, bytes } of answer.made) {
          const place = String(index + 1).padStart(2, '0');
          saveFile(bytes, `${place}-proof-${copyFileName(number, piece, copy)}`);
          saved += 1;
        }
      }
    }
    setBusy(false);
    setStatus(
      refused.length === 0
        ? { tone: 'good', text: words.say('pictures-saved', { count: saved }) }
        : { tone: 'warn', text: words.say('pictures-refused', { numbers: refused.join(', ') }) },
    );
  }

  return {
    count: pictures.length,
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

/** What the buyer drew last. */
async function editsOf(evidenceId: string): Promise<readonly CopyEdit[]> {
  return (await copiesOf(database, [evidenceId])).at(-1)?.edits ?? [];
}
