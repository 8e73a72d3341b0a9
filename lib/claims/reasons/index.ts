// All reasons, in the order in which they are suggested: what is certain before what is only late. Checklists are built from them.
import type { ChecklistEntry, Reason } from '../../model/claim';
import { type Day, daysBetween } from '../../model/day';
import type { Evidence } from '../../model/evidence';
import type { Flag } from '../../model/finding';
import { proofOf } from '../shows-whole';
import { cameLate } from './came-late';
import { customs } from './customs';
import { damaged } from './damaged';
import { incomplete } from './incomplete';
import { invalidTracking } from './invalid-tracking';
import { lost } from './lost';
import { markedDeliveredPlan } from './marked-delivered';
import { notAsDescribed } from './not-as-described';
import { notShippedPlan } from './not-shipped';
import { helpful, type ProofNeed, type ReasonPlan, required, TRACKING_FRESH_DAYS } from './reason-plan';
import { refundNotPaid } from './refund-not-paid';
import { returnNotRefunded } from './return-not-refunded';
import { returnedPlan } from './returned';
import { stuck } from './stuck';
import { wrongAddress } from './wrong-address';
import { wrongItem } from './wrong-item';

export const REASONS: readonly ReasonPlan[] = [
  lost,
  returnedPlan,
  // Before what tracking says, because it says that tracking is not to be believed.
  invalidTracking,
  wrongAddress,
  markedDeliveredPlan,
  customs,
  notShippedPlan,
  stuck,
  damaged,
  incomplete,
  notAsDescribed,
  wrongItem,
  cameLate,
  refundNotPaid,
  returnNotRefunded,
];

/** What every claim needs before the buyer has said what happened. */
const COMMON_PROOF: readonly ProofNeed[] = [
  required('order-page'),
  required('tracking', TRACKING_FRESH_DAYS),
  helpful('chat'),
  helpful('payment'),
];

/** The plan of a reason. */
export function planOf(reason: Reason): ReasonPlan {
  const plan = REASONS.find((each) => each.reason === reason);
  // Held by a test: every reason of the model has its file.
  if (plan === undefined) throw new Error(`no plan for the reason "${reason}"`);
  return plan;
}

/** The reason that the findings speak for, or null when they speak for none. The buyer decides. */
export function suggestReason(flags: readonly Flag[]): Reason | null {
  const plan = REASONS.find(({ suggestedBy, isSuggestedBy }) =>
    flags.some((flag) => suggestedBy.includes(flag.kind) || isSuggestedBy?.(flag) === true),
  );
  return plan?.reason ?? null;
}

/** The checklist of a reason (of none yet: the common one) against the proof at hand; required proof first. */
export function buildChecklist(
  reason: Reason | null,
  evidence: readonly Evidence[],
  today: Day,
): ChecklistEntry[] {
  const needs = reason === null ? COMMON_PROOF : planOf(reason).proof;
  return needs.map((need) => checkOff(need, evidence, today));
}

function checkOff(need: ProofNeed, evidence: readonly Evidence[], today: Day): ChecklistEntry {
  const { all, whole, lack } = proofOf(need.item, evidence);
  const isOld = (ageDays: number) => need.freshDays !== null && ageDays > need.freshDays;
  const ageDays = ageOf(all[0], today);
  const wholeAgeDays = ageOf(whole[0], today);
  const isDone = wholeAgeDays !== null && !isOld(wholeAgeDays);
  // A part that is newer than all that shows the whole does not make that fresh.
  const isPartly = lack !== null && !isDone;
  return {
    ...need,
    state: ageDays === null ? 'missing' : isDone ? 'done' : isPartly ? 'partly' : 'stale',
    ...(isPartly && { lack }),
    evidenceIds: all.map(({ id }) => id),
    ageDays,
  };
}

/** A machine whose clock went back has proof "from tomorrow": that is of today. */
function ageOf(piece: Evidence | undefined, today: Day): number | null {
  return piece === undefined ? null : Math.max(0, daysBetween(piece.capturedAt.slice(0, 10), today));
}
