// The shape of one row of the rule table: a length of time, what starts it, and who says so.
import * as z from 'zod/mini';
import { DaySchema } from '../model/day-schema';

/**
 * How far a row may be trusted.
 * `A` the party's own text or an authority's was read; `B` recent secondary sources that agree; `C` settled law, text not
 * re-read; `D` old, weak or superseded: kept so that nobody adds it again, never used; `own` a default of ours, drawn from
 * guides and real parcels.
 */
export const Certainty = z.enum(['A', 'B', 'C', 'D', 'own']);
export type Certainty = z.infer<typeof Certainty>;

const Sentence = z.string().check(z.minLength(3), z.maxLength(300));

export const RuleRow = z.object({
  /** Where it holds: the shop outside Russia (`com`), a card scheme, post, a country. */
  scope: z.string().check(z.minLength(2), z.maxLength(40)),
  appliesWhen: Sentence,
  clockStarts: Sentence,
  /** Null where the row is about whether, not how long. Business days leave out weekends only: holidays are not known. */
  length: z.nullable(z.number().check(z.gte(0), z.lte(1000))),
  unit: z.nullable(
    z.enum(['hours', 'calendar-days', 'business-days', 'months', 'years', 'percent-per-day', 'percent']),
  ),
  consequence: Sentence,
  /** The document, named so that a person can find it again. */
  source: Sentence,
  /** As exact as the source tells: a day, a month, a year or years; null when it bears no date. */
  sourceDate: z.nullable(z.string().check(z.regex(/^(19|20)\d\d(-\d\d){0,2}(\/(19|20)\d\d)?$/))),
  checkedOn: DaySchema,
  /** The day by which it has to be looked up again; after it the row warns and no longer advises. */
  expiresOn: DaySchema,
  certainty: Certainty,
});
export type RuleRow = z.infer<typeof RuleRow>;
