// What the rules conclude from an order and today: flags (something is the matter) and deadlines (a date with meaning).
import * as z from 'zod/mini';
import { Country } from './country';
import { DaySchema } from './day-schema';
import { OrderId } from './order';

export const FlagKind = z.enum([
  'not-shipped',
  'no-tracking',
  'stalled',
  'overdue',
  'guarantee-passed',
  'delivery-failed',
  'awaiting-pickup',
  'returned',
  'customs-hold',
  'marked-delivered',
  'wrong-destination',
  'contradiction',
  'closing',
  'unreadable',
]);
export type FlagKind = z.infer<typeof FlagKind>;

export const Severity = z.enum(['info', 'warn', 'urgent']);
export type Severity = z.infer<typeof Severity>;

/** The facts that a flag rests on, by name: days, counts, stages, dates. Shown to the buyer, never parsed. */
export const Because = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
export type Because = z.infer<typeof Because>;

export const Flag = z.object({
  orderId: OrderId,
  kind: FlagKind,
  severity: Severity,
  /** The day from which the finding holds, or null when no date carries it. */
  since: z.nullable(DaySchema),
  /** Id of the rule that raised it. */
  rule: z.string(),
  because: Because,
});
export type Flag = z.infer<typeof Flag>;

export const DeadlineKind = z.enum([
  'ship-by',
  'deliver-by',
  'refund-by',
  'dispute-opens',
  'dispute-closes',
  'seller-answers',
  'platform-decides',
  'appeal-closes',
  'refund-arrives',
  'chargeback-closes',
  'post-inquiry-closes',
  'authority-answers',
  'cancel-answers',
  'support-answers',
  'appeal-decides',
  'resend-arrives',
  'return-arrives',
  'bank-answers',
  'post-answers',
  'operator-answers',
  'reject-closes',
  'withdrawal-closes',
  'claim-closes',
]);
export type DeadlineKind = z.infer<typeof DeadlineKind>;

export const Deadline = z.object({
  orderId: OrderId,
  kind: DeadlineKind,
  on: DaySchema,
  /** `page` when the page printed the date, else the id of the rule that computed it. */
  source: z.string(),
  certainty: z.enum(['read', 'estimated']),
  /** The shop's own day in Pacific time, where the buyer's zone makes it an earlier one. */
  shopDay: z.optional(DaySchema),
  /** What another reading of the same rule gives, where it is later: the stricter one decides. */
  laterOn: z.optional(DaySchema),
  /** Public holidays, ISO 3166-1 alpha-2, that fall into an estimate in business days and make it too early. */
  holidaysOf: z.optional(Country),
  /** Set once the rule behind an estimate should have been looked up again by this day: it warns, it does not advise. */
  ruleExpiredOn: z.optional(DaySchema),
});
export type Deadline = z.infer<typeof Deadline>;

/** Why a date is not known, as the interface's word `unknown-…`. */
export type WhyUnknown =
  | 'open-order'
  | 'say-payment'
  | 'no-term'
  | 'no-payment-day'
  | 'note-dispute'
  | 'note-decision'
  | 'note-refund'
  | 'note-authority'
  | 'no-answer-term'
  | 'say-country'
  | 'not-by-post'
  | 'no-ship-day';

export interface UnknownDate {
  kind: DeadlineKind;
  why: WhyUnknown;
}
