// The rungs inside the shop: the seller, the dispute, the appeal.
import { addDays } from '../../model/day';
import { ANSWER_DAYS } from '../steps';
import type { Rung } from './rung';
import { bareRung, cameAfter, lastOf, needsOf, type RungInput, sourcesOf, untilOf } from './rung-input';

const IN_SHOP = {
  en: 'On the shop’s own pages: the order, its messages, its dispute',
  ru: 'На страницах магазина: заказ, переписка, спор',
};

export function sellerRung(input: RungInput): Rung {
  const wrote = lastOf(input, 'wrote-seller');
  const isWaiting =
    wrote !== null &&
    !cameAfter(input, 'wrote-seller', ['seller-answered', 'offered']) &&
    input.today <= addDays(wrote.on, ANSWER_DAYS);
  return {
    ...bareRung('seller'),
    state: isWaiting ? 'waiting' : 'open',
    until: isWaiting
      ? { on: addDays(wrote.on, ANSWER_DAYS), isRead: false }
      : untilOf(input, 'dispute-closes'),
    needs: needsOf(['order-proof', 'tracking-proof'], input),
    channel: wrote === null ? 'seller' : 'follow-up',
    places: [IN_SHOP],
    ends: ['confirming'],
    sources: sourcesOf(['AE-OPEN-MAX'], input.today),
  };
}

export function disputeRung(input: RungInput): Rung {
  const { known, claim, today } = input;
  const rung: Rung = {
    ...bareRung('dispute'),
    until: untilOf(input, 'dispute-closes'),
    needs: needsOf(['order-proof', 'tracking-proof', 'chat-proof'], input),
    channel: 'dispute',
    places: [IN_SHOP],
    ends: ['cancelling', 'accepting', 'confirming'],
    sources: sourcesOf(
      ['AE-OPEN-MIN', 'AE-OPEN-TRANSIT', 'AE-OPEN-MAX', 'AE-SELLER-RESP', 'AE-STEP-IN'],
      today,
    ),
  };
  if (lastOf(input, 'dispute-opened') !== null) {
    const isDecided = cameAfter(input, 'dispute-opened', ['decision']);
    return { ...rung, state: isDecided ? 'closed' : 'waiting', until: untilOf(input, 'platform-decides') };
  }
  if (claim.reason === 'not-shipped' && known.order.status !== 'shipped') {
    return { ...rung, state: 'later', waitsFor: 'shipping', until: null };
  }
  const opens = untilOf(input, 'dispute-opens');
  if (opens !== null && opens.on > today) return { ...rung, state: 'later', opensOn: opens.on };
  // A rule's day is an estimate: past it the shop may still take the dispute.
  const { until } = rung;
  const isOver = until?.isRead === true && until.on < today;
  return { ...rung, state: isOver ? 'closed' : 'open' };
}

export function appealRung(input: RungInput): Rung {
  const until = untilOf(input, 'appeal-closes');
  const rung: Rung = {
    ...bareRung('appeal'),
    needs: needsOf(['decision-proof', 'order-proof', 'tracking-proof', 'chat-proof'], input),
    channel: 'appeal',
    places: [IN_SHOP],
    ends: ['one-appeal', 'accepting'],
    sources: sourcesOf(['AE-APPEAL'], input.today),
  };
  if (lastOf(input, 'decision') === null) return { ...rung, state: 'later', waitsFor: 'decision' };
  if (cameAfter(input, 'decision', ['appeal-opened'])) return { ...rung, state: 'waiting' };
  return { ...rung, state: until !== null && until.on < input.today ? 'closed' : 'open', until };
}
