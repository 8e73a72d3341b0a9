// The dates of a claim that nobody knows yet, each with what would make it known: an empty place that says nothing would be read as none.

import type { Claim } from '../model/claim';
import type { Country } from '../model/country';
import type { Day } from '../model/day';
import { type Deadline, DeadlineKind, type UnknownDate, type WhyUnknown } from '../model/finding';
import type { KnownOrder } from '../model/known';
import { claimCourse } from '../money/claim-course';
import { countryOf } from './countries';
import { isPostal } from './postal';

/** Kinds of date that still may come, in the order in which they do; none for a claim that is over. */
export function findUnknownDates(
  known: KnownOrder,
  claim: Pick<Claim, 'events' | 'paidWith'>,
  country: Country | null,
  deadlines: readonly Deadline[],
  today: Day,
): UnknownDate[] {
  const { isSettled, events } = claimCourse(known, claim, today);
  if (isSettled) return [];
  return DeadlineKind.options.flatMap((kind) => {
    if (deadlines.some((each) => each.kind === kind)) return [];
    const why = whyUnknown(kind, known, { ...claim, events: [...events] }, country);
    return why === null ? [] : [{ kind, why }];
  });
}

function whyUnknown(
  kind: DeadlineKind,
  { order, shipments }: KnownOrder,
  { events, paidWith }: Pick<Claim, 'events' | 'paidWith'>,
  country: Country | null,
): WhyUnknown | null {
  const has = (...kinds: Claim['events'][number]['kind'][]) =>
    events.some((each) => kinds.includes(each.kind));
  const isOpen = order.status !== 'finished' && order.status !== 'cancelled';
  switch (kind) {
    case 'ship-by':
      return order.status === 'paid' ? 'open-order' : null;
    case 'deliver-by':
    case 'refund-by':
    case 'dispute-opens':
      return isOpen ? 'open-order' : null;
    case 'dispute-closes':
      return has('dispute-opened') ? null : 'open-order';
    case 'seller-answers':
    case 'platform-decides':
      return has('dispute-opened', 'decision', 'refund-processed') ? null : 'note-dispute';
    case 'appeal-closes':
      return has('decision', 'appeal-opened', 'refund-processed') ? null : 'note-decision';
    case 'refund-arrives':
      return has('refund-processed') ? null : 'note-refund';
    case 'chargeback-closes':
      if (has('wrote-bank')) return null;
      if (paidWith === null) return 'say-payment';
      return paidWith === 'mir' || paidWith === 'other' ? 'no-term' : 'no-payment-day';
    case 'post-inquiry-closes':
      if (has('wrote-post')) return null;
      return isPostal(shipments) ? 'no-ship-day' : 'not-by-post';
    case 'authority-answers':
      if (country === null) return 'say-country';
      if (!countryOf(country).clocks.some(({ deadline }) => deadline === kind)) return 'no-answer-term';
      return has('wrote-authority') ? null : 'note-authority';
    default:
      // The rest appears once what starts it is noted, or where a country gives it.
      return null;
  }
}
