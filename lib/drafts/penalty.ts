// The law's penalty in a letter: its calculation in one sentence, by the careful count of days.
import { planOf } from '../claims/reasons';
import { enteredOn } from '../facts/parcel';
import { isReceived } from '../facts/reasons';
import { DELIVERED } from '../facts/stages';
import type { Money } from '../model/order';
import { claimMoney } from '../money/claim-money';
import { penaltyNumbers } from '../rules/penalties';
import type { DraftInput } from './draft-input';
import type { Speech } from './speech';
import type { Story } from './tell-story';

export interface ToldPenalty {
  /** The calculation. */
  text: string;
  sum: string;
  money: Money;
  percentPerDay: number;
  /** True once it cannot grow any more. */
  isFinal: boolean;
}

/** Null where the country's law has none, nothing is late, the sum is not certain, or the language has no words for it. */
export function tellPenalty(
  { known, claim, today }: DraftInput,
  story: Story,
  speech: Speech,
): ToldPenalty | null {
  const penalties = penaltyNumbers(claim.country, today);
  const { parcel } = story.parcel;
  const cameOn = parcel === null ? null : enteredOn(parcel, DELIVERED);
  const [penalty] = claimMoney(known.order, claim, today, {
    isReceived: isReceived(story.reason),
    penalties,
    cameOn,
  }).law;
  // Of an order that came in part the price of the rest is not known, so nothing is counted on it.
  const isPart =
    claim.asks === null && (planOf(story.reason).refund === 'part' || story.parcel.isPartOfOrder);
  if (penalty === undefined || isPart) return null;
  const id = `penalty-${penalty.row}`;
  if (!speech.has(id)) return null;
  const { from, days, amount, isCapped } = penalty.careful;
  const sum = speech.money(amount);
  const percent = penalty.percentPerDay;
  const text = isCapped
    ? speech.say(`${id}.capped`, { percent, from: speech.day(from), sum })
    : speech.say(id, {
        from: speech.day(from),
        to: speech.day(penalty.to),
        base: speech.money(penalty.base),
        percent,
        days,
        sum,
      });
  return { text, sum, money: amount, percentPerDay: percent, isFinal: isCapped || penalty.to < today };
}
