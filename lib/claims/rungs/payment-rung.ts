// The rung of the payment route: the bank's chargeback, the wallet's own claim, or the plain word that there is none.
import { goodsOf, isReceived } from '../../facts/reasons';
import { addDays, type Day } from '../../model/day';
import { officialLanguage } from '../../rules/countries';
import type { RouteRung } from '../../rules/route';
import { ROUTES } from '../../rules/routes';
import { rowOf } from '../../rules/sources';
import type { Rung } from './rung';
import {
  bareRung,
  type CourseInput,
  needsOf,
  openUntil,
  promisedDay,
  sourcesOf,
  untilOf,
  waitingUntil,
} from './rung-input';

export function paymentRung(input: CourseInput): Rung {
  const { claim, today, course } = input;
  const { payment, paypalClaim } = course;
  const stands = paypalClaim.standing === 'never' ? payment.standing : paypalClaim.standing;
  const plan = ROUTES.find(({ id }) => id === claim.paidWith)?.rung;
  if (plan === undefined) {
    const waits = { ...bareRung('payment', stands), state: 'unknown', waitsFor: 'payment' } as const;
    // The bank was asked, whichever it is.
    return payment.standing === 'open'
      ? { ...waits, waitsFor: null, ...waitingUntil(untilOf(input, 'bank-answers'), today) }
      : waits;
  }
  const waitRow = plan.waitRow === undefined ? [] : [plan.waitRow];
  const receivedRow = plan.receivedRow !== undefined && isReceived(claim.reason) ? [plan.receivedRow] : [];
  const rung: Rung = {
    ...bareRung('payment', stands),
    needs: needsOf(plan.needs, input),
    channel: plan.way === 'none' ? null : plan.way === 'claim' ? 'paypal' : 'bank',
    language: claim.country === null ? 'en' : officialLanguage(claim.country),
    places: [plan.place],
    notes: plan.notes,
    ends:
      plan.way === 'claim'
        ? ['double-refund', 'wallet-closed']
        : plan.way === 'none'
          ? []
          : ['double-refund'],
    sources: sourcesOf([...plan.rows, ...waitRow, ...receivedRow], today),
  };
  if (plan.way === 'none') return { ...rung, state: 'none' };
  const until = untilOf(input, 'chargeback-closes');
  const answers = untilOf(input, 'bank-answers');
  if (plan.way === 'claim' && payment.standing === 'open') {
    return {
      ...rung,
      ...(paypalClaim.standing === 'open' ? waitingUntil(answers, today) : openUntil(until, today)),
    };
  }
  if (payment.standing === 'open') return { ...rung, ...waitingUntil(answers, today) };
  if (payment.standing !== 'never') return { ...rung, state: 'closed' };
  const opensOn = opens(plan, input);
  const isLater = opensOn !== null && opensOn > today;
  return isLater ? { ...rung, state: 'later', opensOn, until } : { ...rung, ...openUntil(until, today) };
}

/** A card's bank waits for the promised day to pass, or the scheme's days after the payment where none was promised. */
function opens(plan: RouteRung, input: CourseInput): Day | null {
  const goods = goodsOf(input.claim.reason);
  if (plan.way !== 'chargeback' || goods === 'received' || goods === 'refund') return null;
  const promised = promisedDay(input);
  if (promised !== null) return addDays(promised, 1);
  const { paidOn, placedOn } = input.known.order;
  const paid = paidOn ?? placedOn;
  const length = plan.waitRow === undefined ? null : (rowOf(plan.waitRow)?.length ?? null);
  return paid === null || length === null ? null : addDays(paid, length);
}
