// Deadlines that start when the buyer or the other side does something about a claim, or that the way of payment sets.

import type { RuleOptions } from '../facts/options';
import { gatherFacts } from '../facts/order-facts';
import { inBuyersZone, shopDay } from '../facts/shop-time';
import type { Claim, ClaimEvent } from '../model/claim';
import { addDays, type Day, earliestDay } from '../model/day';
import type { Deadline, DeadlineKind } from '../model/finding';
import type { KnownOrder } from '../model/known';
import { addMonths } from './add-months';
import { addBusinessDays } from './business-days';
import { CLOCKS } from './clocks';
import { countryOf } from './countries';
import type { Clock } from './country';
import { bySoonest, markExpired } from './dated';
import { isPostal } from './postal';
import { ROUTES } from './routes';
import { ROWS, rowOf } from './sources';

/** What the deadlines of a claim depend on. */
export type ClaimFacts = Pick<Claim, 'events' | 'paidWith' | 'country'>;

type Found = Pick<Deadline, 'kind' | 'on' | 'source' | 'shopDay'>;

/**
 * Deadlines of a claim, soonest first, past ones too, at most one of a kind; none once it is closed or all the money came,
 * until it is reopened. All are estimates by a row of the rule table.
 */
export function findClaimDeadlines(
  known: KnownOrder,
  claim: ClaimFacts,
  today: Day,
  options: RuleOptions = {},
): Deadline[] {
  if (isSettled(claim.events)) return [];
  const { id: orderId, placedOn } = known.order;
  return [
    ...runningClocks(claim, options),
    ...chargeback(known, claim, options),
    ...postInquiry(known, claim),
  ]
    .filter(({ on }) => placedOn === null || on >= placedOn)
    .map((found) => markExpired({ orderId, certainty: 'estimated', ...found }, today))
    .sort(bySoonest);
}

/** True after a full refund or a closing that no reopening followed. */
export function isSettled(events: readonly ClaimEvent[]): boolean {
  const last = events.findLast(({ kind }) => kind === 'closed' || kind === 'refunded' || kind === 'reopened');
  return last !== undefined && last.kind !== 'reopened';
}

/** Of two clocks for one deadline the one that started last counts: it is the one that the buyer waits for. */
function runningClocks({ events, country }: ClaimFacts, { timeZone }: RuleOptions): Found[] {
  const ofCountry = country === null ? [] : countryOf(country).clocks;
  const running = new Map<DeadlineKind, { started: number; found: Found }>();
  for (const clock of [...CLOCKS, ...ofCountry]) {
    const started = events.findLastIndex(({ kind }) => kind === clock.starts);
    const start = events[started];
    if (start === undefined || events.slice(started + 1).some(({ kind }) => clock.stops.includes(kind)))
      continue;
    if ((running.get(clock.deadline)?.started ?? -1) > started) continue;
    running.set(clock.deadline, { started, found: runOut(clock, start.on, timeZone) });
  }
  return [...running.values()].map(({ found }) => found);
}

function runOut(clock: Clock, startedOn: Day, timeZone: string | undefined): Found {
  const on = clock.rows.reduce(addRow, clock.isInShopTime ? shopDay(startedOn, timeZone) : startedOn);
  const source = clock.rows.at(-1) ?? '';
  return { kind: clock.deadline, source, ...(clock.isInShopTime ? inBuyersZone(on, timeZone) : { on }) };
}

function addRow(day: Day, id: string): Day {
  const row = rowOf(id);
  if (row?.length == null) return day;
  if (row.unit === 'business-days') return addBusinessDays(day, row.length);
  return row.unit === 'months' ? addMonths(day, row.length) : addDays(day, row.length);
}

function chargeback(known: KnownOrder, { events, paidWith }: ClaimFacts, options: RuleOptions): Found[] {
  const closes = ROUTES.find(({ id }) => id === paidWith)?.closes({
    paidOn: known.order.paidOn ?? known.order.placedOn,
    expectedOn: expectedOn(known, options),
    wroteOn: events.findLast(({ kind }) => kind === 'wrote-bank')?.on ?? null,
  });
  return closes == null ? [] : [{ kind: 'chargeback-closes', ...closes }];
}

/**
 * The last day on which the goods were expected. What came, or is said to have come, is expected no longer: for bad goods the
 * schemes count from that day (facts: VISA-133), so the earlier of the two is safe for either. A promise that was moved later
 * counts as it was first.
 */
function expectedOn(known: KnownOrder, { promises }: RuleOptions): Day | null {
  const { promisedBy, parcels } = gatherFacts(known, '1970-01-01');
  const delivered = parcels.flatMap(({ news }) =>
    news.filter(({ stage }) => stage === 'delivered').map(({ on }) => on),
  );
  const { placedOn } = known.order;
  const came = earliestDay(delivered.filter((on) => placedOn === null || on >= placedOn));
  const first = promises?.get(known.order.id) ?? null;
  const promised = first !== null && placedOn !== null && first < placedOn ? null : first;
  return earliestDay([promisedBy, promised, came]);
}

/** Six months from the day the seller shipped, which is no later than the posting itself; nothing once the post was asked. */
function postInquiry({ order, shipments }: KnownOrder, { events }: ClaimFacts): Found[] {
  const wasAsked = events.some(({ kind }) => kind === 'wrote-post');
  if (!isPostal(shipments) || wasAsked || order.shippedOn === null) return [];
  const source = 'POST-UPU-FILE';
  return [{ kind: 'post-inquiry-closes', on: addMonths(order.shippedOn, ROWS[source].length), source }];
}
