// The list of what happened to a claim: how an event joins it, and how one that was noted by mistake leaves it without being lost.
import type { Claim, ClaimEvent } from '../model/claim';

/** The events with one more at its day's place: what is noted late must not look like what happened last. */
export function addEvent(events: readonly ClaimEvent[], event: ClaimEvent): ClaimEvent[] {
  const before = events.findLastIndex(({ kind, on }) => kind === 'opened' || on <= event.on);
  return [...events.slice(0, before + 1), event, ...events.slice(before + 1)];
}

/**
 * The claim without `was`, or with `instead` in its place; both are remembered.
 * Null when there is no such event any more, when nothing would change, or when it is the opening, which is no note of the buyer's.
 * @param at RFC 3339.
 */
export function correctEvent(
  claim: Claim,
  was: ClaimEvent,
  instead: ClaimEvent | null,
  at: string,
): Claim | null {
  const index = claim.events.findLastIndex((each) => isSameEvent(each, was));
  if (index === -1 || was.kind === 'opened') return null;
  if (instead !== null && isSameEvent(was, instead)) return null;
  const others = claim.events.filter((_, place) => place !== index);
  return {
    ...claim,
    events: instead === null ? others : addEvent(others, instead),
    takenBack: [...(claim.takenBack ?? []), { event: was, at, instead }],
  };
}

/** True when both say the same, whatever the order in which they say it. */
export function isSameEvent(one: ClaimEvent, other: ClaimEvent): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ kind, on, until, amount, evidenceId }: ClaimEvent): string {
  return JSON.stringify([
    kind,
    on,
    until ?? null,
    amount?.amount ?? null,
    amount?.currency ?? null,
    evidenceId ?? null,
  ]);
}
