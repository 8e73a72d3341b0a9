// What becomes of a backup that is to be restored.

/** Unless `restored`, nothing was changed. */
export type RestoreAnswer =
  | {
      outcome: 'restored';
      orders: number;
      claims: number;
      evidence: number;
      /** Pieces of proof that were here already; `healed` of them were broken and are whole again. */
      known: number;
      healed: number;
    }
  /** `refusal` is a key of the pack's words. */
  | { outcome: 'refused'; refusal: string; detail: string | null }
  | { outcome: 'failed'; isDiskFull: boolean }
  /** Called off while the file was checked. */
  | { outcome: 'cancelled' };
