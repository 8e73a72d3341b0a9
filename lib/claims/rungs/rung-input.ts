// What the ladder is worked out from, and the small questions that every rung asks of it.

import { gatherFacts } from '../../facts/order-facts';
import type { Claim, ClaimEvent } from '../../model/claim';
import { type Day, earliestDay } from '../../model/day';
import type { Evidence, ProofItem } from '../../model/evidence';
import type { Deadline, DeadlineKind } from '../../model/finding';
import type { KnownOrder } from '../../model/known';
import type { Need } from '../../rules/country';
import { rowOf } from '../../rules/sources';
import { proofOf } from '../shows-whole';
import type { NeedState, Rung, RungKind, Source } from './rung';

export interface RungInput {
  /** With the country and the way of payment as far as they are known. */
  claim: Claim;
  known: KnownOrder;
  deadlines: readonly Deadline[];
  evidence: readonly Evidence[];
  today: Day;
}

const SHOWN_BY: Partial<Record<Need, ProofItem>> = {
  'order-proof': 'order-page',
  'tracking-proof': 'tracking',
  'chat-proof': 'chat',
  'payment-proof': 'payment',
  'decision-proof': 'dispute',
  'photo-proof': 'goods',
};

export function lastOf({ claim }: RungInput, ...kinds: readonly ClaimEvent['kind'][]): ClaimEvent | null {
  return claim.events.findLast(({ kind }) => kinds.includes(kind)) ?? null;
}

/** True when one of `kinds` was noted after the last `start`. */
export function cameAfter(
  { claim: { events } }: RungInput,
  start: ClaimEvent['kind'],
  kinds: readonly ClaimEvent['kind'][],
) {
  const started = events.findLastIndex(({ kind }) => kind === start);
  return events.slice(started + 1).some(({ kind }) => kinds.includes(kind));
}

/** The earliest deadline of a kind; null when there is none. */
export function untilOf({ claim, deadlines }: RungInput, kind: DeadlineKind): Rung['until'] {
  const of = deadlines.filter((each) => each.orderId === claim.orderId && each.kind === kind);
  const on = earliestDay(of.map((each) => each.on));
  if (on === null) return null;
  return { on, isRead: of.some((each) => each.on === on && each.certainty === 'read') };
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

export function needsOf(needs: readonly Need[], input: RungInput): NeedState[] {
  return needs.map((need) => {
    if (need === 'claim-copy') return { need, isThere: lastOf(input, 'wrote-claim') !== null };
    const item = SHOWN_BY[need];
    return {
      need,
      isThere: item === undefined ? null : proofOf(item, input.evidence).whole.length > 0,
    };
  });
}

/** A rung with nothing known of it but its kind. */
export function bareRung(kind: RungKind): Rung {
  return {
    kind,
    state: 'open',
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
