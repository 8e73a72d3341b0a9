// Copies for the form of all pictures that a draft names, in its order, with what the buyer hid on each hidden.
import { useState } from 'preact/hooks';
import type { DraftPicturesProps } from '../../components/DraftPictures';
import type { StatusText } from '../../components/Status';
import { numberEvidence } from '../../lib/drafts/number-evidence';
import { familyOf } from '../../lib/evidence/media-type';
import type { Draft } from '../../lib/model/claim';
import { FORM_LIMITS } from '../../lib/model/copy';
import type { Evidence } from '../../lib/model/evidence';
import { copiesOf } from '../../lib/store/copies';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { copyFileName, ensureCopies } from './ensure-copies';
import { saveFile } from './save-file';

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

  async function download(): Promise<void> {
    setBusy(true);
    setStatus(null);
    const refused: number[] = [];
    let saved = 0;
    for (const [index, piece] of pictures.entries()) {
      const number = numbers.get(piece.id) ?? 0;
      const edits = (await copiesOf(database, [piece.id])).at(-1)?.edits ?? [];
      const answer = await ensureCopies(piece.id, {
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
    isBusy,
    status,
    onDownload: () =>
      void download().catch(() => {
        setBusy(false);
        setStatus({ tone: 'warn', text: words.say('copy-refused-unknown') });
      }),
  };
}
