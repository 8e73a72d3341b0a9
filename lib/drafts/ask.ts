// The one demand of a claim: the exact sum, or the part of it that no page states.

import { planOf } from '../claims/reasons';
import { isReceived } from '../facts/reasons';
import type { Money } from '../model/order';
import { claimMoney } from '../money/claim-money';
import type { DraftInput } from './draft-input';
import type { Speech } from './speech';
import type { Story } from './tell-story';

export interface Demand {
  /** Sentence for a message. */
  text: string;
  /** Sentence for the shop's forms. */
  dispute: string;
}

/** What is asked back: the sum where it is certain, else which part of what was paid. */
export interface Due {
  part: 'sum' | 'whole' | 'missing-part' | 'undelivered-part' | 'rest';
  sum: Money | null;
}

export function findDue({ known, claim, today }: DraftInput, story: Story): Due {
  const plan = planOf(story.reason);
  const { open } = claimMoney(known.order, claim, today, {
    isReceived: isReceived(story.reason),
    penalties: [],
  });
  const ofSum: Due | null = open === null ? null : { part: 'sum', sum: open };
  const wasPaidBack = claim.events.some(({ kind }) => kind === 'refunded-part');
  if (claim.asks !== null && ofSum !== null) return ofSum;
  // The shop does not say which items lie in which parcel, so the price of one parcel is never worked out.
  if (plan.refund === 'part') return { part: wasPaidBack ? 'rest' : 'missing-part', sum: null };
  if (!isReceived(story.reason) && story.parcel.isPartOfOrder) {
    return { part: wasPaidBack ? 'rest' : 'undelivered-part', sum: null };
  }
  return ofSum ?? { part: wasPaidBack ? 'rest' : 'whole', sum: null };
}

export function ask(input: DraftInput, story: Story, speech: Speech): Demand {
  const { part, sum } = findDue(input, story);
  return word(speech, `ask-${part}`, sum === null ? {} : { sum: speech.money(sum) });
}

function word(speech: Speech, id: string, args: Record<string, string> = {}): Demand {
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
