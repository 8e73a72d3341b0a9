// What the screens show, put together from the tables: one claim, or all that needs attention.
import { type Turn, turnOf } from '../claims/find-claims';
import { type Happening, tellHistory } from '../claims/history';
import { findMovedDates, type MovedDate } from '../claims/moved-dates';
import { buildChecklist, planOf } from '../claims/reasons';
import { findRungs, type Rung } from '../claims/rungs';
import { type Act, ladder, type NextStep, nextStep, type StepState } from '../claims/steps';
import { parcelTimeline, type Timeline } from '../claims/timeline';
import { localTime } from '../evidence/local-time';
import type { ChecklistEntry, Claim } from '../model/claim';
import { type Day, dayOf } from '../model/day';
import { emptyOrder } from '../model/empty-order';
import type { Evidence } from '../model/evidence';
import type { Deadline, Flag, UnknownDate } from '../model/finding';
import { type ClaimMoney, claimMoney } from '../money/claim-money';
import { compareUrgency, findDeadlines, findFlags, nextDeadline, type RuleOptions } from '../rules';
import { findClaimDeadlines } from '../rules/claim-deadlines';
import { penaltyNumbers } from '../rules/penalties';
import { findUnknownDates } from '../rules/unknown-dates';
import type { DraftEdit, OrderRow, RedressDatabase } from './database';
import { evidenceOfClaim } from './evidence';
import { looseEvidence } from './loose-evidence';
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

/** A claim with all that its screen needs. */
export interface ClaimScreen extends OrderView {
  claim: Claim;
  evidence: Evidence[];
  /** Captures that belong to no claim yet. */
  loose: Evidence[];
  checklist: ChecklistEntry[];
  rungs: Rung[];
  steps: StepState[];
  nextStep: NextStep;
  edits: DraftEdit[];
  money: ClaimMoney;
  moved: MovedDate[];
  unknown: UnknownDate[];
  timeline: Timeline;
  history: Happening[];
}

/** Rules applied to one order. */
export function viewOrder(
  known: OrderRow,
  claim: Claim | null,
  today: Day,
  chosen: RuleOptions = {},
): OrderView {
  const options = { ...chosen, country: claim?.country ?? chosen.country ?? null };
  const ofClaim =
    claim === null ? [] : findClaimDeadlines(known, { ...claim, country: options.country }, today, options);
  const deadlines = [...findDeadlines(known, today, options), ...ofClaim].sort((a, b) =>
    a.on.localeCompare(b.on),
  );
  return {
    known,
    claim,
    deadlines,
    flags: findFlags(known, today, options),
    next: nextDeadline(deadlines, today),
  };
}

function machineZone(): string {
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

/** Orders with a finding or a claim, most urgent first, and how many orders are watched in all. */
export async function viewAttention(
  database: RedressDatabase,
  now: Date,
): Promise<{ orders: OrderView[]; watched: number; lastSeenAt: string | null }> {
  const { rows, claims, options } = await readAll(database);
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
  turn: Turn;
}

/** Every claim, also one whose order no page has shown: most urgent first, settled ones last. */
export async function viewClaims(database: RedressDatabase, now: Date): Promise<ListedClaim[]> {
  const { rows, claims, options } = await readAll(database);
  const known = new Map(rows.map((row) => [row.id, row]));
  const today = dayOf(now);
  return claims
    .map((claim): ListedClaim => {
      const view = viewOrder(known.get(claim.orderId) ?? unseenOrder(claim), claim, today, options);
      const { act } = nextStep(claim, [], view.deadlines, today);
      return { ...view, claim, act, turn: turnOf(act) };
    })
    .sort((a, b) => Number(a.turn === 'settled') - Number(b.turn === 'settled') || compareUrgency(a, b));
}

/** One claim's screen, or null when there is no such claim (deleted in another window). */
export async function viewClaim(
  database: RedressDatabase,
  claimId: string,
  now: Date,
): Promise<ClaimScreen | null> {
  const stored = await database.claims.get(claimId);
  if (stored === undefined) return null;
  const [known, evidence, loose, edits, observations, { country, thresholds }] = await Promise.all([
    database.orders.get(stored.orderId),
    evidenceOfClaim(database, stored),
    looseEvidence(database),
    database.drafts.where('claimId').equals(stored.id).toArray(),
    database.observations.where('orderId').equals(stored.orderId).toArray(),
    readSettings(database),
  ]);
  // Opened before the buyer said where they live: then what they said since holds.
  const claim: Claim = { ...stored, country: stored.country ?? country };
  const today = dayOf(now);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const view = viewOrder(known ?? unseenOrder(claim), claim, today, {
    country,
    thresholds,
    timeZone: machineZone(),
    promises: await earliestPromises(database, [claim.orderId]),
  });
  const checklist = buildChecklist(claim.reason, evidence, today);
  const inLocalTime = <Row extends { at: string }>(row: Row): Row => ({
    ...row,
    at: localTime(new Date(row.at), timeZone),
  });
  const history = tellHistory(
    { ...claim, takenBack: (claim.takenBack ?? []).map(inLocalTime) },
    observations.map(inLocalTime),
    evidence,
  );
  return {
    ...view,
    claim,
    evidence,
    loose,
    edits,
    checklist,
    money: claimMoney(view.known.order, claim, today, {
      isReceived: claim.reason === null ? null : planOf(claim.reason).isReceived,
      penalties: penaltyNumbers(claim.country, today),
    }),
    timeline: parcelTimeline(view.known, claim, view.deadlines, today),
    rungs: findRungs({
      claim,
      known: view.known,
      deadlines: view.deadlines,
      evidence,
      today,
    }),
    history,
    moved: findMovedDates(claim.orderId, history, evidence),
    unknown: findUnknownDates(view.known, claim, claim.country ?? country, view.deadlines),
    steps: ladder(claim, checklist, today),
    nextStep: nextStep(claim, checklist, view.deadlines, today),
  };
}

/** One tracking number on two orders is a finding: only orders with a number can share one. */
function hasNumber({ shipments }: OrderRow): boolean {
  return shipments.some(({ trackingNumbers }) => trackingNumbers.length > 0);
}

/** A claim about an order that no page has shown yet. */
function unseenOrder(claim: Claim): OrderRow {
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
