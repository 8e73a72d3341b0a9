// Proof that the buyer brings: how much at once and why no more, and what becomes of it.

/** How a kind of file is shown and handed over. */
export type FileFamily = 'photo' | 'video' | 'pdf' | 'mail' | 'note';

/** A file's hash is taken of the whole file in memory (the browser has no other way): more would bring it down. */
export const MAX_FILE_BYTES = 500_000_000;

/** More is a slip of the hand, such as a whole folder: nobody would say of each what it proves. */
export const MAX_FILES = 200;

export const MAX_NOTE_CHARACTERS = 5000;

export const IMPORT_REFUSALS = [
  'empty',
  'too-large',
  'unknown-kind',
  'unreadable',
  'claim-gone',
  'disk-full',
  'unknown',
] as const;
export type ImportRefusal = (typeof IMPORT_REFUSALS)[number];

/** A duplicate names the proof that is there already; `isElsewhere`: another claim has the same bytes. */
export type ImportAnswer =
  | { outcome: 'saved'; evidenceId: string; isElsewhere: boolean }
  | { outcome: 'duplicate'; evidenceId: string }
  | { outcome: 'refused'; why: ImportRefusal };
