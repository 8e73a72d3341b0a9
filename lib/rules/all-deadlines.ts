// Every date that matters to an order and its claim, as one list: what screens, letters and the ladder name.
import type { Course } from '../facts/course';
import { isRunning } from '../facts/course';
import type { RuleOptions } from '../facts/options';
import type { Day } from '../model/day';
import type { Deadline } from '../model/finding';
import type { KnownOrder } from '../model/known';
import { claimCourse } from '../money/claim-course';
import { type ClaimFacts, findClaimDeadlines } from './claim-deadlines';
import { bySoonest } from './dated';
import { findDeadlines } from './index';

/** Soonest first, past ones too. Once a dispute runs, was decided or is not offered, the days to open one are gone. */
export function findAllDeadlines(
  known: KnownOrder,
  claim: ClaimFacts | null,
  today: Day,
  options: RuleOptions = {},
): Deadline[] {
  if (claim === null) return findDeadlines(known, today, options);
  const course = claimCourse(known, claim, today);
  const ofOrder = findDeadlines(known, today, { ...options, reason: claim.reason ?? null }).filter(
    ({ kind }) => (kind !== 'dispute-opens' && kind !== 'dispute-closes') || canBeOpened(course),
  );
  return [...ofOrder, ...findClaimDeadlines(known, claim, today, options)].sort(bySoonest);
}

function canBeOpened(course: Course): boolean {
  const { dispute, cancel, noDisputeOn } = course;
  const isUsed = isRunning('dispute', course) || dispute.standing === 'decided';
  return !isUsed && noDisputeOn === null && cancel.standing !== 'decided';
}
