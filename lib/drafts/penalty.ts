// The law's penalty in a letter: its calculation in one sentence, by the careful count of days, and the sum with it.

import { planOf } from '../claims/reasons';
import { isReceived } from '../facts/reasons';
import type { Money } from '../model/order';
import { claimMoney } from '../money/claim-money';
import { sumOf } from '../money/exact';
import { penaltyNumbers } from '../rules/penalties';
import type { DraftInput } from './draft-input';
import type { Speech } from './speech';
import type { Story } from './tell-story';

export interface ToldPenalty {
  /** The calculation. */
  text: string;
  sum: string;
  /** Together with what is asked back. */
  total: string;
  totalMoney: Money;
}

/** Null where the country's law has none, nothing is late, or the sum is not certain. */
export function tellPenalty(
  { known, claim, today }: DraftInput,
  story: Story,
  speech: Speech,
): ToldPenalty | null {
  const isGoodsReceived = isReceived(story.reason);
  const penalties = penaltyNumbers(claim.country, today);
  const { open, law } = claimMoney(known.order, claim, today, { isReceived: isGoodsReceived, penalties });
  const [penalty] = law;
  const totalMoney = open === null || penalty === undefined ? null : sumOf([open, penalty.careful.amount]);
  // Of an order that came in part the price of the rest is not known, so nothing is counted on it.
  const isPart =
    claim.asks === null && (planOf(story.reason).refund === 'part' || story.parcel.isPartOfOrder);
  if (penalty === undefined || totalMoney === null || isPart) return null;
  const { from, days, amount, isCapped } = penalty.careful;
  const sum = speech.money(amount);
  const id = `penalty-${penalty.row}`;
  const text = isCapped
    ? speech.say(`${id}.capped`, { percent: penalty.percentPerDay, from: speech.day(from), sum })
    : speech.say(id, {
        from: speech.day(from),
        to: speech.day(penalty.to),
        base: speech.money(penalty.base),
        percent: penalty.percentPerDay,
        days,
        sum,
      });
  return { text, sum, total: speech.money(totalMoney), totalMoney };
}
