// The one demand of a claim: the exact sum, or the part of it that no page states.
import { planOf } from '../claims/reasons';
import type { DraftInput } from './draft-input';
import type { Speech } from './speech';
import type { Story } from './tell-story';

export interface Demand {
  /** Sentence for a message. */
  text: string;
  /** Sentence for the shop's forms. */
  dispute: string;
  /** Sentence for the bank. */
  bank: string;
}

export function ask({ known, claim }: DraftInput, story: Story, speech: Speech): Demand {
  const { total } = known.order;
  const plan = planOf(story.reason);
  // How much came back is not noted, so the rest has no sum.
  if (claim.events.some(({ kind }) => kind === 'refunded-part')) return word(speech, 'ask-rest');
  // The shop does not say which items lie in which parcel, so the price of one parcel is never worked out.
  if (plan.refund === 'part') return word(speech, 'ask-missing-part');
  if (!plan.isReceived && story.parcel.isPartOfOrder) return word(speech, 'ask-undelivered-part');
  return total === null ? word(speech, 'ask-whole') : word(speech, 'ask-sum', { sum: speech.money(total) });
}

function word(speech: Speech, id: string, args: Record<string, string> = {}): Demand {
  return {
    text: speech.say(id, args),
    dispute: speech.say(`${id}.dispute`, args),
    bank: speech.say(`${id}.bank`, args),
  };
}
