// What a payment route is to the rules: its rows of the table, and the last day on which a payment can be disputed there.
import type { PaymentRoute } from '../model/claim';
import type { Day } from '../model/day';
import type { Need, NoteId, PlaceId } from './country';
import type { RuleRow } from './row';

/** What its clocks start from; null where it is not known. */
export interface PaymentFacts {
  /** The day of payment stands for the day the bank processed it, which comes no earlier. */
  readonly paidOn: Day | null;
  /** The last day on which the goods were expected: promised, or come. */
  readonly expectedOn: Day | null;
  /** True for a claim about goods that came. */
  readonly isReceived: boolean;
  /** The day on which they came, as far as a scan or the shop tells. */
  readonly receivedOn: Day | null;
  readonly today: Day;
  /** When the buyer last wrote to the bank or opened a case with the wallet. */
  readonly wroteOn: Day | null;
}

/** The rung that the route is on the ladder. */
export interface RouteRung {
  /** `chargeback`: by the card scheme's rules; `claim`: by the wallet's own; `ask`: no rules are known; `none`: no such way. */
  readonly way: 'chargeback' | 'claim' | 'ask' | 'none';
  /** The rows that it rests on, by id. */
  readonly rows: readonly string[];
  /** The row whose days must pass after the payment where no day of delivery was promised. */
  readonly waitRow?: string;
  /** The row that counts from the receipt, for goods that came. */
  readonly receivedRow?: string;
  readonly place: PlaceId;
  readonly needs: readonly Need[];
  readonly notes: readonly NoteId[];
}

export interface RouteRules {
  readonly id: PaymentRoute;
  /** How the day is found, for the rule document. */
  readonly meaning: string;
  readonly rows: Readonly<Record<string, RuleRow>>;
  readonly rung: RouteRung;
  /** The last day and the row that gives it; null when nothing starts the clock, or nothing is left to do by a day. */
  closes(facts: PaymentFacts): { on: Day; source: string; laterOn?: Day } | null;
}
