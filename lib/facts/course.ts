// The course of a claim: what the noted events, in their order, say of each rung. The one place where events are interpreted.
import type { ClaimEvent } from '../model/claim';
import { addDays, type Day } from '../model/day';
import type { Money } from '../model/order';
import { isSettled } from './claim-state';

/**
 * `open`: used, and nobody answered yet; `answered`: the other side did (of a dispute the seller, and the shop has yet to
 * decide); `over`: ended without an answer or a decision, so that it may be begun again.
 */
export type Standing = 'never' | 'open' | 'answered' | 'decided' | 'over';

/** Where one rung stands, and since when. */
export interface Turn {
  readonly standing: Standing;
  /** When it was begun last; null if never. */
  readonly on: Day | null;
  /** When it was answered, decided or ended; null while it was not. */
  readonly endedOn: Day | null;
  /** How often it was begun. */
  readonly times: number;
}

/** Everything that can be begun and answered. */
const TURNS = [
  'seller',
  'cancel',
  'support',
  'dispute',
  'appeal',
  'resend',
  'goodsReturn',
  'payment',
  'paypalClaim',
  'post',
  'claim',
  'operator',
  'authority',
  'court',
] as const;
export type TurnKind = (typeof TURNS)[number];

/** Money that was announced and has not wholly come. */
export interface AwaitedRefund {
  /** The event that announced it. */
  readonly by:
    | 'decision'
    | 'refund-processed'
    | 'refund-promised'
    | 'accepted'
    | 'cancelled'
    | 'return-received';
  readonly on: Day;
  /** The day that was promised; null where only a rule knows one. */
  readonly until: Day | null;
  /** What was announced; null where nobody said. */
  readonly amount: Money | null;
}

/** An offer that the buyer has neither taken nor passed over. */
export interface PendingOffer {
  readonly what: 'money' | 'new-parcel';
  readonly on: Day;
  readonly amount: Money | null;
}

/** What the buyer should correct; each is the interface's word `course-…`. */
export type CourseProblem =
  | { readonly what: 'event-in-future' | 'event-before-order'; readonly event: ClaimEvent }
  | { readonly what: 'decision-without-dispute' | 'appeal-without-decision'; readonly event: ClaimEvent }
  | { readonly what: 'same-event-twice'; readonly event: ClaimEvent };

export type Course = Readonly<Record<TurnKind, Turn>> & {
  readonly isSettled: boolean;
  readonly refund: AwaitedRefund | null;
  readonly offer: PendingOffer | null;
  /** What the shop's last decision gave; null where there was none or it named no sum. */
  readonly decided: Money | null;
  /** The day on which the written claim was received; null where that was not noted. */
  readonly claimReceivedOn: Day | null;
  /** The day on which the shop was found to offer no dispute. */
  readonly noDisputeOn: Day | null;
  /** The events that count, in the order of their days. */
  readonly events: readonly ClaimEvent[];
  readonly problems: readonly CourseProblem[];
};

/** The buyer's zone may be a day ahead of the one that reads. */
const DAYS_AHEAD = 1;

const NEVER: Turn = { standing: 'never', on: null, endedOn: null, times: 0 };

type Draft = { -readonly [Key in keyof Course]: Course[Key] };

/** What of the order a course needs. */
export interface CourseContext {
  /** The day of the order; null where it is not known. */
  readonly placedOn?: Day | null;
  /** What is asked back in all: a decision that gives it announces money, any other may be appealed against. */
  readonly asked?: Money | null;
}

/**
 * The course of a claim on a day. Events before the order are set aside, and those noted twice count once; those of days to
 * come count, for a clock that went back must not undo what happened. `problems` says so of each. Never throws.
 */
export function courseOf(
  events: readonly ClaimEvent[],
  today: Day,
  { placedOn = null, asked = null }: CourseContext = {},
): Course {
  const problems: CourseProblem[] = [];
  const usable: ClaimEvent[] = [];
  for (const event of events) {
    const isSame = (other: ClaimEvent) =>
      other.kind === event.kind &&
      other.on === event.on &&
      other.amount?.amount === event.amount?.amount &&
      other.amount?.currency === event.amount?.currency;
    if (event.on > addDays(today, DAYS_AHEAD)) problems.push({ what: 'event-in-future', event });
    if (placedOn !== null && event.on < placedOn) problems.push({ what: 'event-before-order', event });
    else if (usable.some(isSame)) problems.push({ what: 'same-event-twice', event });
    else usable.push(event);
  }
  const ordered = usable.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const course: Draft = {
    ...(Object.fromEntries(TURNS.map((kind) => [kind, NEVER])) as Record<TurnKind, Turn>),
    isSettled: isSettled(ordered),
    refund: null,
    offer: null,
    decided: null,
    claimReceivedOn: null,
    noDisputeOn: null,
    events: ordered,
    problems,
  };
  for (const event of ordered) apply(event, course, asked, problems);
  return course;
}

function apply(event: ClaimEvent, course: Draft, asked: Money | null, problems: CourseProblem[]): void {
  const { on, until = null, amount = null } = event;
  const begin = (kind: TurnKind) => {
    course[kind] = { standing: 'open', on, endedOn: null, times: course[kind].times + 1 };
  };
  const end = (kind: TurnKind, standing: 'answered' | 'decided' | 'over') => {
    course[kind] = { ...course[kind], standing, endedOn: on };
  };
  const endOpen = (kind: TurnKind, standing: 'answered' | 'decided' | 'over') => {
    if (isRunning(kind, course)) end(kind, standing);
  };
  const announce = (by: AwaitedRefund['by'], money: Money | null = amount) => {
    course.refund = { by, on, until, amount: money };
  };
  const answer = () => {
    // Who promises or offers was talked to, noted or not; what the shop pays out says nothing of the seller.
    if (event.kind === 'refund-processed') endOpen('seller', 'answered');
    else end('seller', 'answered');
    endOpen('claim', 'answered');
    // The shop still decides.
    if (course.dispute.standing === 'open') course.dispute = { ...course.dispute, standing: 'answered' };
  };
  switch (event.kind) {
    case 'opened':
      break;
    case 'wrote-seller':
      begin('seller');
      break;
    case 'seller-answered':
      answer();
      break;
    case 'offered':
    case 'resend-offered':
      answer();
      course.offer = { what: event.kind === 'offered' ? 'money' : 'new-parcel', on, amount };
      break;
    case 'accepted': {
      // An accepted solution ends the dispute (facts: rules 1.11, 2).
      endOpen('dispute', 'over');
      if (course.offer?.what === 'new-parcel') begin('resend');
      else announce('accepted', amount ?? course.offer?.amount ?? null);
      course.offer = null;
      break;
    }
    case 'resend-sent':
      begin('resend');
      course.offer = null;
      break;
    case 'resend-arrived':
      end('resend', 'decided');
      break;
    case 'return-sent':
      begin('goodsReturn');
      break;
    case 'return-received':
      end('goodsReturn', 'decided');
      announce('return-received');
      break;
    case 'cancel-asked':
      begin('cancel');
      break;
    case 'cancelled':
      end('cancel', 'decided');
      announce('cancelled');
      break;
    case 'support-asked':
      begin('support');
      break;
    case 'support-answered':
      end('support', 'answered');
      break;
    case 'dispute-opened':
      begin('dispute');
      course.appeal = NEVER;
      course.decided = null;
      course.noDisputeOn = null;
      break;
    case 'no-dispute':
      course.noDisputeOn = on;
      endOpen('dispute', 'over');
      break;
    case 'dispute-closed':
      end('dispute', 'over');
      break;
    case 'decision':
      decide(event, course, end, problems);
      if (givesAll(event, asked) && course.dispute.endedOn !== null) announce('decision');
      break;
    case 'appeal-opened':
      if (course.dispute.standing !== 'decided') {
        problems.push({ what: 'appeal-without-decision', event });
        end('dispute', 'decided');
      }
      begin('appeal');
      break;
    case 'wrote-bank':
      begin('payment');
      course.paypalClaim = NEVER;
      break;
    case 'paypal-claim':
      // The case was opened before it was made a claim, noted or not.
      if (course.payment.standing !== 'open') begin('payment');
      begin('paypalClaim');
      break;
    case 'bank-answered':
      end('payment', 'answered');
      endOpen('paypalClaim', 'answered');
      break;
    case 'wrote-post':
      begin('post');
      break;
    case 'post-answered':
      end('post', 'answered');
      break;
    case 'wrote-claim':
      begin('claim');
      course.claimReceivedOn = null;
      break;
    case 'claim-received':
      course.claimReceivedOn = on;
      break;
    case 'wrote-operator':
      begin('operator');
      break;
    case 'operator-answered':
      end('operator', 'answered');
      break;
    case 'wrote-authority':
      begin('authority');
      break;
    case 'authority-answered':
      end('authority', 'answered');
      break;
    case 'sued':
      begin('court');
      break;
    case 'refund-promised':
      answer();
      announce('refund-promised');
      break;
    case 'refund-processed':
      answer();
      endOpen('support', 'answered');
      endOpen('operator', 'answered');
      endOpen('appeal', 'decided');
      endOpen('dispute', 'decided');
      announce('refund-processed');
      break;
    case 'refunded-part':
      if (!isStillAwaited(event, course)) course.refund = null;
      break;
    case 'refunded':
      course.refund = null;
      break;
    case 'closed':
      break;
    case 'reopened':
      // Begun again: what the shop was asked before is over; what others were asked goes on.
      course.refund = null;
      course.offer = null;
      for (const kind of [
        'seller',
        'cancel',
        'support',
        'dispute',
        'appeal',
        'resend',
        'goodsReturn',
      ] as const) {
        endOpen(kind, 'over');
      }
      break;
  }
}

/** Begun, and the side that decides has not spoken. */
export function isRunning(kind: TurnKind, course: Pick<Course, TurnKind>): boolean {
  const { standing } = course[kind];
  return standing === 'open' || (kind === 'dispute' && standing === 'answered');
}

/** A decision answers the appeal where one is open, else the dispute; with neither open it is the bank's, where that was asked. */
function decide(
  event: ClaimEvent,
  course: Draft,
  end: (kind: TurnKind, standing: 'answered' | 'decided') => void,
  problems: CourseProblem[],
): void {
  if (course.appeal.standing === 'open') end('appeal', 'decided');
  else if (isRunning('dispute', course)) end('dispute', 'decided');
  else if (course.payment.standing === 'open' && course.dispute.times > 0) {
    end('payment', 'answered');
    return;
  } else {
    // A second decision on one dispute: the later one counts.
    if (course.dispute.standing !== 'decided') problems.push({ what: 'decision-without-dispute', event });
    end('dispute', 'decided');
  }
  course.decided = event.amount ?? null;
  course.offer = null;
}

/** A sum of at least what is asked. */
function givesAll({ amount }: ClaimEvent, asked: Money | null): boolean {
  const isSame = amount !== undefined && asked !== null && amount.currency === asked.currency;
  return isSame && Number(amount.amount) >= Number(asked.amount);
}

/** Of an announced sum that came in part, the rest is still awaited; where no sum was announced, what came may be all of it. */
function isStillAwaited(part: ClaimEvent, { refund, events }: Draft): boolean {
  if (refund === null || refund.amount === null) return false;
  const parts = events.filter(
    (each) => each.kind === 'refunded-part' && each.on >= refund.on && each.on <= part.on,
  );
  const came = parts.reduce((sum, { amount }) => {
    const isSame = amount !== undefined && amount.currency === refund.amount?.currency;
    return isSame ? sum + Number(amount.amount) : Number.NaN;
  }, 0);
  return came < Number(refund.amount.amount) - 0.005;
}
