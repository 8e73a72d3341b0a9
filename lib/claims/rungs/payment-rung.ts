// The rung of the payment route: the bank's chargeback, the wallet's own claim, or the plain word that there is none.

import { readParcel } from '../../facts/parcel';
import { isReceived } from '../../facts/reasons';
import { addDays, type Day, earliestDay } from '../../model/day';
import { officialLanguage } from '../../rules/countries';
import type { RouteRung } from '../../rules/route';
import { ROUTES } from '../../rules/routes';
import { rowOf } from '../../rules/sources';
import type { Rung } from './rung';
import { bareRung, lastOf, needsOf, promisedDay, type RungInput, sourcesOf, untilOf } from './rung-input';

export function paymentRung(input: RungInput): Rung {
  const { claim, today } = input;
  const plan = ROUTES.find(({ id }) => id === claim.paidWith)?.rung;
  if (plan === undefined) return { ...bareRung('payment'), state: 'unknown', waitsFor: 'payment' };
  const until = closes(plan, input);
  const waitRow = plan.waitRow === undefined ? [] : [plan.waitRow];
  const receivedRow = plan.receivedRow === undefined ? [] : [plan.receivedRow];
  const rung: Rung = {
    ...bareRung('payment'),
    until,
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
    sources: sourcesOf(
      [...plan.rows, ...waitRow, ...(isReceived(input.claim.reason) ? receivedRow : [])],
      today,
    ),
  };
  if (plan.way === 'none') return { ...rung, state: 'none' };
  if (lastOf(input, 'wrote-bank') !== null) return { ...rung, state: 'waiting' };
  if (until !== null && until.on < today) return { ...rung, state: 'closed' };
  const opensOn = opens(plan, input);
  return opensOn !== null && opensOn > today ? { ...rung, state: 'later', opensOn } : rung;
}

/** A card's bank waits for the promised day to pass, or the scheme's days after the payment where none was promised. */
function opens(plan: RouteRung, input: RungInput): Day | null {
  if (plan.way !== 'chargeback' || isReceived(input.claim.reason)) return null;
  const promised = promisedDay(input);
  if (promised !== null) return addDays(promised, 1);
  const { paidOn, placedOn } = input.known.order;
  const paid = paidOn ?? placedOn;
  return paid === null || plan.waitRow === undefined ? null : afterRow(paid, plan.waitRow);
}

/** Of what came, the scheme counts from the receipt, which may end sooner than from the promise. */
function closes(plan: RouteRung, input: RungInput): Rung['until'] {
  const until = untilOf(input, 'chargeback-closes');
  const came = receivedOn(input);
  if (!isReceived(input.claim.reason) || plan.receivedRow === undefined || came === null) return until;
  const on = earliestDay([until?.on ?? null, afterRow(came, plan.receivedRow)]);
  return on === null ? null : { on, isRead: false };
}

function receivedOn({ known }: RungInput): Day | null {
  const scans = known.shipments.flatMap(
    (shipment) => readParcel(shipment).news.find(({ stage }) => stage === 'delivered')?.on ?? [],
  );
  return earliestDay([...scans, known.order.finishedOn]);
}

function afterRow(day: Day, id: string): Day | null {
  const length = rowOf(id)?.length ?? null;
  return length === null ? null : addDays(day, length);
}
