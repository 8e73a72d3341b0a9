// One claim's screen, put together from the tables.

import { type Happening, tellHistory } from '../claims/history';
import { findMovedDates, type MovedDate } from '../claims/moved-dates';
import { ladder, type NextStep, nextStep, type StepState } from '../claims/next-step';
import { buildChecklist } from '../claims/reasons';
import { findRungs, type Rung } from '../claims/rungs';
import { parcelTimeline, type Timeline } from '../claims/timeline';
import { localTime } from '../evidence/local-time';
import type { CourseProblem } from '../facts/course';
import { receivedOn } from '../facts/order-facts';
import { isReceived } from '../facts/reasons';
import type { ChecklistEntry, Claim } from '../model/claim';
import { dayOf } from '../model/day';
import type { Evidence } from '../model/evidence';
import type { UnknownDate } from '../model/finding';
import type { Sender } from '../model/settings';
import { claimCourse } from '../money/claim-course';
import { type ClaimMoney, claimMoney } from '../money/claim-money';
import { penaltyNumbers } from '../rules/penalties';
import { findUnknownDates } from '../rules/unknown-dates';
import type { DraftEdit, RedressDatabase } from './database';
import { evidenceOfClaim } from './evidence';
import { looseEvidence } from './loose-evidence';
import { earliestPromises } from './promises';
import { readSettings } from './settings';
import { machineZone, type OrderView, unseenOrder, viewOrder } from './views';

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
  /** What the buyer should correct of what they noted. */
  problems: readonly CourseProblem[];
  edits: DraftEdit[];
  /** Who writes the letters above the shop, where the buyer said so. */
  sender: Sender | null;
  money: ClaimMoney;
  moved: MovedDate[];
  unknown: UnknownDate[];
  timeline: Timeline;
  history: Happening[];
}

/** One claim's screen, or null when there is no such claim (deleted in another window). */
export async function viewClaim(
  database: RedressDatabase,
  claimId: string,
  now: Date,
): Promise<ClaimScreen | null> {
  const stored = await database.claims.get(claimId);
  if (stored === undefined) return null;
  const [known, evidence, loose, edits, observations, { country, thresholds, sender }] = await Promise.all([
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
  const input = { claim, known: view.known, deadlines: view.deadlines, evidence, today };
  const rungs = findRungs(input);
  const next = nextStep(input, checklist, rungs);
  return {
    ...view,
    claim,
    evidence,
    loose,
    edits,
    sender,
    checklist,
    money: claimMoney(view.known.order, claim, today, {
      isReceived: claim.reason === null ? null : isReceived(claim.reason),
      penalties: penaltyNumbers(claim.country, today),
      cameOn: receivedOn(view.known),
    }),
    timeline: parcelTimeline(view.known, claim, view.deadlines, today),
    rungs,
    history,
    moved: findMovedDates(claim.orderId, history, evidence),
    unknown: findUnknownDates(view.known, claim, claim.country ?? country, view.deadlines, today),
    steps: ladder(rungs, next),
    nextStep: next,
    problems: claimCourse(view.known, claim, today).problems,
  };
}
