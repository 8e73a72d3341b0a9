// Copies of one piece of proof: what is asked for is made by the worker, once; what is there already is used again.
import { useState } from 'preact/hooks';
import type { CopiesPartProps, FormChoice } from '../../components/CopiesPart';
import { findPersonal } from '../../lib/evidence/personal';
import { type CopyEdit, type CopyRefusal, type EvidenceCopy, FORM_LIMITS } from '../../lib/model/copy';
import { decideOpen, openSpots } from '../../lib/model/personal';
import { send } from '../../lib/send';
import { checkCopy, copiesOf } from '../../lib/store/copies';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { copyFileName, ensureCopies } from './ensure-copies';
import { saveFile } from './save-file';
import type { SeenEvidence } from './use-evidence';
import { useLive } from './use-live';

const FIRST_CHOICE: FormChoice = { maxBytes: FORM_LIMITS[0], mediaType: 'image/jpeg', hasCaption: true };

/** Null for what no copy can be made of. @param number as the drafts cite the proof. */
export function useCopies(
  words: Words,
  seen: SeenEvidence | null,
  number: number | null,
): CopiesPartProps | null {
  const evidenceId = seen?.evidence.id ?? '';
  const { value: copies = [] } = useLive(() => copiesOf(database, [evidenceId]), [evidenceId]);
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const [drawing, setDrawing] = useState<readonly CopyEdit[] | null>(null);
  const [hidesSuggested, setHidesSuggested] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [status, setStatus] = useState<CopiesPartProps['status']>(null);
  if (seen === null || seen.family !== 'photo' || seen.url === null) return null;
  const { evidence, url, pageText, checked } = seen;
  const { widthPx, heightPx } = evidence;
  if (widthPx === null || heightPx === null || checked !== 'unchanged') return null;

  const drawn = newestEdits(copies);
  const spots = evidence.personal ?? null;
  const personal = pageText === null ? null : findPersonal(pageText);
  const hidden = drawn.filter(({ kind }) => kind === 'hide').length;
  // What looks personal is hidden unless the buyer says otherwise: nobody looks through what one press makes.
  const edits = hidesSuggested ? decideOpen(spots ?? [], 'hidden', drawn) : drawn;
  const nameOf = (copy: EvidenceCopy) => copyFileName(number ?? 0, evidence, copy);

  async function run(work: () => Promise<string>): Promise<void> {
    setBusy(true);
    setStatus(null);
    try {
      setStatus({ tone: 'good', text: await work() });
    } catch (thrown) {
      const why: CopyRefusal = thrown instanceof CopyRefused ? thrown.why : 'unknown';
      setStatus({ tone: 'warn', text: words.say(`copy-refused-${why}`) });
    }
    setBusy(false);
  }

  const make = async (
    wanted: Omit<FormChoice, 'maxBytes'> & { maxBytes: number | null; edits: readonly CopyEdit[] },
  ) => {
    const answer = await ensureCopies(evidenceId, { sheet: null, ...wanted });
    if ('why' in answer) throw new CopyRefused(answer.why);
    return answer.made;
  };

  async function copyImage(): Promise<string> {
    const made = make({ ...choice, maxBytes: null, mediaType: 'image/png', edits });
    const picture = made.then(([first]) => first?.bytes ?? new Blob());
    // Promised at once: the click's right to the clipboard does not outlast a wait.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return words.say((await made).length > 1 ? 'copy-image-first' : 'copy-image-done');
  }

  async function download(): Promise<string> {
    const made = await make({ ...choice, edits });
    for (const { copy, bytes } of made) saveFile(bytes, nameOf(copy));
    const [first] = made;
    const file = first === undefined ? '' : nameOf(first.copy);
    return words.say('copy-downloaded', { count: made.length, file });
  }

  return {
    words,
    copies,
    choice,
    hidden,
    suggested: { count: openSpots(spots ?? [], drawn).length, isHidden: hidesSuggested },
    unplaced: spots === null && hidden === 0 ? (personal?.length ?? 0) : 0,
    isBusy,
    status,
    editor:
      drawing === null
        ? null
        : {
            url,
            widthPx,
            heightPx,
            edits: drawing,
            spots,
            personal,
            isBusy,
            onChange: setDrawing,
            onLeave: () => setDrawing(null),
            onSave: () =>
              void run(async () => {
                const whole = decideOpen(spots ?? [], 'hidden', drawing);
                await make({ ...choice, maxBytes: null, mediaType: 'image/png', edits: whole });
                setDrawing(null);
                return words.say('copy-saved');
              }),
          },
    onChoice: setChoice,
    onHideSuggested: setHidesSuggested,
    onEdit: () => setDrawing(drawn),
    onCopyImage: () => void run(copyImage),
    onDownload: () => void run(download),
    onSaveCopy: (copy) =>
      void checkCopy(database, copy).then(({ checked: state, bytes }) => {
        if (state === 'unchanged' && bytes !== null) saveFile(bytes, nameOf(copy));
        else setStatus({ tone: 'warn', text: words.say('copy-broken') });
      }),
    onDeleteCopy: (copy) => void send({ kind: 'delete-copies', copyIds: [copy.id] }),
  };
}

class CopyRefused extends Error {
  constructor(readonly why: CopyRefusal) {
    super(why);
  }
}

/** What the buyer drew last holds for whatever is made next: nothing once hidden comes back by pressing another button. */
function newestEdits(copies: readonly EvidenceCopy[]): readonly CopyEdit[] {
  return copies.at(-1)?.edits ?? [];
}
