// The dates of a situation, by kind, counted from the facts.
import {
  asBuyerSees,
  asShopSees,
  type Day,
  plus,
  plusBusiness,
  plusMonths,
  workingInRussia,
} from './calendar';
import { isMissing, isReceived, isRefund, parcelAt, type Situation } from './situation';
import type { Course } from './standing';

export interface When {
  on: Day;
  /** What a later reading of the same rule gives. */
  later?: Day;
}
export type Dates = Partial<Record<string, When>>;

/** Days to withdraw from a purchase at a distance, from the receipt: the EU and the EEA have fourteen. */
const WITHDRAWAL_DAYS: Record<string, number> = { GB: 14, RU: 7, BR: 7, KR: 7 };
const EUROPE =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');
/** Days for an authority's answer where a source gives them; elsewhere sixty, our own estimate. */
const AUTHORITY_DAYS: Record<string, number> = { RU: 33, BR: 10 };
/** Days that the law gives the answer to a written claim; elsewhere fourteen. */
const CLAIM_DAYS: Record<string, number> = { RU: 10, KZ: 10 };
export function findDates(of: Situation, course: Course): Dates {
  if (course.isSettled) return ofOrder(of, course);
  return { ...ofOrder(of, course), ...ofAnswers(of, course), ...ofRights(of, course) };
}

/** The dispute's window, which the order's own dates give: nothing that was not sent has one. */
function ofOrder(of: Situation, { at, hasNoDispute }: Course): Dates {
  const { status, promised, refundBy, finished, paid, shipped, zone, today } = of;
  const delivered = parcelAt(of, 'delivered');
  const dates: Dates = {};
  const isOpen = status === 'paid' || status === 'shipped';
  if (status === 'paid' && paid !== null) dates['ship-by'] = { on: plusBusiness(paid, 7) };
  if (isOpen && promised !== null) dates['deliver-by'] = { on: promised };
  if (isOpen && refundBy !== null) dates['refund-by'] = { on: asBuyerSees(refundBy, zone) };
  const dispute = at('dispute').state;
  const isAsked =
    dispute === 'open' || dispute === 'decided' || hasNoDispute || at('cancel').state === 'decided';
  if (status === 'shipped' && delivered === null && !isReceived(of) && !isAsked) {
    const days = [
      shipped === null ? null : plus(shipped, 11),
      isAbnormal(of) || promised === null ? null : plus(promised, 1),
    ];
    const on = latest(days);
    if (on !== null) dates['dispute-opens'] = { on };
  }
  const starts =
    status === 'finished' ? [finished] : status === 'shipped' ? [delivered, promised, refundBy] : [];
  const ends = starts.flatMap((day) => (day === null ? [] : [asBuyerSees(plus(day, 15), zone)])).sort();
  const on = ends.find((day) => day >= today) ?? ends.at(-1);
  const last = ends.at(-1);
  if (on !== undefined && last !== undefined && !isAsked) {
    dates['dispute-closes'] = on === last ? { on } : { on, later: last };
  }
  return dates;
}

/** Tracking that is silent for twenty days, or says that the parcel will not come; a silent one was seen on the day after it was sent. */
function isAbnormal(of: Situation): boolean {
  const isSilent = of.parcel === 'silent' && of.shipped !== null && plus(of.shipped, 21) <= of.today;
  return isSilent || parcelAt(of, 'returned') !== null || parcelAt(of, 'lost') !== null;
}

function latest(days: readonly (Day | null)[]): Day | null {
  return (
    days
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** How long the other side has. `claim-answers` is of this table only: a dispute takes the name `seller-answers`. */
function ofAnswers(of: Situation, course: Course): Dates {
  const { at, refund } = course;
  const country = of.country ?? '';
  const since = (rung: Parameters<typeof at>[0]) => (at(rung).state === 'open' ? at(rung).on : null);
  const put = (kind: string, start: Day | null, count: (day: Day) => Day) =>
    start === null ? {} : { [kind]: { on: count(start) } };
  const days = (count: number) => (day: Day) => plus(day, count);
  const inRussia = (day: Day) => workingInRussia(plus(day, 10));
  // Russia counts from the receipt; the fourteen days of other countries are those that the letter itself names.
  const claimed =
    country === 'RU' && since('claim') !== null ? (course.receivedOn ?? since('claim')) : since('claim');
  const claimTerm = country === 'RU' ? inRussia : days(CLAIM_DAYS[country] ?? 14);
  return {
    // Of the dispute and the written claim the one that was begun last is waited for.
    ...put('seller-answers', of.country === null ? null : claimed, claimTerm),
    ...(course.isDisputeSilent && at('dispute').on > at('claim').on
      ? put('seller-answers', since('dispute'), days(5))
      : {}),
    ...put('claim-answers', claimed, claimTerm),
    ...put('platform-decides', since('dispute'), days(7)),
    ...put('appeal-decides', since('appeal'), days(10)),
    ...put('refund-arrives', refund?.on ?? null, (day) => refund?.until ?? plusBusiness(day, 20)),
    ...put('cancel-answers', since('cancel'), days(3)),
    ...put('support-answers', since('support'), days(5)),
    ...put('resend-arrives', since('resend'), days(30)),
    ...put('return-arrives', since('return'), days(30)),
    ...(of.paidWith === 'paypal'
      ? put('bank-answers', since('paypal'), days(30))
      : put('bank-answers', since('payment'), days(45))),
    ...put('post-answers', since('post'), of.number === 'postal' ? (day) => plusMonths(day, 2) : days(14)),
    ...put('operator-answers', country === 'RU' ? since('operator') : null, inRussia),
    ...put(
      'authority-answers',
      of.country === null ? null : since('authority'),
      days(AUTHORITY_DAYS[country] ?? 60),
    ),
  };
}

/** How long the buyer has. */
function ofRights(of: Situation, { at, refund }: Course): Dates {
  const { country, shipped, number, zone } = of;
  const came = parcelAt(of, 'delivered') ?? of.finished;
  const dates: Dates = {};
  const decided = at('dispute');
  const isAnnounced = refund !== null && refund.on >= decided.ended;
  if (decided.state === 'decided' && at('appeal').state === 'never' && !isAnnounced) {
    dates['appeal-closes'] = { on: asBuyerSees(plus(asShopSees(decided.ended, zone), 7), zone) };
  }
  const payment =
    of.paidWith === 'paypal' && at('paypal').state === 'open'
      ? null
      : chargeback(of, at('payment'), at('paypal').state === 'never');
  if (payment !== null) dates['chargeback-closes'] = payment;
  if (isMissing(of) && number === 'postal' && shipped !== null && at('post').state === 'never') {
    dates['post-inquiry-closes'] = { on: plusMonths(shipped, 6) };
  }
  // What is said to have come and did not was not received.
  if (came !== null) {
    const isEurope = EUROPE.includes(country ?? '');
    const days = isEurope ? 14 : WITHDRAWAL_DAYS[country ?? ''];
    const isReturned =
      (isEurope && isRefund(of)) || (country === 'GB' && of.reason === 'return-not-refunded');
    if (days !== undefined && (isReceived(of) || isReturned))
      dates['withdrawal-closes'] = { on: plus(came, days) };
    if (country === 'GB' && isReceived(of) && of.reason !== 'came-late')
      dates['reject-closes'] = { on: plus(came, 30) };
  }
  const barred = limitation(of);
  if (barred !== null && at('court').state === 'never') dates['claim-closes'] = { on: barred };
  return dates;
}

/**
 * For goods that did not come, where a source tells: Germany three years from the end of the year (BGB 195, 199), Spain and
 * the Netherlands five years (Código civil 1964, BW 3:307).
 */
function limitation(of: Situation): Day | null {
  const { country, promised, reason } = of;
  if (promised === null || !(isMissing(of) || reason === 'not-shipped' || reason === 'refund-not-paid'))
    return null;
  if (country === 'DE') return `${Number(promised.slice(0, 4)) + 3}-12-31`;
  return (country === 'ES' || country === 'NL') && reason !== 'refund-not-paid'
    ? plusMonths(promised, 60)
    : null;
}

function chargeback(of: Situation, payment: { state: string; on: Day }, isUnclaimed: boolean): When | null {
  const { paidWith, promised, firstPromised } = of;
  const paid = of.paid ?? of.placed;
  const scan = parcelAt(of, 'delivered');
  const came = scan ?? of.finished;
  if (paidWith === 'paypal') {
    if (payment.state === 'open') return isUnclaimed ? { on: plus(payment.on, 20) } : null;
    if (payment.state !== 'never') return null;
    const end = plus(paid, 180);
    const early = came === null || !isReceived(of) ? end : plus(came, 30);
    // The thirty days were read for the United States; once they are over, elsewhere the later day may hold.
    return early < end && early >= of.today ? { on: early, later: end } : { on: end };
  }
  if ((paidWith !== 'visa' && paidWith !== 'mastercard') || payment.state !== 'never') return null;
  const ends = [promised, firstPromised, scan, isReceived(of) ? of.finished : null].flatMap((day) =>
    day === null ? [] : [plus(day, 120)],
  );
  if (ends.length === 0) ends.push(plus(paid, 120));
  if (paidWith === 'visa') ends.push(plus(paid, 540));
  return { on: ends.sort()[0] ?? '' };
}
