// The shape of a country: its rows and clocks, who stands on the other side there, which rungs lie above the shop, what its law says.
import type { Claim, ClaimEvent, DraftLanguage } from '../model/claim';
import type { Country } from '../model/country';
import type { DeadlineKind } from '../model/finding';
import type { LawCase } from './law-case';
import type { Limitation } from './limitation';
import type { ReceiptRight } from './receipt-rights';
import type { RuleRow } from './row';

type Kind = ClaimEvent['kind'];

/** Where a rung leads and what holds there, as ids of the interface's words (`lib/words/laws/`). */
export type PlaceId = `place-${string}`;
export type NoteId = `law-note-${string}`;

/** A country whose days off move the end of a term. */
export type MovedBy = 'RU';

/** A time that something the buyer noted starts, and something else stops. */
export interface Clock {
  readonly deadline: DeadlineKind;
  readonly starts: Kind;
  readonly stops: readonly Kind[];
  /** Ids of the rows whose lengths follow each other; the last one says what happens then. */
  readonly rows: readonly string[];
  /** A right of the buyer's ends: counted from the shop's own day where that is the day before the buyer's. */
  readonly isInShopTime?: true;
  /** It runs from the day on which the letter was received, which comes after the day on which it was written. */
  readonly from?: 'receipt';
  /** A last day that is a day off there moves to the next working day. */
  readonly movesFromHolidays?: MovedBy;
}

/** What must have happened before a rung is of use. */
export type Opening =
  /** From the first day. */
  | 'at-once'
  /** The promised day of delivery has passed; for goods that came, at once. */
  | 'promise-broken'
  /** The written claim, which ends the contract, was sent to the seller. */
  | 'claim-sent'
  /** The claim was answered, or its term to be answered has passed. */
  | 'claim-unanswered';

/** Who owes what is asked for. The card issuer owes by a law of its own (section 75, billing errors), never by the sale. */
export type Debtor = 'seller' | 'platform' | 'card-issuer';

/** What an authority does with a letter of one buyer. */
export type AuthorityWork =
  /** It decides the dispute, and its decision binds. */
  | 'decides'
  /** It checks the trader and answers. */
  | 'checks'
  /** It passes the complaint to the trader and helps both to agree. */
  | 'mediates'
  /** It advises, and may pass the case on. */
  | 'advises'
  /** It takes a report and does not work on single cases. */
  | 'records';

/** What a rung asks for; each is the interface's word `need-…`. */
export type Need =
  | 'order-proof'
  | 'tracking-proof'
  | 'chat-proof'
  | 'payment-proof'
  | 'decision-proof'
  | 'photo-proof'
  | 'claim-copy'
  | 'seller-notice-copy'
  | 'posting-receipt'
  | 'identification'
  | 'bank-details'
  | 'name-address'
  | 'no-refund-statement';

/** A sentence of law for a letter: written only while its row may be used, in the languages that it is known in. */
export interface Law {
  row: string;
  /** The cases that it fits; for any other it is not cited. */
  fits: readonly LawCase[];
  /** Whose duty it is. Left out: of the other side, whoever that is. */
  owes?: Debtor;
  /** What the sentence says must have happened. */
  after?: ClaimEvent['kind'];
  says: Partial<Record<DraftLanguage, string>>;
}

/** What a suit names and asks for besides the sum; for a country whose form of suit is known. */
export interface Suit {
  /** Whom it may name, the first being the one that the law names. */
  defendants: readonly Debtor[];
  /** What is asked of the court without a sum of ours: the court works it out. */
  asks: readonly { what: 'penalty-until-paid' | 'moral-damages' | 'half-fine'; row: string }[];
  /** The currency of its price, by the rate of the day of filing. */
  currency: string;
}

export interface RungPlan {
  opens: Opening;
  /** The rows that it rests on, by id. */
  rows: readonly string[];
  /** Whom the letter addresses, by language. */
  to: Partial<Record<DraftLanguage, string>> & { en: string; ru: string };
  /** Where it is sent, as a person would write it down: never a link. */
  places: readonly PlaceId[];
  needs: readonly Need[];
  notes: readonly NoteId[];
  /** Who owes what the letter asks for; for a written claim. */
  debtor?: Debtor;
  /** What the authority does with it; for an authority. */
  does?: AuthorityWork;
  /** True where the law wants a last date named before the contract ends; `wantsLastDate` says for which claims. */
  givesLastDate?: true;
  /** True where a suit is drafted: only there the facts give its form and its sum. */
  hasDraft?: true;
  suit?: Suit;
  /** The row that says how long the addressee has to answer. */
  answerRow?: string;
  /** That term runs from the day on which the letter was received. Left out: from the day on which it was written. */
  answerFrom?: 'receipt';
  /** A term whose last day is a day off there ends on the next working day. */
  movesFromHolidays?: MovedBy;
  /** When claims against the seller are barred. Left out: not known, which is no end. */
  limitation?: readonly Limitation[];
}

type RungName = 'claim' | 'authority' | 'court';

/** What holds in one country of a file only: its own articles, places, authority. It lies over what holds in all of them. */
export type Layer = Partial<Record<RungName, Partial<RungPlan>>> & {
  parties?: readonly string[];
  laws?: readonly Law[];
  /** Rows of the common law whose sentences its own articles stand for. */
  insteadOf?: readonly string[];
  rights?: readonly ReceiptRight[];
};

export interface CountryRules {
  /** `RU`, `EU` … : a name for tests and documents. */
  id: string;
  /** Where it holds; empty for the general answer. */
  countries: readonly Country[];
  /** The languages of its places, by country where they differ; English where none of ours is spoken. */
  languages: Partial<Record<Country, DraftLanguage>>;
  /** The rows that name the platform's company, the surest first. The sale itself is with the seller. */
  parties: readonly string[];
  post: Pick<RungPlan, 'notes' | 'rows'>;
  claim: RungPlan;
  /** A second written demand, to the platform, where the law gives it a debt of its own. */
  operator?: RungPlan;
  authority: RungPlan;
  court: RungPlan;
  laws: readonly Law[];
  /** What holds in one of its countries only; `countryOf` lays it over the rest. */
  only?: Partial<Record<Country, Layer>>;
  /** Rights that end some days after the goods were received. */
  rights?: readonly ReceiptRight[];
  /** Of the rule table, by id. */
  rows: Readonly<Record<string, RuleRow>>;
  clocks: readonly Clock[];
  /** Penalties that the law adds for each day; left out where none is known. */
  penalties?: readonly PenaltyRule[];
}

/** A penalty for each day, by a row in percent a day. */
export interface PenaltyRule {
  readonly row: string;
  /** Who owes it. */
  readonly owes: Debtor;
  /** Goods that were not handed over in time, or a demand about bad goods that was not met in time. */
  readonly punishes: 'not-delivered' | 'demand-not-met';
  /** The row that gives a demand its days; for `demand-not-met` only. */
  readonly after?: string;
}

/**
 * The sentences of law that fit a claim: for a letter to `owes` those that this debtor owes; without one all but those that
 * only bind a card's issuer.
 */
export function lawsFor(
  { laws }: CountryRules,
  { events }: Pick<Claim, 'events'>,
  lawCase: LawCase,
  owes?: Debtor,
): Law[] {
  return laws.filter(
    (law) =>
      law.fits.includes(lawCase) &&
      isOwedBy(law, owes) &&
      (law.after === undefined || events.some(({ kind }) => kind === law.after)),
  );
}

function isOwedBy(law: Law, owes: Debtor | undefined): boolean {
  if (owes === undefined || law.owes === undefined) return (law.owes ?? owes) !== 'card-issuer';
  return law.owes === owes;
}

/**
 * Whether the written claim names a last date to deliver: not where the trader refused to deliver, and not where delivery
 * cannot come any more (Directive 2011/83/EU, art. 18(2); Consumer Rights Act 2015, s. 28(6)).
 */
export function wantsLastDate({ givesLastDate }: RungPlan, lawCase: LawCase, hasRefused = false): boolean {
  const mayCome = lawCase === 'not-shipped' || lawCase === 'late' || lawCase === 'missing';
  return givesLastDate === true && mayCome && !hasRefused;
}

/** The rows that name the platform's company for a buyer of `country`. */
export function partiesOf({ parties, only }: CountryRules, country: Country): readonly string[] {
  return only?.[country]?.parties ?? parties;
}

/** The rules of one country out of its file: its own layer over what the file's countries share. */
export function withLayer(rules: CountryRules, country: Country): CountryRules {
  const layer = rules.only?.[country];
  if (layer === undefined) return rules;
  const { only: _, ...common } = rules;
  const shared = common.laws.filter(({ row }) => layer.insteadOf?.includes(row) !== true);
  return {
    ...common,
    parties: layer.parties ?? common.parties,
    claim: overlay(common.claim, layer.claim),
    authority: overlay(common.authority, layer.authority),
    court: overlay(common.court, layer.court),
    laws: [...(layer.laws ?? []), ...shared],
    rights: layer.rights ?? common.rights ?? [],
  };
}

/** Its own notes come first, the common ones stay; of anything else its own stands alone. */
function overlay(common: RungPlan, own: Partial<RungPlan> = {}): RungPlan {
  return { ...common, ...own, notes: [...(own.notes ?? []), ...common.notes] };
}
