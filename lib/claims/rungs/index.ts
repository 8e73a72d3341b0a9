// The whole ladder of a claim on a day: every rung, in the order in which the buyer's country has them.
import { claimCourse } from '../../money/claim-course';
import { lawRung } from './law-rungs';
import { paymentRung } from './payment-rung';
import { postRung } from './post-rung';
import type { Ends, Rung } from './rung';
import type { CourseInput, RungInput } from './rung-input';
import { appealRung, disputeRung, sellerRung, supportRung } from './shop-rungs';

export type { Rung } from './rung';
export type { RungInput } from './rung-input';

/** Rungs that bring money from another side than the shop: together with its refund they would bring it twice. */
const BESIDE_THE_SHOP: ReadonlySet<Rung['kind']> = new Set(['payment', 'claim', 'operator', 'court']);

/** The input of the ladder with the claim's course on its day. */
export function withCourse(input: RungInput): CourseInput {
  return { ...input, course: claimCourse(input.known, input.claim, input.today) };
}

/** Every rung as it stands today. The written claim comes before the authority, which in some countries asks for it. */
export function findRungs(given: RungInput): Rung[] {
  const input = withCourse(given);
  const { course } = input;
  const rungs = [
    sellerRung(input),
    supportRung(input),
    disputeRung(input),
    appealRung(input),
    paymentRung(input),
    postRung(input),
    lawRung('claim', input),
    lawRung('operator', input),
    lawRung('authority', input),
    lawRung('court', input),
  ].filter((rung) => rung !== null);
  if (course.isSettled) {
    return rungs.map((rung) => ({ ...rung, state: 'settled', until: null, opensOn: null, waitsFor: null }));
  }
  const isAnnounced = course.events.some(
    ({ kind }) => kind === 'refund-processed' || kind === 'refunded-part' || kind === 'refund-promised',
  );
  return rungs.map((rung) => warn(rung, isAnnounced));
}

/** A rung whose rows should have been looked up again gives no date and no advice any more; a coming refund is told first. */
function warn(rung: Rung, isAnnounced: boolean): Rung {
  const isExpired = rung.sources.some((source) => source.isExpired);
  const announced: Ends[] = isAnnounced && BESIDE_THE_SHOP.has(rung.kind) ? ['refund-announced'] : [];
  return {
    ...rung,
    ends: [...announced, ...rung.ends],
    ...(isExpired && { notes: [], until: rung.until?.isRead === true ? rung.until : null }),
  };
}
