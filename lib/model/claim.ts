// What the buyer opened about an order: why, how far it went, and what they wrote themselves.
import * as z from 'zod/mini';
import { Day } from './day-schema';
import { ProofItem } from './evidence';
import { OrderId } from './order';

/** Why the buyer claims. Keys follow the shop's own dispute categories (facts: rules 1.8). */
export const Reason = z.enum([
  'not-shipped',
  'invalid-tracking',
  'stuck',
  'lost',
  'customs',
  'wrong-address',
  'returned',
  'marked-delivered',
  'damaged',
  'incomplete',
  'not-as-described',
  'wrong-item',
]);
export type Reason = z.infer<typeof Reason>;

/** A rung of the ladder that the buyer can stand on. */
export const Step = z.enum(['proof', 'seller', 'dispute', 'appeal', 'bank', 'post', 'authority', 'court']);
export type Step = z.infer<typeof Step>;

/** Something that happened, noted by the buyer in one click. Nothing closes by itself. */
export const ClaimEvent = z.object({
  kind: z.enum([
    'opened',
    'wrote-seller',
    'seller-answered',
    'offered',
    'dispute-opened',
    'decision',
    'appeal-opened',
    'refund-processed',
    'refunded-part',
    'refunded',
    'closed',
    'reopened',
  ]),
  on: Day,
});
export type ClaimEvent = z.infer<typeof ClaimEvent>;

export const Claim = z.object({
  id: z.string(),
  orderId: OrderId,
  /** Null until the buyer picked one; the product only suggests. */
  reason: z.nullable(Reason),
  openedOn: Day,
  events: z.array(ClaimEvent),
});
export type Claim = z.infer<typeof Claim>;

/** Languages that drafts exist in; adding one is one Fluent file. */
export const DraftLanguage = z.enum(['en', 'ru']);
export type DraftLanguage = z.infer<typeof DraftLanguage>;

export const Channel = z.enum([
  'seller',
  'follow-up',
  'last-call',
  'reply-offer',
  'reply-wait',
  'reply-cancel',
  'reply-confirm',
  'dispute',
  'appeal',
  'support',
  'bank',
]);
export type Channel = z.infer<typeof Channel>;

/** A written draft: paragraphs of text pieces, some of which cite numbered proof. */
export const Draft = z.object({
  channel: Channel,
  language: DraftLanguage,
  paragraphs: z.array(
    z.object({
      text: z.string(),
      /** Numbers of the proof that carries this paragraph, as `[1]` in the text. */
      cites: z.array(z.int()),
    }),
  ),
  text: z.string(),
  characters: z.int(),
  /** Facts that the draft would use and does not have, as keys of the interface's words. */
  missing: z.array(z.string()),
});
export type Draft = z.infer<typeof Draft>;

/** One line of a claim's checklist: what is needed, whether there is proof of it, and where to get it. */
export const ChecklistEntry = z.object({
  item: ProofItem,
  /** `stale`: there is proof, but older than its freshness limit. */
  state: z.enum(['missing', 'done', 'stale']),
  /** False for what helps but is not asked for. */
  required: z.boolean(),
  /** The proof that ticks it, newest first. */
  evidenceIds: z.array(z.string()),
  /** Days since the newest proof of it was captured; null when there is none. */
  ageDays: z.nullable(z.int()),
  freshDays: z.nullable(z.int()),
});
export type ChecklistEntry = z.infer<typeof ChecklistEntry>;
