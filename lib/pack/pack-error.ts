// Why a pack could not be made or read, as a key of the pack's words (`refused-…`): each has its sentence.

export const REFUSALS = [
  'not-a-zip',
  'truncated',
  'unsupported-zip',
  'encrypted',
  'unknown-compression',
  'too-many-entries',
  'too-large',
  'bomb',
  'overlapping',
  'unsafe-path',
  'repeated-name',
  'not-a-bag',
  'unsupported-bag',
  'unreadable',
  // A file of ours in the wrong place: its sentence leads to the right one.
  'a-backup',
  'a-sealed-backup',
  'a-pack',
  'not-a-backup',
  'altered-backup',
  'newer-backup',
  'foreign-rows',
  'wrong-passphrase',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export class PackError extends Error {
  constructor(
    readonly refusal: Refusal,
    /** The path or value at fault, for the sentence; it may come from a hostile file. */
    readonly detail: string | null = null,
    options?: ErrorOptions,
  ) {
    super(detail === null ? refusal : `${refusal}: ${detail}`, options);
    this.name = 'PackError';
  }
}
