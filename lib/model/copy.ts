// A copy made from a piece of proof for someone to look at. The original is never touched; a copy can always be made again.
import * as z from 'zod/mini';

/** A rectangle in pixels of the original; on a page of a PDF, of that page as copies draw it, 200 dots an inch. */
const Box = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });

/** What was done to the original, in order. Text under a `hide` box is gone from the copy, not covered. */
export const CopyEdit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('crop'), box: Box }),
  z.object({ kind: z.literal('hide'), box: Box }),
  /** A suggested place that the buyer leaves visible: nothing is drawn, and it is not suggested again. */
  z.object({ kind: z.literal('show'), box: Box }),
  z.object({
    kind: z.literal('arrow'),
    from: z.object({ x: z.int(), y: z.int() }),
    to: z.object({ x: z.int(), y: z.int() }),
  }),
  z.object({ kind: z.literal('number'), at: z.object({ x: z.int(), y: z.int() }), number: z.int() }),
]);
export type CopyEdit = z.infer<typeof CopyEdit>;

export const CopyEdits = z.array(CopyEdit).check(z.maxLength(500));

export const EvidenceCopy = z.object({
  id: z.string(),
  evidenceId: z.string(),
  /** The page of a PDF that it shows, from 1; null for what has no pages, and in copies of earlier versions. */
  page: z._default(z.nullable(z.int().check(z.gte(1))), null),
  edits: CopyEdits,
  /** True when address, time and hash of the original are written under the picture. */
  hasCaption: z.boolean(),
  /** The limit that it was made to fit, or null. */
  maxBytes: z.nullable(z.int()),
  /** Its place among the pieces of one tall picture, from 1; null when the copy is whole. */
  part: z.nullable(z.object({ setId: z.string(), index: z.int(), count: z.int() })),
  madeAt: z.string(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  mediaType: z.enum(['image/png', 'image/jpeg']),
  sizeBytes: z.int(),
  widthPx: z.int(),
  heightPx: z.int(),
});
export type EvidenceCopy = z.infer<typeof EvidenceCopy>;

/** Limits of forms to choose from. No shop publishes its own (facts: rules 1.10): these are safe ones. */
export const FORM_LIMITS = [2_000_000, 1_000_000] as const;

export const COPY_REFUSALS = [
  'original-changed',
  'original-missing',
  'cannot-draw',
  'nothing-left',
  'cannot-fit',
  'disk-full',
  'unknown',
] as const;
export type CopyRefusal = (typeof COPY_REFUSALS)[number];

export type CopyAnswer = { outcome: 'made'; copyIds: string[] } | { outcome: 'refused'; why: CopyRefusal };
