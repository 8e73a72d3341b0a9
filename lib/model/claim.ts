// What the buyer opened about an order: why, how far it went, and what they wrote themselves.
import * as z from 'zod/mini';
import { Country } from './country';
import { DaySchema } from './day-schema';
import { ProofItem } from './evidence';
import { Money, OrderId, Paid } from './order';

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
  'came-late',
  'refund-not-paid',
  'return-not-refunded',
]);
export type Reason = z.infer<typeof Reason>;

/** A rung of the ladder that the buyer can stand on. */
export const Step = z.enum([
  'proof',
  'seller',
  'support',
  'dispute',
  'appeal',
  'bank',
  'post',
  'claim',
  'operator',
  'authority',
  'court',
]);
export type Step = z.infer<typeof Step>;

/** The way the money went, as far as its rules differ. */
export const PaymentRoute = z.enum(['visa', 'mastercard', 'mir', 'paypal', 'other']);
export type PaymentRoute = z.infer<typeof PaymentRoute>;

/** A claim for less than the whole order: some pieces of some items, by the item's place in the order. */
export const Asks = z.object({
  pieces: z.array(z.object({ item: z.int().check(z.gte(0)), quantity: z.int().check(z.gte(1)) })),
});
export type Asks = z.infer<typeof Asks>;

/** What the buyer asks for: all that is claimed, a part of it as a sum or in percent, or the goods once more. */
export const Demand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('refund') }),
  z.object({ kind: z.literal('part'), sum: Money }),
  z.object({ kind: z.literal('percent'), percent: z.int().check(z.gte(1), z.lte(99)) }),
  z.object({ kind: z.literal('new-parcel') }),
]);
export type Demand = z.infer<typeof Demand>;

/** What the claim cost besides the order (postage, a bank's fee), as the buyer names it. */
export const Loss = z.object({ what: z.string().check(z.minLength(1), z.maxLength(200)), amount: Money });
export type Loss = z.infer<typeof Loss>;

/** Something that happened, noted by the buyer in one click. Nothing closes by itself. */
export const ClaimEvent = z.object({
  kind: z.enum([
    'opened',
    'wrote-seller',
    'seller-answered',
    /** Money was offered; `accepted` takes the offer that came last, of money or of a new parcel. */
    'offered',
    'accepted',
    'resend-offered',
    'resend-sent',
    'resend-arrived',
    /** The goods went back to the seller. */
    'return-sent',
    'return-received',
    'cancel-asked',
    'cancelled',
    'support-asked',
    'support-answered',
    'dispute-opened',
    /** The shop has no button for a dispute on this order. */
    'no-dispute',
    /** It ended without a decision: taken back, or run out. */
    'dispute-closed',
    /** Of the shop: on the dispute, or on the appeal where one was open. */
    'decision',
    'appeal-opened',
    /** To the bank, or the case opened at PayPal. */
    'wrote-bank',
    /** The case at PayPal was turned into a claim. */
    'paypal-claim',
    'bank-answered',
    'wrote-post',
    'post-answered',
    /** The written claim before a court, to whoever owes by law, and the day on which it was received. */
    'wrote-claim',
    'claim-received',
    /** The written demand to the operator of the platform, apart from the seller. */
    'wrote-operator',
    'operator-answered',
    'wrote-authority',
    'authority-answered',
    /** The suit was filed. */
    'sued',
    /** Somebody promised the money until a day. */
    'refund-promised',
    'refund-processed',
    'refunded-part',
    'refunded',
    'closed',
    'reopened',
  ]),
  on: DaySchema,
  /** The day that was promised, for `refund-promised`. */
  until: z.optional(DaySchema),
  /** What was offered, decided or paid back, where the buyer said so. */
  amount: z.optional(Money),
  /** The proof that shows it. */
  evidenceId: z.optional(z.string()),
});
export type ClaimEvent = z.infer<typeof ClaimEvent>;

/** An event that the buyer noted by mistake and took back, as it stood. It decides nothing any more and is not forgotten. */
export const TakenBack = z.object({
  event: ClaimEvent,
  /** RFC 3339. */
  at: z.string().check(z.maxLength(40)),
  /** What was noted in its place; null where nothing was. */
  instead: z.nullable(ClaimEvent),
});
export type TakenBack = z.infer<typeof TakenBack>;

export const Claim = z.object({
  id: z.string(),
  orderId: OrderId,
  /** Null until the buyer picked one; the product only suggests. */
  reason: z.nullable(Reason),
  openedOn: DaySchema,
  /** In the order of their days; those of one day in the order in which they were noted. */
  events: z.array(ClaimEvent),
  /** In the order of taking back; left out when there are none. */
  takenBack: z.optional(z.array(TakenBack)),
  /** Where the buyer lives, ISO 3166 alpha-2: it decides the rungs above the shop. Null until they said so. */
  country: z.nullable(Country),
  /** Null until the buyer said so: no page states it for certain. */
  paidWith: z.nullable(PaymentRoute),
  /** What was paid, line by line, as the buyer confirmed it; null until then. */
  paid: z.nullable(Paid),
  /** What part of the order is claimed; null for all of it. */
  asks: z.nullable(Asks),
  /** What the buyer asks for; left out for a refund of all that is claimed. */
  demand: z.optional(Demand),
  /** Costs on top of the order, kept apart from what is asked; left out when there are none. */
  losses: z.optional(z.array(Loss).check(z.maxLength(50))),
  /** Answers to the questions of the reason, by the question's key. */
  answers: z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(2000))),
});
export type Claim = z.infer<typeof Claim>;

/** What the buyer says of a claim besides its reason; what is left out stays as it is. */
export const ClaimChange = z.partial(
  z.pick(Claim, {
    country: true,
    paidWith: true,
    paid: true,
    asks: true,
    demand: true,
    losses: true,
    answers: true,
  }),
);
export type ClaimChange = z.infer<typeof ClaimChange>;

/** Languages that drafts exist in: `zh` in simplified characters, `pt` as in Brazil. Adding one is one Fluent file and its line in `lib/drafts/languages.ts`. */
export const DraftLanguage = z.enum(['en', 'ru', 'zh', 'es', 'pt', 'de', 'fr', 'ko']);
export type DraftLanguage = z.infer<typeof DraftLanguage>;

export const Channel = z.enum([
  'seller',
  'request-cancel',
  'ask-state',
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
  'paypal',
  'post',
  'pre-trial',
  'operator',
  'authority',
  'court',
]);
export type Channel = z.infer<typeof Channel>;

/** A written draft: paragraphs of text pieces, some of which cite numbered proof. */
export const Draft = z.object({
  channel: Channel,
  language: DraftLanguage,
  paragraphs: z.array(
    z.object({
      text: z.string(),
      /** Its sentences with their marks of proof: the same facts in the same order in every language. */
      sentences: z.array(z.string()),
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

/** Why a picture shows a part only: it is what was in view of a page that goes on, or the capture ended early. */
export const Lack = z.enum(['in-view', 'cut-short']);
export type Lack = z.infer<typeof Lack>;

/** One line of a claim's checklist: what is needed, whether there is proof of it, and where to get it. */
export const ChecklistEntry = z.object({
  item: ProofItem,
  /** `stale`: there is proof, but older than its freshness limit. `partly`: it shows a part only of what the item asks for. */
  state: z.enum(['missing', 'done', 'stale', 'partly']),
  /** What the newest proof lacks, for `partly`. */
  lack: z.optional(Lack),
  /** False for what helps but is not asked for. */
  required: z.boolean(),
  /** The proof that ticks it, newest first. */
  evidenceIds: z.array(z.string()),
  /** Days since the newest proof of it was captured; null when there is none. */
  ageDays: z.nullable(z.int()),
  freshDays: z.nullable(z.int()),
});
export type ChecklistEntry = z.infer<typeof ChecklistEntry>;
