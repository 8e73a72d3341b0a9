// What the ladder is worked out from, and the small questions that every rung asks of it.
import type { Course } from '../../facts/course';
import { gatherFacts } from '../../facts/order-facts';
import type { Claim } from '../../model/claim';
import { addDays, type Day } from '../../model/day';
import type { Evidence, ProofItem } from '../../model/evidence';
import type { Deadline, DeadlineKind } from '../../model/finding';
import type { KnownOrder } from '../../model/known';
import type { Need } from '../../rules/country';
import { rowOf } from '../../rules/sources';
import { answerDays } from '../answer-days';
import { proofOf } from '../shows-whole';
import type { NeedState, Rung, RungKind, Source, Until } from './rung';

export interface RungInput {
  /** With the country and the way of payment as far as they are known. */
  claim: Claim;
  known: KnownOrder;
  deadlines: readonly Deadline[];
  evidence: readonly Evidence[];
  today: Day;
}

/** The input with the course of the claim, which every rung asks. */
export interface CourseInput extends RungInput {
  course: Course;
}

const SHOWN_BY: Partial<Record<Need, ProofItem>> = {
  'order-proof': 'order-page',
  'tracking-proof': 'tracking',
  'chat-proof': 'chat',
  'payment-proof': 'payment',
  'decision-proof': 'dispute',
  'photo-proof': 'goods',
};

/** The earliest deadline of a kind; null when there is none. */
export function untilOf({ claim, deadlines }: RungInput, kind: DeadlineKind): Until | null {
  const [first] = deadlines
    .filter((each) => each.orderId === claim.orderId && each.kind === kind)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  if (first === undefined) return null;
  const { on, certainty, laterOn } = first;
  return { on, isRead: certainty === 'read', ...(laterOn !== undefined && { laterOn }) };
}

/** A rung that was used: waiting while its day is to come or not known, overdue after it. */
export function waitingUntil(until: Until | null, today: Day): Pick<Rung, 'state' | 'until'> {
  return { state: until !== null && until.on < today ? 'overdue' : 'waiting', until };
}

/** The day until which the seller's answer is waited for, as the message named it; null when nothing is asked or no time was left. */
export function sellerAnswersBy(input: CourseInput): Day | null {
  const { standing, on } = input.course.seller;
  if (standing !== 'open' || on === null) return null;
  const days = answerDays(on, untilOf(input, 'dispute-closes')?.on ?? null);
  return days === null ? null : addDays(on, days);
}

/** A right that ends: open until its day, closed after it. */
export function openUntil(until: Until | null, today: Day): Pick<Rung, 'state' | 'until'> {
  const last = until === null ? null : (until.laterOn ?? until.on);
  return { state: last !== null && last < today ? 'closed' : 'open', until };
}

/** The last day on which the parcel was promised. */
export function promisedDay({ known, today }: RungInput): Day | null {
  return gatherFacts(known, today).promisedBy;
}

/** Rows by id; superseded ones are not shown as a ground for anything. */
export function sourcesOf(ids: readonly string[], today: Day): Source[] {
  return [...new Set(ids)].flatMap((id) => {
    const row = rowOf(id);
    return row === null || row.certainty === 'D' ? [] : [{ id, row, isExpired: row.expiresOn < today }];
  });
}

export function needsOf(needs: readonly Need[], { claim: { events }, evidence }: RungInput): NeedState[] {
  return needs.map((need) => {
    // A letter that was noted can be enclosed.
    if (need === 'claim-copy' || need === 'seller-notice-copy') {
      return { need, isThere: events.some(({ kind }) => kind === 'wrote-claim') };
    }
    const item = SHOWN_BY[need];
    return { need, isThere: item === undefined ? null : proofOf(item, evidence).whole.length > 0 };
  });
}

/** A rung with nothing known of it but its kind. */
export function bareRung(kind: RungKind, stands: Rung['stands'] = 'never'): Rung {
  return {
    kind,
    state: 'open',
    stands,
    opensOn: null,
    waitsFor: null,
    until: null,
    needs: [],
    channel: null,
    language: 'en',
    party: [],
    places: [],
    notes: [],
    ends: [],
    sources: [],
  };
}
