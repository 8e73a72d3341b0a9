// Every message of the extension's screens to the worker, which checks each on arrival.
import * as z from 'zod/mini';
import { Channel, ClaimChange, ClaimEvent, DraftLanguage, Reason } from './claim';
import { CopyEdits } from './copy';
import { DaySchema } from './day-schema';
import { CaptureArea, ProofItem } from './evidence';
import { MAX_NOTE_CHARACTERS } from './imported';
import { OrderId } from './order';
import { SettingsChange } from './settings';
import { ToldDate } from './told-date';
import { TypedOrder } from './typed-order';

const ClaimId = z.string().check(z.maxLength(64));

/** Where a screen holds a file for the worker to fetch: messages carry no bytes in every browser. */
const Lent = z.string().check(z.startsWith('blob:'), z.maxLength(200));

const Proves = z.array(ProofItem).check(z.maxLength(10));

/** What the popup and the claims page may ask of the worker. */
export const ScreenRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open-claim'), orderId: OrderId }),
  z.object({ kind: z.literal('add-sample') }),
  z.object({ kind: z.literal('remove-sample') }),
  z.object({
    kind: z.literal('capture'),
    tabId: z.int(),
    claimId: z.nullable(ClaimId),
    area: CaptureArea,
  }),
  z.object({ kind: z.literal('cancel-capture'), tabId: z.int() }),
  z.object({ kind: z.literal('pick-reason'), claimId: ClaimId, reason: z.nullable(Reason) }),
  z.object({ kind: z.literal('note-event'), claimId: ClaimId, event: ClaimEvent }),
  /** An event that was noted by mistake; null takes it back. */
  z.object({
    kind: z.literal('correct-event'),
    claimId: ClaimId,
    was: ClaimEvent,
    instead: z.nullable(ClaimEvent),
  }),
  z.object({ kind: z.literal('change-claim'), claimId: ClaimId, change: ClaimChange }),
  z.object({
    kind: z.literal('save-draft'),
    claimId: ClaimId,
    channel: Channel,
    language: DraftLanguage,
    /** Null forgets the buyer's text. */
    edit: z.nullable(
      z.object({
        text: z.string().check(z.maxLength(100_000)),
        base: z.string().check(z.maxLength(100_000)),
        limit: z.nullable(z.int()),
      }),
    ),
  }),
  z.object({
    kind: z.literal('put-into-field'),
    tabId: z.int(),
    text: z.string().check(z.maxLength(100_000)),
    replace: z.boolean(),
  }),
  z.object({
    kind: z.literal('change-settings'),
    change: SettingsChange,
  }),
  z.object({
    kind: z.literal('import-file'),
    claimId: ClaimId,
    url: Lent,
    name: z.string().check(z.maxLength(1000)),
    proves: Proves,
  }),
  z.object({
    kind: z.literal('import-note'),
    claimId: ClaimId,
    on: DaySchema,
    text: z.string().check(z.minLength(1), z.maxLength(MAX_NOTE_CHARACTERS)),
    proves: Proves,
  }),
  z.object({
    kind: z.literal('make-copies'),
    evidenceId: ClaimId,
    /** A page of a PDF as the screen drew it, which the worker cannot; null for what is a picture itself. */
    drawn: z._default(z.nullable(z.object({ page: z.int().check(z.gte(1)), url: Lent })), null),
    edits: CopyEdits,
    hasCaption: z.boolean(),
    maxBytes: z.nullable(z.int().check(z.gte(50_000))),
    mediaType: z.enum(['image/png', 'image/jpeg']),
  }),
  z.object({ kind: z.literal('delete-copies'), copyIds: z.array(ClaimId).check(z.maxLength(1000)) }),
  z.object({
    kind: z.literal('make-thumbnails'),
    evidenceIds: z.array(ClaimId).check(z.maxLength(2000)),
  }),
  /** A picture of a PDF's first page, lent by the screen that drew it; null where it cannot be drawn. */
  z.object({ kind: z.literal('keep-thumbnail'), evidenceId: ClaimId, url: z.nullable(Lent) }),
  z.object({ kind: z.literal('delete-evidence'), evidenceId: ClaimId }),
  z.object({ kind: z.literal('file-evidence'), evidenceId: ClaimId, claimId: ClaimId }),
  z.object({ kind: z.literal('note-export'), manifestSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  z.object({
    kind: z.literal('note-backup'),
    madeAt: z.string().check(z.maxLength(40)),
    upToSeq: z.int(),
    manifestSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    sizeBytes: z.int(),
  }),
  /** The file itself waits at this channel: it is too large for a message. */
  z.object({ kind: z.literal('restore'), channel: z.string().check(z.maxLength(64)) }),
  z.object({ kind: z.literal('note-calendar'), dates: z.array(ToldDate).check(z.maxLength(10_000)) }),
  z.object({ kind: z.literal('enter-order'), order: TypedOrder }),
  z.object({ kind: z.literal('delete-everything') }),
]);
export type ScreenRequest = z.infer<typeof ScreenRequest>;
