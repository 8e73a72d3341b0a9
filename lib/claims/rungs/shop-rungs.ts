// The rungs inside the shop: the seller, its support, the dispute, the appeal.
import { isRunning } from '../../facts/course';
import { gatherFacts } from '../../facts/order-facts';
import type { Day } from '../../model/day';
import type { Rung, Until } from './rung';
import {
  bareRung,
  type CourseInput,
  needsOf,
  openUntil,
  sellerAnswersBy,
  sourcesOf,
  untilOf,
  waitingUntil,
} from './rung-input';

const CHAT = 'place-shop-chat';
const HELP = 'place-shop-help';
const FORM = 'place-shop-form';

export function sellerRung(input: CourseInput): Rung {
  const { course, today } = input;
  const { seller, cancel } = course;
  const answersBy = sellerAnswersBy(input);
  const wait = answersBy === null ? null : { on: answersBy, isRead: false };
  const cancelWait = cancel.standing === 'open' ? untilOf(input, 'cancel-answers') : null;
  const running = [wait, cancelWait].flatMap((each) => (each !== null && each.on >= today ? [each] : []));
  const [until] = running.sort((a, b) => (a.on > b.on ? -1 : 1));
  return {
    ...bareRung('seller', cancel.standing === 'open' ? 'open' : seller.standing),
    state: until === undefined ? 'open' : 'waiting',
    until: until ?? upcoming(untilOf(input, 'dispute-closes'), today),
    needs: needsOf(['order-proof', 'tracking-proof'], input),
    channel: isUnsent(input) ? 'request-cancel' : seller.standing === 'never' ? 'seller' : 'follow-up',
    places: [CHAT],
    ends: ['confirming'],
    sources: sourcesOf(isUnsent(input) ? ['AE-CANCEL-RESP', 'AE-SHIP-TIMEOUT'] : ['AE-OPEN-MAX'], today),
  };
}

function upcoming(until: Until | null, today: Day): Until | null {
  return until !== null && until.on >= today ? until : null;
}

export function supportRung(input: CourseInput): Rung {
  const { support } = input.course;
  const until = support.standing === 'open' ? untilOf(input, 'support-answers') : null;
  const isWaiting = until !== null && until.on >= input.today;
  return {
    ...bareRung('support', support.standing),
    state: isWaiting ? 'waiting' : 'open',
    until: isWaiting ? until : null,
    needs: needsOf(['order-proof', 'chat-proof'], input),
    channel: 'support',
    places: [HELP],
    sources: sourcesOf(['WAIT-SUPPORT'], input.today),
  };
}

/** Paid and not shipped, and no carrier saw a parcel: the way to the money is to cancel, and no dispute opens yet. */
export function isUnsent({ claim, known, today, course }: CourseInput): boolean {
  const facts = gatherFacts(known, today);
  if (course.cancel.standing === 'decided' || facts.isScanned) return false;
  const { status } = facts.order;
  return (
    status === 'paid' || (claim.reason === 'not-shipped' && status !== 'shipped' && status !== 'finished')
  );
}

export function disputeRung(input: CourseInput): Rung {
  const { course, known, today } = input;
  const rung: Rung = {
    ...bareRung('dispute', course.dispute.standing),
    needs: needsOf(['order-proof', 'tracking-proof', 'chat-proof'], input),
    channel: 'dispute',
    places: [FORM],
    ends: ['cancelling', 'accepting', 'confirming'],
    sources: sourcesOf(
      ['AE-OPEN-MIN', 'AE-OPEN-TRANSIT', 'AE-OPEN-MAX', 'AE-AUTOCONF', 'AE-SELLER-RESP', 'AE-STEP-IN'],
      today,
    ),
  };
  if (isRunning('dispute', course))
    return { ...rung, ...waitingUntil(untilOf(input, 'platform-decides'), today) };
  const isCancelled = course.cancel.standing === 'decided' || known.order.status === 'cancelled';
  if (course.dispute.standing === 'decided' || course.noDisputeOn !== null || isCancelled) {
    return { ...rung, state: 'closed' };
  }
  if (isUnsent(input)) return { ...rung, state: 'later', waitsFor: 'shipping' };
  const until = untilOf(input, 'dispute-closes');
  const opens = untilOf(input, 'dispute-opens');
  if (opens !== null && opens.on > today) return { ...rung, state: 'later', opensOn: opens.on, until };
  return { ...rung, ...openUntil(until, today) };
}

export function appealRung(input: CourseInput): Rung {
  const { course, today } = input;
  const rung: Rung = {
    ...bareRung('appeal', course.appeal.standing),
    needs: needsOf(['decision-proof', 'order-proof', 'tracking-proof', 'chat-proof'], input),
    channel: 'appeal',
    places: [FORM],
    ends: ['one-appeal', 'accepting'],
    sources: sourcesOf(['AE-APPEAL', 'AE-APPEAL-REVIEW'], today),
  };
  if (course.appeal.standing === 'open')
    return { ...rung, ...waitingUntil(untilOf(input, 'appeal-decides'), today) };
  if (course.appeal.standing !== 'never') return { ...rung, state: 'closed' };
  if (course.dispute.standing !== 'decided') return { ...rung, state: 'later', waitsFor: 'decision' };
  const until = untilOf(input, 'appeal-closes');
  // No day of it stands while announced money is awaited: the decision is carried out.
  return until === null ? { ...rung, state: 'closed' } : { ...rung, ...openUntil(until, today) };
}
