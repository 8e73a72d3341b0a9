// The one thing to do next, derived from the rungs: what can be done is open, and no wait is over.
import { isRunning } from '../facts/course';
import { type ChecklistEntry, Step } from '../model/claim';
import { addDays, type Day, daysBetween } from '../model/day';
import type { ProofItem } from '../model/evidence';
import type { DeadlineKind } from '../model/finding';
import { findRungs, type Rung, type RungInput, withCourse } from './rungs';
import type { RungKind } from './rungs/rung';
import { type CourseInput, sellerAnswersBy, untilOf } from './rungs/rung-input';
import { isUnsent } from './rungs/shop-rungs';

/** What to do, or what to wait for (`await-…`); each is the interface's word `act-…`. */
export type Act = keyof typeof STEP_OF;

const STEP_OF = {
  capture: 'proof',
  'write-seller': 'seller',
  'await-seller': 'seller',
  'ask-cancel': 'seller',
  'await-cancel': 'seller',
  'await-resend': 'seller',
  'check-resend': 'seller',
  'await-return': 'seller',
  'await-refund': 'seller',
  'ask-support': 'support',
  'await-support': 'support',
  'open-dispute': 'dispute',
  'await-decision': 'dispute',
  'await-opening': 'dispute',
  appeal: 'appeal',
  'await-appeal': 'appeal',
  'say-payment': 'bank',
  'ask-bank': 'bank',
  'escalate-paypal': 'bank',
  'await-bank': 'bank',
  'ask-post': 'post',
  'await-post': 'post',
  'say-country': 'claim',
  'write-claim': 'claim',
  'await-claim': 'claim',
  'write-operator': 'operator',
  'await-operator': 'operator',
  'ask-authority': 'authority',
  'await-authority': 'authority',
  sue: 'court',
  'await-court': 'court',
  'look-again': 'court',
  rest: 'court',
} as const satisfies Record<string, Step>;

export interface NextStep {
  step: Step;
  /** `rest` when the claim is closed or all the money has come; `look-again` when no way is left. */
  act: Act;
  /** The day by which to do it, or until which to wait, today or later; null when no date carries one. */
  by: Day | null;
  /** For `capture`: what is still to be captured, in the checklist's order. */
  capture: ProofItem[];
  /** Set when a part of each of these is there, and the rest of its page is wanted. */
  isRest?: true;
  /** Other rights that end, with the day of each, soonest first. */
  alsoEnds: { kind: RungKind; on: Day }[];
}

/** With so many days left, or fewer, a right goes before what else is to be done. A bank needs weeks of its own. */
const HURRY_DAYS: Partial<Record<RungKind, number>> = {
  dispute: 3,
  appeal: 7,
  payment: 14,
  post: 14,
  claim: 30,
  court: 30,
};

/** The date that ends the right to use a rung. */
const ENDS_BY: Partial<Record<RungKind, DeadlineKind>> = {
  dispute: 'dispute-closes',
  appeal: 'appeal-closes',
  payment: 'chargeback-closes',
  post: 'post-inquiry-closes',
  claim: 'claim-closes',
  court: 'claim-closes',
};

/** The last days of the window are for the dispute itself. */
const SPARE_DAYS = 3;

/** Proof that one press on a shop page stores; photographs and papers take their time and hold nothing up. */
const FROM_SHOP_PAGES: ReadonlySet<ProofItem> = new Set(['order-page', 'tracking']);

/** What is done on a rung that is open, in the order in which the ways above the shop are gone. */
const ABOVE: readonly { kind: RungKind; act: Act; wait: Act }[] = [
  { kind: 'payment', act: 'ask-bank', wait: 'await-bank' },
  { kind: 'post', act: 'ask-post', wait: 'await-post' },
  { kind: 'claim', act: 'write-claim', wait: 'await-claim' },
  { kind: 'operator', act: 'write-operator', wait: 'await-operator' },
  { kind: 'authority', act: 'ask-authority', wait: 'await-authority' },
  { kind: 'court', act: 'sue', wait: 'await-court' },
];

/** A right that ends: its rung is open, and a day is known. */
interface Right {
  kind: RungKind;
  act: Act;
  on: Day;
  isHurried: boolean;
}

type Proposal = Pick<NextStep, 'act' | 'by'> & Partial<NextStep>;

interface Situation {
  input: CourseInput;
  checklist: readonly ChecklistEntry[];
  rung(kind: RungKind): Rung | null;
  rights: readonly Right[];
  /** The hurried right that ends first; null when there is none. */
  hurried: Right | null;
}

/** The one thing to do next. @param rungs of the same input, where they are at hand. */
export function nextStep(
  given: RungInput,
  checklist: readonly ChecklistEntry[],
  rungs: readonly Rung[] = findRungs(given),
): NextStep {
  const input = withCourse(given);
  const rights = findRights(input, rungs);
  const situation: Situation = {
    input,
    checklist,
    rung: (wanted) => rungs.find(({ kind }) => kind === wanted) ?? null,
    rights,
    hurried: rights.find(({ isHurried }) => isHurried) ?? null,
  };
  const found =
    settled(situation) ??
    awaitedMoney(situation) ??
    awaitedGoods(situation) ??
    inShop(situation) ??
    aboveShop(situation) ??
    remaining(rungs);
  const { act, by } = found;
  return {
    capture: [],
    ...found,
    step: found.step ?? STEP_OF[act],
    by: by === null || isOldRule(by, input) ? null : by,
    alsoEnds:
      act === 'rest' ? [] : rights.filter((right) => right.act !== act).map(({ kind, on }) => ({ kind, on })),
  };
}

/** A date by a rule that was not looked up again makes the buyer hurry; it is not named as one to count on. */
function isOldRule(by: Day, { deadlines }: CourseInput): boolean {
  return deadlines.some(({ on, ruleExpiredOn }) => on === by && ruleExpiredOn !== undefined);
}

/** Rights that end on a known day, soonest first; of two on one day the one inside the shop comes first. */
function findRights(input: CourseInput, rungs: readonly Rung[]): Right[] {
  const { today, course, claim } = input;
  return rungs
    .flatMap(({ kind, state }): Right[] => {
      const act = actOn(kind, claim.paidWith === 'paypal' && course.payment.standing === 'open');
      const ends = ENDS_BY[kind];
      // Of the dates, not of the rung: a rule that is too old names no day there, and makes the buyer hurry all the same.
      const until = ends === undefined ? null : untilOf(input, ends);
      if (state !== 'open' || until === null || act === null || until.on < today) return [];
      // The right against the seller is one, whether by letter or by suit.
      if (kind === 'court' && rungs.some((each) => each.kind === 'claim' && each.state === 'open')) return [];
      const left = daysBetween(today, until.on);
      const isHurried = act === 'escalate-paypal' || left <= (HURRY_DAYS[kind] ?? -1);
      return [{ kind, act, on: until.on, isHurried }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function actOn(kind: RungKind, isPaypalCase: boolean): Act | null {
  if (kind === 'dispute') return 'open-dispute';
  if (kind === 'appeal') return 'appeal';
  if (kind === 'payment' && isPaypalCase) return 'escalate-paypal';
  return ABOVE.find((each) => each.kind === kind)?.act ?? null;
}

function settled(situation: Situation): Proposal | null {
  const { course } = situation.input;
  if (course.isSettled) return { act: 'rest', by: null, step: lastStep(course) };
  // Whatever was noted after its arrival goes on from there.
  const hasJustCome = course.events.at(-1)?.kind === 'resend-arrived';
  return hasJustCome ? (hurry(situation) ?? { act: 'check-resend', by: null }) : null;
}

/** Announced money is waited for, unless a right would end meanwhile. */
function awaitedMoney(situation: Situation): Proposal | null {
  const { input, rung, hurried } = situation;
  const { refund } = input.course;
  if (refund === null) return null;
  const until = untilOf(input, 'refund-arrives');
  const step = input.course.dispute.times > 0 ? 'dispute' : 'seller';
  if (until !== null && until.on >= input.today) {
    // What the shop itself pays out needs no dispute; of a promise nothing is left once the window is closed.
    const isPaidOut = refund.by === 'refund-processed' || refund.by === 'decision';
    if (hurried !== null && hurried.on <= until.on && !(isPaidOut && hurried.kind === 'dispute')) {
      return { act: hurried.act, by: hurried.on };
    }
    return { act: 'await-refund', by: until.on, step };
  }
  const dispute = rung('dispute')?.state;
  if (dispute === 'open' || dispute === 'waiting' || dispute === 'overdue') return null;
  return hurry(situation) ?? support(situation, until?.on ?? refund.on);
}

/** A new parcel is on its way, or the goods went back. */
function awaitedGoods(situation: Situation): Proposal | null {
  const { input, rung } = situation;
  const { resend, goodsReturn } = input.course;
  const { today } = input;
  if (resend.standing === 'open') {
    const dispute = rung('dispute')?.state;
    const window =
      dispute === 'open' || dispute === 'later' ? (untilOf(input, 'dispute-closes')?.on ?? null) : null;
    const arrives = untilOf(input, 'resend-arrives')?.on ?? null;
    const last = window === null ? null : addDays(window, -SPARE_DAYS);
    const by = last !== null && (arrives === null || last < arrives) ? last : arrives;
    if (by !== null && by >= today) return hurry(situation) ?? { act: 'await-resend', by };
  }
  if (goodsReturn.standing === 'open') {
    const until = untilOf(input, 'return-arrives');
    if (until !== null && until.on >= today) return hurry(situation) ?? { act: 'await-return', by: until.on };
    if (rung('dispute')?.state !== 'open') {
      return hurry(situation) ?? support(situation, until?.on ?? goodsReturn.on ?? today);
    }
  }
  return null;
}

/** What is to be done in the shop itself; null when its ways are used up. */
function inShop(situation: Situation): Proposal | null {
  const { input, rung } = situation;
  const dispute = rung('dispute');
  const appeal = rung('appeal');
  const { course } = input;
  if (isUnsent(input) && dispute?.state === 'later') return cancelling(situation);
  switch (dispute?.state) {
    case 'open':
      return openable(situation, dispute.until?.on ?? null);
    case 'later':
      return (
        hurry(situation) ??
        prepare(situation, dispute.opensOn) ?? { act: 'await-opening', by: dispute.opensOn }
      );
    case 'waiting':
      return hurry(situation) ?? { act: 'await-decision', by: dispute.until?.on ?? null };
    case 'overdue':
      return hurry(situation) ?? support(situation, course.dispute.on);
    default:
      break;
  }
  // The appeal is in a hurry from its first day; a bank whose time ends before it is not.
  if (appeal?.state === 'open') return hurry(situation) ?? { act: 'appeal', by: appeal.until?.on ?? null };
  if (appeal?.state === 'waiting') {
    return hurry(situation) ?? { act: 'await-appeal', by: appeal.until?.on ?? null };
  }
  if (appeal?.state === 'overdue') return hurry(situation) ?? support(situation, course.appeal.on);
  // The shop has no dispute any more. Who was never written to is written to first: a bank asks for it.
  const isDecided = course.dispute.standing === 'decided' || course.cancel.standing === 'decided';
  return isDecided || wroteAbove(situation) ? null : (hurry(situation) ?? prepare(situation, null));
}

/** A dispute that can be opened: at once where time is short or letters went out already, else after proof and a message. */
function openable(situation: Situation, by: Day | null): Proposal {
  const { input, hurried } = situation;
  const answersBy = sellerAnswersBy(input);
  // The day that the message named leaves time for the dispute.
  const isAwaited = answersBy !== null && answersBy >= input.today;
  const isHurried = hurried !== null && !(hurried.kind === 'dispute' && isAwaited);
  const first = wroteAbove(situation) || isHurried ? null : prepare(situation, by);
  return first ?? { act: 'open-dispute', by };
}

/** Proof, the first message, and the days that it gave; null when they are behind. */
function prepare({ input, checklist }: Situation, by: Day | null): Proposal | null {
  const { course, today } = input;
  if (course.seller.standing === 'answered') return null;
  if (course.seller.standing !== 'open') {
    const wanted = toCapture(checklist);
    const isRest = wanted.every(({ state }) => state === 'partly');
    return wanted.length > 0
      ? { act: 'capture', by, capture: wanted.map(({ item }) => item), ...(isRest && { isRest }) }
      : { act: 'write-seller', by };
  }
  const until = sellerAnswersBy(input);
  return until !== null && until >= today ? { act: 'await-seller', by: until } : null;
}

/** Nothing was sent: the seller is asked to cancel, then the shop. */
function cancelling(situation: Situation): Proposal | null {
  const { input, checklist } = situation;
  const { cancel } = input.course;
  if (wroteAbove(situation) && cancel.standing !== 'never') return null;
  const first = hurry(situation);
  if (first !== null) return first;
  if (cancel.standing !== 'open') {
    const wanted = toCapture(checklist);
    const shipBy = untilOf(input, 'ship-by')?.on ?? null;
    const by = shipBy !== null && shipBy >= input.today ? shipBy : null;
    return wanted.length > 0
      ? { act: 'capture', by, capture: wanted.map(({ item }) => item) }
      : { act: 'ask-cancel', by };
  }
  const until = untilOf(input, 'cancel-answers');
  if (until !== null && until.on >= input.today) return { act: 'await-cancel', by: until.on };
  return support(situation, cancel.on);
}

/** Support is asked once for each thing that did not happen; null when it was asked since and its time is over. */
function support({ input }: Situation, since: Day | null): Proposal | null {
  const turn = input.course.support;
  const until = untilOf(input, 'support-answers');
  if (turn.standing === 'open' && until !== null && until.on >= input.today) {
    return { act: 'await-support', by: until.on };
  }
  if (turn.on === null || turn.standing === 'over' || (since !== null && turn.on < since)) {
    return { act: 'ask-support', by: null };
  }
  return null;
}

function hurry({ hurried }: Situation): Proposal | null {
  return hurried === null ? null : { act: hurried.act, by: hurried.on };
}

/** A letter above the shop was noted: then what the shop offers is not prepared for any more, but used. */
function wroteAbove({ input: { course } }: Situation): boolean {
  const { payment, post, claim, operator, authority, court } = course;
  return [payment, post, claim, operator, authority, court].some(({ standing }) => standing !== 'never');
}

function aboveShop(situation: Situation): Proposal | null {
  const first = hurry(situation);
  if (first !== null) return first;
  for (const { kind, act, wait } of ABOVE) {
    const rung = situation.rung(kind);
    if (rung === null) continue;
    const by = rung.until?.on ?? null;
    if (rung.state === 'open') return { act, by };
    if (rung.state === 'waiting') return { act: wait, by };
    if (rung.state === 'unknown' && rung.waitsFor === 'payment') return { act: 'say-payment', by: null };
    if (rung.state === 'unknown' && rung.waitsFor === 'country') return { act: 'say-country', by: null };
  }
  return null;
}

/** A rung that opens later is waited for; with none left the buyer looks again. */
function remaining(rungs: readonly Rung[]): Proposal {
  const [soonest] = rungs
    .flatMap(({ kind, state, opensOn }) => (state === 'later' && opensOn !== null ? [{ kind, opensOn }] : []))
    .sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
  return soonest === undefined
    ? { act: 'look-again', by: null }
    : { act: 'await-opening', by: soonest.opensOn, step: STEP_OF_RUNG[soonest.kind] };
}

const STEP_OF_RUNG: Record<RungKind, Step> = {
  seller: 'seller',
  support: 'support',
  dispute: 'dispute',
  appeal: 'appeal',
  payment: 'bank',
  post: 'post',
  claim: 'claim',
  operator: 'operator',
  authority: 'authority',
  court: 'court',
};

function toCapture(checklist: readonly ChecklistEntry[]): ChecklistEntry[] {
  return checklist.filter(
    ({ item, required, state }) =>
      required && (state === 'missing' || state === 'partly') && FROM_SHOP_PAGES.has(item),
  );
}

/** The furthest step that was used. */
function lastStep(course: CourseInput['course']): Step {
  const used: [Step, boolean][] = [
    ['court', course.court.times > 0],
    ['authority', course.authority.times > 0],
    ['operator', course.operator.times > 0],
    ['claim', course.claim.times > 0],
    ['post', course.post.times > 0],
    ['bank', course.payment.times > 0],
    ['appeal', course.appeal.times > 0],
    ['dispute', course.dispute.times > 0 || isRunning('dispute', course)],
    ['support', course.support.times > 0],
    ['seller', course.seller.times > 0],
  ];
  return used.find(([, isUsed]) => isUsed)?.[0] ?? 'proof';
}

/** The steps of the shop's and the law's ladder, first to last, beside the one at hand. */
export interface StepState {
  step: Step;
  /** `now`: the buyer stands on it. A settled claim stands on none. */
  state: 'done' | 'now' | 'later';
}

/** The steps that this claim has, as they stand with the next one. */
export function ladder(rungs: readonly Rung[], next: Pick<NextStep, 'step' | 'act'>): StepState[] {
  const has = new Set<Step>([
    'proof',
    ...rungs.flatMap(({ kind, state }) => (state === 'none' && kind === 'post' ? [] : [STEP_OF_RUNG[kind]])),
  ]);
  const steps = Step.options.filter((step) => has.has(step));
  const at = steps.indexOf(next.step);
  return steps.map((step, index) => {
    if (index === at) return { step, state: next.act === 'rest' ? 'done' : 'now' };
    return { step, state: index < at ? 'done' : 'later' };
  });
}
