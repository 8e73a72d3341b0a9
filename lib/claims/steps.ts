// The ladder of a claim: which rungs are behind, which is the present one, and what to do on it.
import { goodsOf } from '../facts/reasons';
import type { ChecklistEntry, Claim, ClaimEvent, Reason, Step } from '../model/claim';
import { addDays, type Day, daysBetween, earliestDay } from '../model/day';
import type { ProofItem } from '../model/evidence';
import type { Deadline, DeadlineKind } from '../model/finding';

export interface StepState {
  step: Step;
  /** `now`: the buyer stands on it. A settled claim stands on none. */
  state: 'done' | 'now' | 'later';
}

export type Act =
  | 'capture'
  | 'write-seller'
  | 'await-seller'
  | 'open-dispute'
  | 'await-decision'
  | 'appeal'
  | 'await-appeal'
  | 'await-refund'
  | 'ask-bank'
  | 'await-bank'
  | 'await-post'
  | 'await-claim'
  | 'await-authority'
  | 'rest';

export interface NextStep {
  step: Step;
  /** `rest` when the claim is closed or all the money has come. */
  act: Act;
  /** The day by which to do it, or until which to wait; null when no date carries one. */
  by: Day | null;
  /** For `capture`: what is still to be captured, in the checklist's order. */
  capture: ProofItem[];
  /** Set when a part of each of these is there, and the rest of its page is wanted. */
  isRest?: true;
}

/** Days that the first message gives the seller (facts: rules 4: two to three). */
export const ANSWER_DAYS = 3;

/** With this many days or fewer left to open a dispute, the dispute goes before everything else. */
const HURRY_DAYS = 3;

/** Proof that one press on a shop page stores; photographs and papers take their time and hold nothing up. */
const FROM_SHOP_PAGES: ReadonlySet<ProofItem> = new Set(['order-page', 'tracking']);

/** The rungs of a claim, first to last. Without `today` the wait for the seller's answer has no end. */
export function ladder(claim: Claim, checklist: readonly ChecklistEntry[], today?: Day): StepState[] {
  const steps = stepsOf(claim.reason);
  const isOver = isSettledClaim(claim);
  const at = steps.indexOf(presentStep(claim, checklist, today ?? null));
  return steps.map((step, index) => {
    if (index === at) return { step, state: isOver ? 'done' : 'now' };
    return { step, state: index < at ? 'done' : 'later' };
  });
}

/** The one thing to do next. Deadlines of other orders are ignored. */
export function nextStep(
  claim: Claim,
  checklist: readonly ChecklistEntry[],
  deadlines: readonly Deadline[],
  today: Day,
): NextStep {
  const dayOf = (kind: DeadlineKind): Day | null =>
    earliestDay(
      deadlines.filter((each) => each.orderId === claim.orderId && each.kind === kind).map(({ on }) => on),
    );
  const step = presentStep(claim, checklist, today);
  // A date by a rule that is too old still makes the buyer hurry; it is not named as one to count on.
  const isOld = (by: Day) =>
    deadlines.some(({ on, ruleExpiredOn }) => on === by && ruleExpiredOn !== undefined);
  const act = (kind: Act, by: Day | null, on: Step = step): NextStep => ({
    step: on,
    act: kind,
    by: by === null || isOld(by) ? null : by,
    capture: [],
  });
  if (isSettledClaim(claim)) return act('rest', null);
  if (lastOf(claim, 'refund-processed') !== null) return act('await-refund', dayOf('refund-arrives'));

  const above = aboveShop(claim);
  if (above !== null) {
    const { kind, step: on, answers } = above;
    return act(kind, answers === null ? null : dayOf(answers), on);
  }
  const appealCloses = dayOf('appeal-closes');
  if (isInAppeal(claim)) return act('await-appeal', null);
  // There is one appeal: what was decided on it leaves the bank.
  if (lastOf(claim, 'appeal-opened') !== null) return act('ask-bank', dayOf('chargeback-closes'), 'bank');
  if (step === 'appeal') {
    return appealCloses !== null && appealCloses < today
      ? act('ask-bank', dayOf('chargeback-closes'), 'bank')
      : act('appeal', appealCloses);
  }
  if (lastOf(claim, 'dispute-opened') !== null) return act('await-decision', dayOf('platform-decides'));

  const closes = dayOf('dispute-closes');
  // A rule's date is an estimate: past it the shop may still take the dispute, so it is tried before the bank.
  if (closes !== null && daysBetween(today, closes) <= HURRY_DAYS) {
    return act('open-dispute', closes, 'dispute');
  }
  if (step === 'proof') {
    const wanted = toCapture(checklist);
    const isRest = wanted.every(({ state }) => state === 'partly');
    return { ...act('capture', closes), capture: wanted.map(({ item }) => item), ...(isRest && { isRest }) };
  }
  if (step === 'dispute') return act('open-dispute', closes);
  const wrote = lastOf(claim, 'wrote-seller');
  return wrote === null ? act('write-seller', closes) : act('await-seller', addDays(wrote.on, ANSWER_DAYS));
}

/** Each letter above the shop: what is waited for, on which rung, and the date that ends the wait where a rule knows one. */
const ABOVE = {
  'wrote-bank': { kind: 'await-bank', step: 'bank', answers: null },
  'wrote-post': { kind: 'await-post', step: 'post', answers: null },
  'wrote-authority': { kind: 'await-authority', step: 'authority', answers: 'authority-answers' },
  'wrote-claim': { kind: 'await-claim', step: 'court', answers: 'seller-answers' },
} as const;

/** The letter above the shop that was noted last; null while the shop itself still has the word, which comes sooner. */
function aboveShop(claim: Claim): (typeof ABOVE)[keyof typeof ABOVE] | null {
  const last = claim.events.findLast(({ kind }) => kind in ABOVE);
  const isInDispute = wasAfter(claim, 'dispute-opened', 'decision');
  if (last === undefined || isInDispute || isInAppeal(claim)) return null;
  switch (last.kind) {
    case 'wrote-bank':
    case 'wrote-post':
    case 'wrote-authority':
    case 'wrote-claim':
      return ABOVE[last.kind];
    default:
      return null;
  }
}

function isInAppeal(claim: Claim): boolean {
  return wasAfter(claim, 'appeal-opened', 'decision');
}

/** `begun` was noted and `ended` not after it. */
function wasAfter({ events }: Claim, begun: ClaimEvent['kind'], ended: ClaimEvent['kind']): boolean {
  const from = events.findLastIndex(({ kind }) => kind === begun);
  return from !== -1 && !events.slice(from).some(({ kind }) => kind === ended);
}

/** The rung on which the claim stands by what the buyer noted. */
function presentStep(claim: Claim, checklist: readonly ChecklistEntry[], today: Day | null): Step {
  const above = aboveShop(claim);
  if (above !== null) return above.step;
  const has = (kind: ClaimEvent['kind']) => lastOf(claim, kind) !== null;
  if (has('appeal-opened') || has('decision')) return 'appeal';
  if (has('dispute-opened') || has('seller-answered') || has('offered')) return 'dispute';
  const wrote = lastOf(claim, 'wrote-seller');
  if (wrote === null) return toCapture(checklist).length > 0 ? 'proof' : 'seller';
  return today !== null && today > addDays(wrote.on, ANSWER_DAYS) ? 'dispute' : 'seller';
}

function stepsOf(reason: Reason | null): Step[] {
  const steps: Step[] = ['proof', 'seller', 'dispute', 'appeal', 'bank', 'post', 'authority', 'court'];
  // The post searches for parcels that did not come, and only for those that were sent.
  return goodsOf(reason) !== 'missing' && reason !== null ? steps.filter((step) => step !== 'post') : steps;
}

/** True after a full refund or a closing that no reopening followed. */
export function isSettledClaim({ events }: Claim): boolean {
  const last = events.findLast(({ kind }) => kind === 'refunded' || kind === 'closed' || kind === 'reopened');
  return last !== undefined && last.kind !== 'reopened';
}

function toCapture(checklist: readonly ChecklistEntry[]): ChecklistEntry[] {
  return checklist.filter(
    ({ item, required, state }) =>
      required && (state === 'missing' || state === 'partly') && FROM_SHOP_PAGES.has(item),
  );
}

function lastOf({ events }: Claim, kind: ClaimEvent['kind']): ClaimEvent | null {
  return events.findLast((event) => event.kind === kind) ?? null;
}
