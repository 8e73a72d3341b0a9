// Orders and claims with what the rules say of them today: what needs attention, and the list of claims.

import { turnOf, type WhoseTurn } from '../claims/find-claims';
import { type Act, nextStep } from '../claims/next-step';
import type { RuleOptions } from '../facts/options';
import type { Claim } from '../model/claim';
import { type Day, dayOf } from '../model/day';
import { emptyOrder } from '../model/empty-order';
import type { Deadline, Flag } from '../model/finding';
import { isSample } from '../model/sample';
import { compareUrgency, findFlags, nextDeadline } from '../rules';
import { findAllDeadlines } from '../rules/all-deadlines';
import type { OrderRow, RedressDatabase } from './database';
import { earliestPromises } from './promises';
import { readSettings } from './settings';

/** An order with what the rules say of it today. */
export interface OrderView {
  known: OrderRow;
  flags: Flag[];
  deadlines: Deadline[];
  next: Deadline | null;
  claim: Claim | null;
}

/** Rules applied to one order. */
export function viewOrder(
  known: OrderRow,
  claim: Claim | null,
  today: Day,
  chosen: RuleOptions = {},
): OrderView {
  const options = { ...chosen, country: claim?.country ?? chosen.country ?? null };
  const mine = claim === null ? null : { ...claim, country: options.country };
  const deadlines = findAllDeadlines(known, mine, today, options);
  return {
    known,
    claim,
    deadlines,
    flags: findFlags(known, today, options),
    next: nextDeadline(deadlines, today),
  };
}

export function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** All orders and claims, and what the rules are told beside each. */
async function readAll(database: RedressDatabase) {
  const [rows, claims, { country, thresholds }] = await Promise.all([
    database.orders.toArray(),
    database.claims.toArray(),
    readSettings(database),
  ]);
  const options = {
    country,
    thresholds,
    others: rows.filter(hasNumber),
    timeZone: machineZone(),
    promises: await earliestPromises(
      database,
      claims.map(({ orderId }) => orderId),
    ),
  };
  return { rows, claims, options };
}

/** Orders with a finding or a claim, most urgent first, and how many orders are watched in all. The sample is none. */
export async function viewAttention(
  database: RedressDatabase,
  now: Date,
): Promise<{ orders: OrderView[]; watched: number; lastSeenAt: string | null }> {
  const { rows: all, claims, options } = await readAll(database);
  const rows = all.filter(({ id }) => !isSample(id));
  const claimOf = new Map(claims.map((claim) => [claim.orderId, claim]));
  const today = dayOf(now);
  const views = rows.map((row) => viewOrder(row, claimOf.get(row.id) ?? null, today, options));
  return {
    orders: views.filter(({ flags, claim }) => flags.length > 0 || claim !== null).sort(compareUrgency),
    watched: rows.length,
    lastSeenAt: rows.reduce<string | null>(
      (last, row) => (last === null || row.lastSeenAt > last ? row.lastSeenAt : last),
      null,
    ),
  };
}

/** A claim in the list of all. */
export interface ListedClaim extends OrderView {
  claim: Claim;
  act: Act;
  turn: WhoseTurn;
}

/** Every claim, also one whose order no page has shown: most urgent first, settled ones last. */
export async function viewClaims(database: RedressDatabase, now: Date): Promise<ListedClaim[]> {
  const { rows, claims, options } = await readAll(database);
  const known = new Map(rows.map((row) => [row.id, row]));
  const today = dayOf(now);
  return claims
    .map((claim): ListedClaim => {
      const view = viewOrder(known.get(claim.orderId) ?? unseenOrder(claim), claim, today, options);
      const input = { claim, known: view.known, deadlines: view.deadlines, evidence: [], today };
      const { act } = nextStep(input, []);
      return { ...view, claim, act, turn: turnOf(act) };
    })
    .sort((a, b) => Number(a.turn === 'settled') - Number(b.turn === 'settled') || compareUrgency(a, b));
}

/** One tracking number on two orders is a finding: only orders with a number can share one. */
function hasNumber({ shipments }: OrderRow): boolean {
  return shipments.some(({ trackingNumbers }) => trackingNumbers.length > 0);
}

/** A claim about an order that no page has shown yet. */
export function unseenOrder(claim: Claim): OrderRow {
  const at = `${claim.openedOn}T00:00:00Z`;
  return {
    id: claim.orderId,
    order: emptyOrder(claim.orderId),
    shipments: [],
    misses: [],
    sources: {},
    site: null,
    firstSeenAt: at,
    lastSeenAt: at,
  };
}
