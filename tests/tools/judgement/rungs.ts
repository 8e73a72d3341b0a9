// Every rung's state in a situation, by what each rung asks for.
import { between, type Day, plus } from './calendar';
import type { Dates } from './dates';
import { isMissing, isReceived, isRefund, isUnsent, parcelAt, type Situation } from './situation';
import type { Course } from './standing';

export interface State {
  state: string;
  /** The last day to use it, or until which to wait. */
  until?: Day | undefined;
  opensOn?: Day;
}
export const KINDS = [
  'seller',
  'support',
  'dispute',
  'appeal',
  'payment',
  'post',
  'claim',
  'operator',
  'authority',
  'court',
] as const;
export type Kind = (typeof KINDS)[number];
export type Rungs = Record<Kind, State>;

/** Where the authority or a court wants the written claim first. */
const CLAIM_FIRST = ['RU', 'KZ'];

/** Only Russia has the operator's rung. */
export const hasRung = (kind: Kind, { country }: Situation) => kind !== 'operator' || country === 'RU';

export function judgeRungs(of: Situation, course: Course, dates: Dates): Rungs {
  if (course.isSettled) return Object.fromEntries(KINDS.map((kind) => [kind, { state: 'settled' }])) as Rungs;
  return {
    seller: seller(of, course, dates),
    support: support(of, course),
    dispute: dispute(of, course, dates),
    appeal: appeal(of, course, dates),
    payment: payment(of, course, dates),
    post: post(of, course, dates),
    claim: claim(of, course, dates),
    operator: operator(of, course, dates),
    ...judgeLaw(of, course, dates),
  };
}

/** Waiting until the day, overdue after it. */
function answerBy(until: Day, today: Day): State {
  return { state: today <= until ? 'waiting' : 'overdue', until };
}

function untilOr(until: Day | undefined, today: Day): State {
  if (until === undefined) return { state: 'open' };
  return until < today ? { state: 'closed' } : { state: 'open', until };
}

/** The message gives the seller three days, or two, if two more are left of the window then; else it names no day. */
export function answersBy({ at }: Course, dates: Dates): Day | null {
  const { state, on } = at('seller');
  if (state !== 'open') return null;
  const end = dates['dispute-closes']?.on;
  const left = end === undefined || end < on ? 5 : between(on, end);
  if (left < 4) return null;
  return plus(on, left === 4 ? 2 : 3);
}

function seller({ today }: Situation, course: Course, dates: Dates): State {
  const { state, on } = course.at('cancel');
  const waits = [answersBy(course, dates), state === 'open' ? plus(on, 3) : null]
    .flatMap((until) => until ?? [])
    .filter((until) => until >= today);
  return waits.length > 0 ? { state: 'waiting', until: waits.sort().at(-1) } : { state: 'open' };
}

function support({ today }: Situation, { at }: Course): State {
  const until = plus(at('support').on || today, 5);
  return at('support').state === 'open' && until >= today ? { state: 'waiting', until } : { state: 'open' };
}

function dispute(of: Situation, { at, hasNoDispute }: Course, dates: Dates): State {
  const { today } = of;
  const { state, on } = at('dispute');
  if (state === 'open') return answerBy(plus(on, 7), today);
  const isCancelled = of.status === 'cancelled' || at('cancel').state === 'decided';
  if (state === 'decided' || hasNoDispute || isCancelled) return { state: 'closed' };
  if (isUnsent(of)) return { state: 'later' };
  const opens = dates['dispute-opens']?.on;
  if (opens !== undefined && opens > today) return { state: 'later', opensOn: opens };
  const closes = dates['dispute-closes'];
  return closes !== undefined && (closes.later ?? closes.on) < today
    ? { state: 'closed' }
    : untilOr(closes?.on, today);
}

function appeal({ today }: Situation, { at }: Course, dates: Dates): State {
  if (at('appeal').state === 'open') return answerBy(plus(at('appeal').on, 10), today);
  if (at('appeal').state !== 'never') return { state: 'closed' };
  if (at('dispute').state !== 'decided') return { state: 'later' };
  const until = dates['appeal-closes']?.on;
  return until === undefined ? { state: 'closed' } : untilOr(until, today);
}

function payment(of: Situation, { at }: Course, dates: Dates): State {
  const { paidWith, today, promised } = of;
  const { state, on } = at('payment');
  const isPaypal = paidWith === 'paypal';
  // The bank was asked, whichever it is.
  if (paidWith === null && state !== 'open') return { state: 'unknown' };
  if (paidWith === 'other') return { state: 'none' };
  if (state === 'answered') return { state: 'closed' };
  if (isPaypal && at('paypal').state === 'open') return answerBy(plus(at('paypal').on, 30), today);
  if (state === 'open' && !isPaypal) return answerBy(plus(on, 45), today);
  const closing = untilOr(dates['chargeback-closes']?.on, today);
  if (isPaypal || paidWith === 'mir' || closing.state === 'closed' || isReceived(of) || isRefund(of))
    return closing;
  const opens =
    promised === null ? plus(of.paid ?? of.placed, paidWith === 'visa' ? 15 : 30) : plus(promised, 1);
  return opens > today ? { state: 'later', opensOn: opens } : closing;
}

function post(of: Situation, { at }: Course, dates: Dates): State {
  if (!isMissing(of) && of.reason !== null) return { state: 'none' };
  if (of.number === null) return { state: 'unknown' };
  const { state } = at('post');
  if (state === 'answered') return { state: 'closed' };
  if (state === 'open') return answerBy(dates['post-answers']?.on ?? '', of.today);
  return untilOr(dates['post-inquiry-closes']?.on, of.today);
}

/** The promise was broken: its day is over, or it cannot be kept, or the goods are not what is missing. */
function brokenOn(of: Situation): Day | 'now' | null {
  const isGone =
    ['lost', 'returned'].includes(of.reason ?? '') ||
    parcelAt(of, 'lost') !== null ||
    parcelAt(of, 'returned') !== null;
  if (isReceived(of) || isRefund(of) || isGone) return 'now';
  return of.promised === null ? null : plus(of.promised, 1);
}

function whenBroken(of: Situation, otherwise: State): State {
  const broken = brokenOn(of);
  if (broken === null) return { state: 'unknown' };
  return broken === 'now' || broken <= of.today ? otherwise : { state: 'later', opensOn: broken };
}

function claim(of: Situation, { at }: Course, dates: Dates): State {
  if (of.country === null) return { state: 'unknown' };
  const { state } = at('claim');
  if (state === 'answered') return { state: 'closed' };
  if (state === 'open') return answerBy(dates['claim-answers']?.on ?? '', of.today);
  const closing = untilOr(dates['claim-closes']?.on, of.today);
  return closing.state === 'closed' ? closing : whenBroken(of, closing);
}

function operator(of: Situation, { at }: Course, dates: Dates): State {
  if (of.country !== 'RU') return { state: 'none' };
  const { state } = at('operator');
  if (state === 'answered') return { state: 'closed' };
  if (state === 'open') return answerBy(dates['operator-answers']?.on ?? '', of.today);
  return at('claim').state === 'never' ? { state: 'later' } : { state: 'open' };
}

function judgeLaw(of: Situation, course: Course, dates: Dates): Pick<Rungs, 'authority' | 'court'> {
  const { at } = course;
  if (of.country === null) return { authority: { state: 'unknown' }, court: { state: 'unknown' } };
  const opening = CLAIM_FIRST.includes(of.country)
    ? afterClaim(of, course, dates)
    : whenBroken(of, { state: 'open' });
  const isBarred = (dates['claim-closes']?.on ?? of.today) < of.today;
  const authority = at('authority').state;
  return {
    authority:
      authority === 'answered'
        ? { state: 'closed' }
        : authority === 'open'
          ? answerBy(dates['authority-answers']?.on ?? '', of.today)
          : opening,
    court:
      at('court').state === 'open'
        ? { state: 'waiting' }
        : isBarred
          ? { state: 'closed' }
          : opening.state === 'open'
            ? untilOr(dates['claim-closes']?.on, of.today)
            : opening,
  };
}

function afterClaim(of: Situation, { at }: Course, dates: Dates): State {
  const { state } = at('claim');
  if (state === 'never') return { state: 'later' };
  const opens = state === 'open' ? plus(dates['claim-answers']?.on ?? '', 1) : of.today;
  return opens > of.today ? { state: 'later', opensOn: opens } : { state: 'open' };
}
