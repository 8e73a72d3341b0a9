// The shape of a country: its rows and clocks, who stands on the other side there, which rungs lie above the shop, what its law says.
import type { Claim, ClaimEvent, DraftLanguage } from '../model/claim';
import type { Country } from '../model/country';
import type { DeadlineKind } from '../model/finding';
import type { RuleRow } from './row';

type Kind = ClaimEvent['kind'];

/** A sentence of the interface in each language that it speaks. It lies with its country, so that a country is one file. */
export interface Said {
  en: string;
  ru: string;
}

/** A time that something the buyer noted starts, and something else stops. */
export interface Clock {
  readonly deadline: DeadlineKind;
  readonly starts: Kind;
  readonly stops: readonly Kind[];
  /** Ids of the rows whose lengths follow each other; the last one says what happens then. */
  readonly rows: readonly string[];
  /** A right of the buyer's ends: counted from the shop's own day where that is the day before the buyer's. */
  readonly isInShopTime?: true;
}

/** What must have happened before a rung is of use. */
export type Opening =
  /** From the first day. */
  | 'at-once'
  /** The promised day of delivery has passed; for goods that came, at once. */
  | 'promise-broken'
  /** The claim was answered, or its term to be answered has passed. */
  | 'claim-unanswered';

/** What a rung asks for; each is the interface's word `need-…`. */
export type Need =
  | 'order-proof'
  | 'tracking-proof'
  | 'chat-proof'
  | 'payment-proof'
  | 'decision-proof'
  | 'photo-proof'
  | 'claim-copy'
  | 'posting-receipt'
  | 'identification'
  | 'bank-details'
  | 'name-address'
  | 'no-refund-statement';

/** A sentence of law for a letter: written only while its row may be used, in the languages that it is known in. */
export interface Law {
  row: string;
  /** Left out: for every reason. */
  when?: 'not-received' | 'received';
  /** What the sentence says must have happened. */
  after?: ClaimEvent['kind'];
  says: Partial<Record<DraftLanguage, string>>;
}

export interface RungPlan {
  opens: Opening;
  /** The rows that it rests on, by id. */
  rows: readonly string[];
  /** Whom the letter addresses, by language. A claim addresses the other side of the contract. */
  to: Partial<Record<DraftLanguage, string>> & Said;
  /** Where it is sent, as a person would write it down: never a link. */
  places: readonly Said[];
  needs: readonly Need[];
  notes: readonly Said[];
  /** True where the law wants a last date named before the contract ends: then the claim for goods that did not come names one. */
  givesLastDate?: true;
  /** True where a suit is drafted: only there the facts give its form and its sum. */
  hasDraft?: true;
  /** The row that says how long the addressee has to answer. */
  answerRow?: string;
  /** The row that says when the right ends, counted from the promised day. */
  endsRow?: string;
}

export interface CountryRules {
  /** `RU`, `EU` … : a name for tests and documents. */
  id: string;
  name: Said;
  /** Where it holds; empty for the general answer. */
  countries: readonly Country[];
  /** The languages of its places, by country where they differ; English where none of ours is spoken. */
  languages: Partial<Record<Country, DraftLanguage>>;
  /** The rows that name the other side of the contract, the surest first. */
  parties: readonly string[];
  post: Pick<RungPlan, 'notes' | 'rows'>;
  claim: RungPlan;
  authority: RungPlan;
  court: RungPlan;
  laws: readonly Law[];
  /** What holds in one of its countries only. */
  only?: Partial<
    Record<Country, { rows?: readonly string[]; laws?: readonly Law[]; parties?: readonly string[] }>
  >;
  /** Of the rule table, by id. */
  rows: Readonly<Record<string, RuleRow>>;
  clocks: readonly Clock[];
  /** Penalties that the law adds for each day; left out where none is known. */
  penalties?: readonly PenaltyRule[];
}

/** A penalty for each day, by a row in percent a day. */
export interface PenaltyRule {
  readonly row: string;
  /** Goods that were not handed over in time, or a demand about bad goods that was not met in time. */
  readonly punishes: 'not-delivered' | 'demand-not-met';
  /** The row that gives a demand its days; for `demand-not-met` only. */
  readonly after?: string;
}

/** The sentences of law that fit a claim. */
export function lawsFor(
  { laws, only }: CountryRules,
  { country, events }: Pick<Claim, 'country' | 'events'>,
  isReceived: boolean,
): Law[] {
  const local = country === null ? [] : (only?.[country]?.laws ?? []);
  return [...laws, ...local].filter(
    ({ when, after }) =>
      (when === undefined || (when === 'received') === isReceived) &&
      (after === undefined || events.some(({ kind }) => kind === after)),
  );
}

/** The rows that name the other side of the contract for a buyer of `country`. */
export function partiesOf({ parties, only }: CountryRules, country: Country): readonly string[] {
  return only?.[country]?.parties ?? parties;
}
