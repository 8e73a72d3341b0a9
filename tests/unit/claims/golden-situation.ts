// A line of golden-judgement.md as the product knows it, and what the product says of it, in the document's own short words.
import { nextStep } from '../../../lib/claims/next-step';
import { buildChecklist } from '../../../lib/claims/reasons';
import { findRungs, type Rung } from '../../../lib/claims/rungs';
import type { RuleOptions } from '../../../lib/facts/options';
import { ClaimEvent, PaymentRoute, Reason } from '../../../lib/model/claim';
import { addDays } from '../../../lib/model/day';
import type { Deadline } from '../../../lib/model/finding';
import type { KnownOrder } from '../../../lib/model/known';
import { OrderStatus } from '../../../lib/model/order';
import { type Shipment, Stage } from '../../../lib/model/shipment';
import { findAllDeadlines } from '../../../lib/rules/all-deadlines';
import { ORDER } from '../../tools/judgement/build';
import { claim, ORDER_ID, order, proof, shipment } from './builders';

export interface Said {
  next: ReturnType<typeof nextStep>;
  rungs: Rung[];
  deadlines: Deadline[];
}

/** What a line gives, a fact that it leaves out from the order that the document describes. */
function factsOf(given: string): (name: keyof typeof ORDER) => string | null {
  const facts = new Map(
    given
      .split('; ')
      .map((fact): [string, string] => [fact.slice(0, fact.indexOf('=')), fact.slice(fact.indexOf('=') + 1)]),
  );
  return (name) => {
    const value = facts.get(name) ?? (name === 'events' ? null : ORDER[name]);
    return value === null || value === '-' ? null : String(value);
  };
}

export function readSituation(given: string): Said {
  const fact = factsOf(given);
  const today = fact('today')!;
  const promised = fact('promised');
  const reason = fact('reason');
  const paidWith = fact('paidWith');
  const first = fact('firstPromised');
  const zone = fact('zone');
  const known: KnownOrder = {
    order: order({
      status: OrderStatus.parse(fact('status')),
      placedOn: fact('placed'),
      paidOn: fact('paid'),
      shippedOn: fact('shipped'),
      finishedOn: fact('finished'),
      refundBy: fact('refundBy'),
      deliverBy: promised === null ? null : { from: null, to: promised },
      total: { amount: '60.00', currency: 'USD' },
    }),
    shipments: parcels(fact('parcel'), fact('number'), fact('shipped'), today),
    misses: [],
    sources: {},
  };
  const events = (fact('events') ?? '').split(' ').filter(Boolean).map(readEvent);
  const about = {
    ...claim(reason === null ? null : Reason.parse(reason)),
    openedOn: today,
    events: [{ kind: 'opened' as const, on: known.order.placedOn! }, ...events],
    country: fact('country'),
    paidWith: paidWith === null ? null : PaymentRoute.parse(paidWith),
  };
  const options: RuleOptions = {
    reason: about.reason,
    country: about.country,
    ...(zone !== null && { timeZone: zone }),
    ...(first !== null && { promises: new Map([[ORDER_ID, first]]) }),
  };
  const deadlines = findAllDeadlines(known, about, today, options);
  const evidence = fact('proof') === 'none' ? [] : [proof(['order-page', 'tracking'], today)];
  const input = { claim: about, known, deadlines, evidence, today };
  const rungs = findRungs(input);
  return { next: nextStep(input, buildChecklist(about.reason, evidence, today), rungs), rungs, deadlines };
}

function readEvent(text: string): ClaimEvent {
  const [, kind, on, sum, until] = /^([a-z-]+)@([\d-]+)(?:=([\d.]+))?(?:>([\d-]+))?$/.exec(text) ?? [];
  return ClaimEvent.parse({
    kind,
    on,
    ...(sum !== undefined && { amount: { amount: sum, currency: 'USD' } }),
    ...(until !== undefined && { until }),
  });
}

/** A parcel that moves was seen two days ago; a silent one was seen on the day after it was sent, and never again. */
function parcels(
  parcel: string | null,
  number: string | null,
  shipped: string | null,
  today: string,
): Shipment[] {
  if (parcel === null) return [];
  const [what = '', day] = parcel.split('@');
  const sent = shipped ?? ORDER.shipped!;
  const lately = addDays(today, -2) > sent ? addDays(today, -2) : sent;
  const scan: [string, Stage] =
    what === 'moves'
      ? [lately, 'in-transit']
      : what === 'silent'
        ? [addDays(sent, 1), 'departed']
        : [day!, Stage.parse(what)];
  const numbers = { courier: ['LP00712345678901'], postal: ['RS534779941CN'] }[number ?? ''] ?? [];
  return [shipment([scan], { trackingNumbers: numbers })];
}

/** A claim that rests, or has no way left, stands on no step. */
export function sayNext({ next: { act, step, by } }: Said): string {
  return [act, act === 'rest' || act === 'look-again' ? '-' : step, by ?? '-'].join(' ');
}

export function sayRights({ next }: Said): string {
  return next.alsoEnds.map(({ kind, on }) => `${kind === 'payment' ? 'bank' : kind}>${on}`).join(' ') || '-';
}

export function sayRungs({ rungs }: Said): string {
  return rungs.map((rung) => `${rung.kind}:${sayState(rung)}`).join(' ');
}

function sayState({ kind, state, until, opensOn }: Rung): string {
  if (state === 'later') return opensOn === null ? state : `${state}>${opensOn}`;
  const isOwnDay = state !== 'open' || (kind !== 'seller' && kind !== 'support' && kind !== 'court');
  return isOwnDay && until !== null && state !== 'closed' ? `${state}>${until.on}` : state;
}

/** The dates of the kinds that the document names. */
export function sayDates({ deadlines }: Said, wanted: string): string {
  return wanted
    .split(', ')
    .map((each) => {
      const kind = each.split(' ')[0]!;
      const found = deadlines.find((deadline) => deadline.kind === kind);
      if (found === undefined) return `${kind} -`;
      return `${kind} ${found.on}${found.laterOn === undefined ? '' : ` (${found.laterOn})`}`;
    })
    .join(', ');
}
