// The one demand of a claim: the exact sum, the part of it that no page states, the goods once more, or what a delay is worth.
import { planOf } from '../claims/reasons';
import { goodsOf, isReceived } from '../facts/reasons';
import type { Money } from '../model/order';
import { type ClaimMoney, claimMoney } from '../money/claim-money';
import { weightOf } from '../money/exact';
import type { DraftInput } from './draft-input';
import type { Speech, SpeechArguments } from './speech';
import type { Story } from './tell-story';

export interface AskSentences {
  /** Sentence for a message. */
  text: string;
  /** Sentence for the shop's forms. */
  dispute: string;
}

/** What is asked back: the sum where it is certain, else which part of what was paid. */
export interface Due {
  part:
    | 'sum'
    | 'whole'
    | 'percent'
    | 'missing-part'
    | 'missing-rest'
    | 'undelivered-part'
    | 'undelivered-rest'
    | 'rest'
    | 'delay';
  sum: Money | null;
  percent?: number;
}

/** The money of the claim as the drafts tell it; what the law adds is `tellPenalty`. */
export function moneyOf({ known, claim, today }: DraftInput, story: Story): ClaimMoney {
  return claimMoney(known.order, claim, today, { isReceived: isReceived(story.reason), penalties: [] });
}

/** The money that is due. For a new parcel it is the price: above the shop nobody can send one. */
export function findDue(input: DraftInput, story: Story): Due {
  const { claim } = input;
  const { demand } = claim;
  const { refund } = planOf(story.reason);
  const { open } = moneyOf(input, story);
  // Once all of it came back, nothing is left that a sum could name.
  const ofSum: Due | null = open === null || weightOf(open) === 0n ? null : { part: 'sum', sum: open };
  const isPart = demand?.kind === 'part' || demand?.kind === 'percent';
  if ((isPart || claim.asks !== null) && ofSum !== null) return ofSum;
  const hasPart = claim.events.some(({ kind }) => kind === 'refunded-part');
  if (demand?.kind === 'percent' && !hasPart) return { part: 'percent', sum: null, percent: demand.percent };
  // Who keeps late goods is not paid the price of them.
  if (refund === 'delay' && claim.answers['still-wanted'] !== 'no') return { part: 'delay', sum: null };
  // The shop does not say which items lie in which parcel, so the price of one parcel is never worked out.
  if (refund === 'part') return { part: hasPart ? 'missing-rest' : 'missing-part', sum: null };
  if (goodsOf(story.reason) === 'missing' && story.parcel.isPartOfOrder) {
    return { part: hasPart ? 'undelivered-rest' : 'undelivered-part', sum: null };
  }
  return ofSum ?? { part: hasPart ? 'rest' : 'whole', sum: null };
}

/** The demand in a text to the seller or the shop. */
export function ask(input: DraftInput, story: Story, speech: Speech): AskSentences {
  if (asksNewParcel(input, story)) return word(speech, 'ask-new-parcel');
  const due = findDue(input, story);
  return word(speech, `ask-${due.part}`, dueArguments(due, speech));
}

/** Goods once more: never where the goods are settled and only the money is not. */
export function asksNewParcel({ claim }: DraftInput, story: Story): boolean {
  return claim.demand?.kind === 'new-parcel' && goodsOf(story.reason) !== 'refund';
}

/** What stands in the sentences of a due, by its part. */
export function dueArguments({ sum, percent }: Due, speech: Speech): SpeechArguments {
  return {
    ...(sum !== null && { sum: speech.money(sum) }),
    ...(percent !== undefined && { percent }),
  };
}

/** The import charges that are among the sum asked for, as a sentence of their own. */
export function askTax(input: DraftInput, story: Story, speech: Speech): string[] {
  const { asked, open } = moneyOf(input, story);
  const tax = asked.lines.find(({ line }) => line === 'tax')?.share;
  const isAll = open !== null && asked.total !== null && weightOf(open) === weightOf(asked.total);
  if (tax === undefined || weightOf(tax) === 0n || !isAll || asksNewParcel(input, story)) return [];
  return findDue(input, story).part === 'sum' ? [speech.say('ask-tax', { sum: speech.money(tax) })] : [];
}

function word(speech: Speech, id: string, args: SpeechArguments = {}): AskSentences {
  // Said only when asked for: a language without letters to a bank has no sentence for one.
  return {
    get text() {
      return speech.say(id, args);
    },
    get dispute() {
      return speech.say(`${id}.dispute`, args);
    },
  };
}
