// Copies of one piece of proof: what is asked for is made by the worker, once; what is there already is used again.
import { useState } from 'preact/hooks';
import type { CopiesPartProps, FormChoice } from '../../components/CopiesPart';
import { type CopyRefusal, type EvidenceCopy, FORM_LIMITS } from '../../lib/model/copy';
import { newestEdits } from '../../lib/model/copy-edits';
import { decideOpen, openSpots } from '../../lib/model/personal';
import { send } from '../../lib/send';
import { checkCopy, copiesOf, type MadeCopy } from '../../lib/store/copies';
import type { Words } from '../../lib/words/words';
import { CopyRefused } from './copy-refused';
import { database } from './database';
import { readDrawing } from './drawings';
import { copyFileName, ensureCopies } from './ensure-copies';
import { saveFile } from './save-file';
import { NO_MARKS } from './sheets';
import { type HowMade, useCopyEditor } from './use-copy-editor';
import type { SeenEvidence } from './use-evidence';
import { useLive } from './use-live';
import type { PdfAtHand } from './use-pdf';
import { useSheets } from './use-sheets';

const FIRST_CHOICE: FormChoice = { maxBytes: FORM_LIMITS[0], mediaType: 'image/jpeg', hasCaption: true };

/** Null for what no copy can be made of. @param number as the drafts cite the proof. */
export function useCopies(
  words: Words,
  seen: SeenEvidence | null,
  pdf: PdfAtHand | null,
  number: number | null,
): CopiesPartProps | null {
  const evidenceId = seen?.evidence.id ?? '';
  const { value: copies = [] } = useLive(() => copiesOf(database, [evidenceId]), [evidenceId]);
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const [hidesSuggested, setHidesSuggested] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [status, setStatus] = useState<CopiesPartProps['status']>(null);
  const sheets = useSheets(words, seen, pdf);
  // What was drawn and not made yet counts as drawn: nothing hidden comes back by another button.
  const editsOf = (page: number | null) => readDrawing(evidenceId, page) ?? newestEdits(copies, page);
  const editor = useCopyEditor({
    words,
    seen,
    sheets,
    hasCaption: choice.hasCaption,
    editsOf,
    isBusy,
    run,
    make,
  });
  if (seen === null || seen.url === null || sheets === null) return null;

  const { evidence } = seen;
  const { chosen, known, look } = sheets;
  const nameOf = (copy: EvidenceCopy) => copyFileName(number ?? 0, evidence, copy);
  const looked = chosen.map((page) => {
    const { spots, personal } = known.get(page) ?? NO_MARKS;
    const hidden = editsOf(page).filter(({ kind }) => kind === 'hide').length;
    return {
      hidden,
      open: openSpots(spots ?? [], editsOf(page)).length,
      unplaced: spots === null && hidden === 0 ? (personal?.length ?? 0) : 0,
    };
  });
  const sum = (count: (each: (typeof looked)[number]) => number) =>
    looked.reduce((total, each) => total + count(each), 0);

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

  async function make(page: number | null, how: HowMade): Promise<MadeCopy[]> {
    const draw = async (wanted: number) => {
      if (sheets === null) throw new CopyRefused('cannot-draw');
      return (await sheets.draw(wanted)).bytes;
    };
    const sheet = page === null ? null : { page, draw: () => draw(page) };
    const answer = await ensureCopies(evidenceId, { sheet, ...how });
    if ('why' in answer) throw new CopyRefused(answer.why);
    return answer.made;
  }

  /** With what was drawn before; what looks personal is hidden unless the buyer says otherwise: nobody looks through these. */
  async function makeQuickly(page: number | null, how: Omit<HowMade, 'edits'>): Promise<MadeCopy[]> {
    const { spots } = await look(page).catch(() => {
      throw new CopyRefused('cannot-draw');
    });
    const drawn = editsOf(page);
    return make(page, { ...how, edits: hidesSuggested ? decideOpen(spots ?? [], 'hidden', drawn) : drawn });
  }

  async function copyImage(): Promise<string> {
    const made = makeQuickly(chosen[0] ?? null, { ...choice, maxBytes: null, mediaType: 'image/png' });
    const picture = made.then(([first]) => first?.bytes ?? new Blob());
    // Promised at once: the click's right to the clipboard does not outlast a wait.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    if ((await made).length > 1) return words.say('copy-image-first');
    return words.say(chosen.length > 1 ? 'copy-image-page' : 'copy-image-done', { page: chosen[0] ?? 1 });
  }

  async function download(): Promise<string> {
    const made: MadeCopy[] = [];
    for (const page of chosen) made.push(...(await makeQuickly(page, choice)));
    for (const { copy, bytes } of made) saveFile(bytes, nameOf(copy));
    const [first] = made;
    const file = first === undefined ? '' : nameOf(first.copy);
    return words.say('copy-downloaded', { count: made.length, file });
  }

  const ifChosen = (act: () => void) => () => {
    if (chosen.length > 0) act();
  };
  return {
    words,
    copies,
    pages: sheets.pages,
    choice,
    hidden: sum((each) => each.hidden),
    suggested: { count: sum((each) => each.open), isHidden: hidesSuggested },
    unplaced: sum((each) => each.unplaced),
    isBusy,
    status,
    editor: editor.shown,
    onChoice: setChoice,
    onHideSuggested: setHidesSuggested,
    onEdit: ifChosen(() => {
      // What was saved before is not what is drawn now.
      setStatus(null);
      editor.open(chosen);
    }),
    onCopyImage: ifChosen(() => void run(copyImage)),
    onDownload: ifChosen(() => void run(download)),
    onSaveCopy: (copy) =>
      void checkCopy(database, copy).then(({ checked: state, bytes }) => {
        if (state === 'unchanged' && bytes !== null) saveFile(bytes, nameOf(copy));
        else setStatus({ tone: 'warn', text: words.say('copy-broken') });
      }),
    onDeleteCopy: (copy) => void send({ kind: 'delete-copies', copyIds: [copy.id] }),
  };
}
