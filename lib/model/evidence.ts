// One immutable piece of proof: what was stored, when, where, and what it shows. Its bytes live in a table of their own.
import * as z from 'zod/mini';
import { OrderId } from './order';
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
]);
export type ProofItem = z.infer<typeof ProofItem>;

export const Evidence = z.object({
  id: z.string(),
  /** `image` holds bytes; `facts` is a page's reading kept without a picture because the browser refused one. */
  kind: z.enum(['image', 'facts']),
  claimId: z.nullable(z.string()),
  orderIds: z.array(OrderId),
  proves: z.array(ProofItem),
  page: PageKind,
  url: z.string(),
  title: z.string(),
  /** Wall time with offset, RFC 3339 (`2026-11-23T14:02:05+03:00`), and the zone's IANA name. */
  capturedAt: z.string(),
  timeZone: z.string(),
  /** Of the stored bytes; lower-case hex. For `facts`, of the canonical JSON of the reading. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  mediaType: z.string(),
  sizeBytes: z.int(),
  widthPx: z.nullable(z.int()),
  heightPx: z.nullable(z.int()),
  reading: z.nullable(Reading),
  /** How it was triggered. */
  trigger: z.enum(['shortcut', 'popup', 'menu', 'page-button']),
});
export type Evidence = z.infer<typeof Evidence>;
