// One immutable piece of proof: what was stored, when, where, and what it shows. Its bytes live in a table of their own.
import * as z from 'zod/mini';
import { OrderId } from './order';
import { PersonalSpots } from './personal';
import { PageKind, Reading } from './reading';

/** What a piece of proof can stand for in a checklist. */
export const ProofItem = z.enum([
  'order-page',
  'tracking',
  'chat',
  'payment',
  'carrier',
  'dispute',
  'packaging',
  'goods',
  'listing',
  'document',
  /** The seller’s legal name and address, as the shop shows them. */
  'seller-data',
  /** The seller’s refund policy, or what the listing promised of delivery and refunds. */
  'refund-policy',
  /** The posting receipt or tracking of goods that were sent back. */
  'return-proof',
]);
export type ProofItem = z.infer<typeof ProofItem>;

/** What took a picture: enough to say how it came about, nothing that tells one buyer from another. */
export const Device = z.object({
  /** The browser's own name and version (`Chromium 156`), and the system's (`Linux`). */
  browser: z.string().check(z.maxLength(200)),
  system: z.string().check(z.maxLength(100)),
  /** Of Redress. */
  version: z.string().check(z.maxLength(40)),
  /** Device pixels to one CSS pixel; null where the page would not say. */
  pixelRatio: z.nullable(z.number()),
});
export type Device = z.infer<typeof Device>;

/** What of a page a picture shows: what is in view, all of it, or one part. */
export const CaptureArea = z.enum(['visible', 'page', 'element']);
export type CaptureArea = z.infer<typeof CaptureArea>;

/** What can cut a capture of many shots short; what was taken until then is kept. */
export const StoppedBy = z.enum([
  'tab-closed',
  'tab-changed',
  'page-moves',
  'page-stuck',
  'no-frame',
  'no-end',
  'too-fast',
  'not-allowed',
  'unknown',
]);
export type StoppedBy = z.infer<typeof StoppedBy>;

/** How a picture came about that the browser did not take in one shot. */
export const Stitch = z.object({
  /** Shots of the whole capture, all its parts together. */
  shots: z.int(),
  /** Null when all of it was taken. */
  stopped: z.nullable(StoppedBy),
  /** For a list that scrolls within the page, such as a chat: the first and the last entry that the page had loaded. */
  first: z.nullable(z.string().check(z.maxLength(200))),
  last: z.nullable(z.string().check(z.maxLength(200))),
});
export type Stitch = z.infer<typeof Stitch>;

/** Which rows of a page a picture of what is in view shows, or of the list that stands for it; all in device pixels. */
export const InView = z.object({
  fromPx: z.int().check(z.gte(0)),
  toPx: z.int().check(z.gte(0)),
  /** How many there are in all. */
  ofPx: z.int().check(z.gte(0)),
  /** Of the parcel's events that were read there, how many are not in the picture; null where none were read or nobody could tell. */
  eventsUnseen: z.nullable(z.int().check(z.gte(0))),
});
export type InView = z.infer<typeof InView>;

export const Evidence = z.object({
  id: z.string(),
  /**
   * `image` is a capture; `facts` a page's reading kept without a picture because the browser refused one; `file` what the
   * buyer brought (photo, video, PDF, mail); `note` a sentence of theirs, with its day.
   */
  kind: z.enum(['image', 'facts', 'file', 'note']),
  claimId: z.nullable(z.string()),
  orderIds: z.array(OrderId),
  proves: z.array(ProofItem),
  page: PageKind,
  url: z.string(),
  title: z.string(),
  /** Wall time with offset, RFC 3339 (`2026-11-23T14:02:05+03:00`), and the zone's IANA name. */
  capturedAt: z.string().check(z.refine((time) => !Number.isNaN(Date.parse(time)))),
  timeZone: z.string(),
  /** Of the stored bytes; lower-case hex. For `facts`, of the canonical JSON of the reading. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  mediaType: z.string(),
  sizeBytes: z.int(),
  widthPx: z.nullable(z.int()),
  heightPx: z.nullable(z.int()),
  reading: z.nullable(Reading),
  /** How it was triggered. */
  trigger: z.enum(['shortcut', 'popup', 'menu', 'page-button', 'import']),
  /** What of the page a picture shows; null for what is no picture of a page. */
  area: z.nullable(CaptureArea),
  /** What of the page is in a picture of what was in view; null where nobody could tell, left out in earlier records and elsewhere. */
  inView: z.optional(z.nullable(InView)),
  /** Its place among the pictures of one long page, from 1; null when it stands alone. */
  part: z.nullable(z.object({ captureId: z.string(), index: z.int(), count: z.int() })),
  /** Null for a picture taken in one shot, and for what is no picture. */
  stitch: z.nullable(Stitch),
  /** The machine that took it; null for what was brought. */
  device: z.nullable(Device),
  /** Of the page's text at that moment, which has a table of its own; null when there is none. */
  textSha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** The name of a file that was brought, as the buyer's computer called it. */
  fileName: z.nullable(z.string().check(z.maxLength(255))),
  /** Where it shows something personal, as the page said at that moment; null when nobody looked, or could look for certain. */
  personal: z.nullable(PersonalSpots),
});
export type Evidence = z.infer<typeof Evidence>;
