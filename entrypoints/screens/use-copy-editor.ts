// The editor of a copy, open on one sheet after the other of those that were chosen.
import { useEffect, useState } from 'preact/hooks';
import type { CopyEditorProps } from '../../components/CopyEditor';
import type { CopyEdit } from '../../lib/model/copy';
import { decideOpen } from '../../lib/model/personal';
import type { Words } from '../../lib/words/words';
import { CopyRefused } from './copy-refused';
import { forgetDrawing, keepDrawing } from './drawings';
import type { Marks } from './sheets';
import type { SeenEvidence } from './use-evidence';
import type { Sheets } from './use-sheets';

export interface HowMade {
  hasCaption: boolean;
  maxBytes: number | null;
  mediaType: 'image/png' | 'image/jpeg';
  edits: readonly CopyEdit[];
}

interface EditorInput {
  words: Words;
  seen: SeenEvidence | null;
  sheets: Sheets | null;
  hasCaption: boolean;
  editsOf: (page: number | null) => readonly CopyEdit[];
  isBusy: boolean;
  run: (work: () => Promise<string>) => Promise<void>;
  make: (page: number | null, how: HowMade) => Promise<unknown>;
}

interface Editing extends Marks {
  page: number | null;
  /** The pages that follow. */
  rest: readonly (number | null)[];
  url: string;
  widthPx: number;
  heightPx: number;
  edits: readonly CopyEdit[];
}

export interface CopyEditorAtHand {
  /** Null while nothing is being drawn. */
  shown: Omit<CopyEditorProps, 'words'> | null;
  open: (pages: readonly (number | null)[]) => void;
}

export function useCopyEditor(input: EditorInput): CopyEditorAtHand {
  const { words, seen, sheets, editsOf, run, make } = input;
  const evidenceId = seen?.evidence.id ?? '';
  const [editing, setEditing] = useState<Editing | null>(null);
  const lentUrl = editing?.page == null ? null : editing.url;
  useEffect(
    () => () => {
      if (lentUrl !== null) URL.revokeObjectURL(lentUrl);
    },
    [lentUrl],
  );

  async function begin([page = null, ...rest]: readonly (number | null)[]): Promise<void> {
    if (sheets === null || seen === null || seen.url === null) return;
    const marks = await sheets.look(page);
    const { widthPx, heightPx } = seen.evidence;
    const sheet = page === null ? null : await sheets.draw(page);
    const url = sheet === null ? seen.url : URL.createObjectURL(sheet.bytes);
    setEditing({
      ...marks,
      page,
      rest,
      url,
      widthPx: sheet?.widthPx ?? widthPx ?? 1,
      heightPx: sheet?.heightPx ?? heightPx ?? 1,
      edits: editsOf(page),
    });
  }

  async function save({ page, rest, spots, edits }: Editing): Promise<string> {
    const whole = decideOpen(spots ?? [], 'hidden', edits);
    await make(page, { hasCaption: input.hasCaption, maxBytes: null, mediaType: 'image/png', edits: whole });
    forgetDrawing(evidenceId, page);
    if (rest.length === 0) setEditing(null);
    else await begin(rest);
    return words.say('copy-saved');
  }

  return {
    open: (pages) => {
      const failed = () => Promise.reject(new CopyRefused('cannot-draw'));
      begin(pages).catch(() => run(failed));
    },
    shown: editing && {
      url: editing.url,
      widthPx: editing.widthPx,
      heightPx: editing.heightPx,
      sheet: editing.page === null ? null : { page: editing.page, left: editing.rest.length },
      edits: editing.edits,
      spots: editing.spots,
      personal: editing.personal,
      isBusy: input.isBusy,
      onChange: (edits) => {
        keepDrawing(evidenceId, editing.page, edits);
        setEditing({ ...editing, edits });
      },
      onLeave: () => {
        forgetDrawing(evidenceId, editing.page);
        setEditing(null);
      },
      onSave: () => void run(() => save(editing)),
    },
  };
}
