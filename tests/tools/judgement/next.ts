// The one thing to do next in a situation: the first of some questions that is answered with yes.
import { type Day, plus } from './calendar';
import { hurry, type Judged, type Next, use } from './rights';
import { answersBy, KINDS, type Kind, type Rungs } from './rungs';
import { isUnsent } from './situation';
import type { Course } from './standing';

/** Rungs above the shop: who has written to one of them has done with the seller. */
const ABOVE = ['payment', 'post', 'claim', 'operator', 'authority', 'court'];

/** Something above the shop was noted. */
const isAbove = ({ at }: Course) => ABOVE.some((rung) => at(rung).state !== 'never');

/** Each act's rung. */
export const STEPS: Record<string, string> = {
  capture: 'proof',
  'write-seller': 'seller',
  'await-seller': 'seller',
  'ask-cancel': 'seller',
  'await-cancel': 'seller',
  'await-refund': 'seller',
  'await-resend': 'seller',
  'check-resend': 'seller',
  'await-return': 'seller',
  'ask-support': 'support',
  'await-support': 'support',
  'open-dispute': 'dispute',
  'await-decision': 'dispute',
  appeal: 'appeal',
  'await-appeal': 'appeal',
  'ask-bank': 'bank',
  'await-bank': 'bank',
  'escalate-paypal': 'bank',
  'say-payment': 'bank',
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
};

export function judgeNext(judged: Judged): Next {
  const { course, of } = judged;
  if (course.isSettled) return { act: 'rest', by: null };
  // What was noted after its arrival goes on from there.
  if (course.events.at(-1)?.kind === 'resend-arrived') return wait(judged, 'check-resend', null);
  return (
    awaitMoney(judged) ??
    awaitParcel(judged) ??
    (isUnsent(of) && judged.rungs.dispute.state === 'later' ? unsent(judged) : inShop(judged)) ??
    above(judged)
  );
}

/** Waits, unless a right ends soon. */
function wait(judged: Judged, act: string, by: Day | null | undefined): Next {
  return hurry(judged) ?? { act, by: by ?? null };
}

/** What the shop itself pays out needs no dispute; of somebody's word nothing is left once the window is closed. */
function awaitMoney(judged: Judged): Next | null {
  const { course, dates, of, rungs } = judged;
  const by = dates['refund-arrives']?.on;
  if (course.refund === null || by === undefined) return null;
  if (by >= of.today) {
    const first = hurry(judged, by);
    const isNeeded = first !== null && !(course.refund.isOfTheShop && first.act === 'open-dispute');
    return isNeeded ? first : { act: 'await-refund', by };
  }
  return rungs.dispute.state === 'waiting' ||
    rungs.dispute.state === 'overdue' ||
    rungs.dispute.state === 'open'
    ? null
    : askSupport(judged, by);
}

function awaitParcel(judged: Judged): Next | null {
  const { dates, of, rungs } = judged;
  const parcel = dates['resend-arrives']?.on;
  if (parcel !== undefined) {
    const end =
      rungs.dispute.state === 'open' || rungs.dispute.state === 'later'
        ? dates['dispute-closes']?.on
        : undefined;
    const by = [parcel, ...(end === undefined ? [] : [plus(end, -3)])].sort()[0] ?? parcel;
    if (by >= of.today) return wait(judged, 'await-resend', by);
  }
  const goods = dates['return-arrives']?.on;
  if (goods === undefined) return null;
  if (goods >= of.today) return wait(judged, 'await-return', goods);
  return rungs.dispute.state === 'open' ? null : askSupport(judged, goods);
}

/** Support is asked once about what went wrong on `since`, and then waited for. */
function askSupport(judged: Judged, since: Day): Next | null {
  const { course, rungs } = judged;
  if (rungs.support.state === 'waiting') return wait(judged, 'await-support', rungs.support.until);
  const asked = course.at('support').on;
  return asked !== '' && asked >= since ? null : (hurry(judged) ?? { act: 'ask-support', by: null });
}

/** Proof, then the message, then its answer; null once the seller had their turn. */
function prepare({ of, course, dates }: Judged, by: Day | null): Next | null {
  const { state } = course.at('seller');
  if (state === 'never' || state === 'over') {
    return { act: of.proof === 'none' ? 'capture' : 'write-seller', by };
  }
  const until = answersBy(course, dates);
  return until !== null && until >= of.today ? { act: 'await-seller', by: until } : null;
}

function unsent(judged: Judged): Next | null {
  const { course, of } = judged;
  const { state, on } = course.at('cancel');
  if (isAbove(course) && state !== 'never') return null;
  const ends = hurry(judged);
  if (ends !== null) return ends;
  if (state === 'never' || state === 'over') {
    const shipBy = judged.dates['ship-by']?.on;
    const by = shipBy !== undefined && shipBy >= of.today ? shipBy : null;
    return { act: of.proof === 'none' ? 'capture' : 'ask-cancel', by };
  }
  if (state === 'open' && plus(on, 3) >= of.today) return { act: 'await-cancel', by: plus(on, 3) };
  return askSupport(judged, on);
}

function inShop(judged: Judged): Next | null {
  const { course, dates, rungs } = judged;
  const { state, until, opensOn } = rungs.dispute;
  if (state === 'open') {
    const open = { act: 'open-dispute', by: until ?? null };
    // The day that the message named leaves time for the dispute.
    const isAwaited = (answersBy(course, dates) ?? '') >= judged.of.today;
    const ends = hurry(judged);
    const isHurried = ends !== null && !(ends.act === 'open-dispute' && isAwaited);
    return isAbove(course) || isHurried ? open : (prepare(judged, until ?? null) ?? open);
  }
  if (state === 'later' && opensOn !== undefined) {
    return hurry(judged) ?? prepare(judged, opensOn) ?? { act: 'await-opening', by: opensOn };
  }
  if (state === 'waiting') return wait(judged, 'await-decision', until);
  if (state === 'overdue') return askSupport(judged, course.at('dispute').on);
  if (course.at('dispute').state === 'decided') return afterDecision(judged);
  return isAbove(course) ? null : (hurry(judged) ?? prepare(judged, null));
}

function afterDecision(judged: Judged): Next | null {
  const { course, rungs } = judged;
  const { state, until } = rungs.appeal;
  // The appeal itself is in a hurry from its first day.
  if (state === 'open') return wait(judged, 'appeal', until);
  if (state === 'waiting') return wait(judged, 'await-appeal', until);
  return state === 'overdue' ? askSupport(judged, course.at('appeal').on) : null;
}

/** From the bank to the court: what can be done, or what holds up the rest. */
function above(judged: Judged): Next {
  const { of, rungs } = judged;
  const reach = (kind: Kind, ask: string, waiting: string): Next | null => {
    const { state, until } = rungs[kind];
    if (state === 'open') return { act: ask, by: until ?? null };
    return state === 'waiting' ? wait(judged, waiting, until) : null;
  };
  return (
    hurry(judged) ??
    reach('payment', use('payment', judged), 'await-bank') ??
    (rungs.payment.state === 'unknown' ? { act: 'say-payment', by: null } : null) ??
    reach('post', 'ask-post', 'await-post') ??
    (of.country === null ? { act: 'say-country', by: null } : null) ??
    reach('claim', 'write-claim', 'await-claim') ??
    reach('operator', 'write-operator', 'await-operator') ??
    reach('authority', 'ask-authority', 'await-authority') ??
    reach('court', 'sue', 'await-court') ??
    opening(judged)
  );
}

function opening({ rungs }: Judged): Next {
  const by = KINDS.flatMap((kind) => rungs[kind].opensOn ?? []).sort()[0];
  return by === undefined ? { act: 'look-again', by: null } : { act: 'await-opening', by };
}

/** The rung of an act: of a wait for money the dispute, where there was one, of an opening what opens; a claim that rests stands on none. */
export function stepOf({ act, by }: Next, rungs: Rungs, { events }: Course): string {
  if (act === 'await-refund' && events.some(({ kind }) => kind === 'dispute-opened')) return 'dispute';
  if (act !== 'await-opening') return STEPS[act] ?? '';
  const kind = KINDS.find((each) => rungs[each].opensOn === by) ?? '';
  return kind === 'payment' ? 'bank' : kind;
}
