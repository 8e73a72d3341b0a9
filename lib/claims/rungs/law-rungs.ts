// The rungs that the buyer's country gives: the written claim, the demand to the platform, the authority, the court.
import type { Turn } from '../../facts/course';
import { gatherFacts } from '../../facts/order-facts';
import { isAt } from '../../facts/parcel';
import { goodsOf } from '../../facts/reasons';
import { WILL_NOT_COME } from '../../facts/stages';
import { addDays, type Day } from '../../model/day';
import { countryOf, officialLanguage } from '../../rules/countries';
import { type CountryRules, partiesOf, type RungPlan } from '../../rules/country';
import { lawCaseOf } from '../../rules/law-case';
import { claimTerm } from '../../rules/law-deadlines';
import { PARTIES } from '../../rules/parties';
import type { Rung, Until } from './rung';
import {
  bareRung,
  type CourseInput,
  needsOf,
  openUntil,
  promisedDay,
  sourcesOf,
  untilOf,
  waitingUntil,
} from './rung-input';

type LawRung = 'claim' | 'operator' | 'authority' | 'court';

const CHANNEL_OF = { claim: 'pre-trial', operator: 'operator', authority: 'authority' } as const;

/** Null where the country has no such rung. */
export function lawRung(kind: LawRung, input: CourseInput): Rung | null {
  const { claim, today, course } = input;
  const turn = course[kind];
  if (claim.country === null) {
    return kind === 'operator'
      ? null
      : { ...bareRung(kind, turn.standing), state: 'unknown', waitsFor: 'country' };
  }
  const country = countryOf(claim.country);
  const plan = country[kind];
  if (plan === undefined) return null;
  const parties = kind === 'authority' ? [] : partiesOf(country, claim.country);
  const rung: Rung = {
    ...bareRung(kind, turn.standing),
    needs: needsOf(plan.needs, input),
    channel: kind === 'court' ? (country.court.hasDraft === true ? 'court' : null) : CHANNEL_OF[kind],
    language: officialLanguage(claim.country),
    party: partyOf(plan, parties, input),
    places: plan.places,
    notes: plan.notes,
    ends: ['double-refund'],
    sources: sourcesOf([...plan.rows, ...parties], today),
  };
  if (turn.standing === 'open')
    return { ...rung, ...waitingUntil(termOf(kind, country, turn, input), today) };
  if (turn.standing !== 'never') return { ...rung, state: 'closed' };
  const limit = kind === 'claim' || kind === 'court' ? untilOf(input, 'claim-closes') : null;
  return { ...rung, ...openUntil(limit, today), ...notYet(plan, country, input, limit) };
}

/** The seller by name, where the seller owes and the name was read, and the platform's company, which takes the notice. */
function partyOf(
  { debtor }: RungPlan,
  parties: readonly string[],
  { known }: CourseInput,
): readonly string[] {
  const seller = debtor === 'seller' ? (known.order.store?.name ?? null) : null;
  const platform = parties.slice(0, 1).flatMap((id) => PARTIES[id] ?? []);
  return seller === null ? platform : [seller, ...platform];
}

/** The day that ends the wait for an answer; the court names none. */
function termOf(kind: LawRung, country: CountryRules, { on }: Turn, input: CourseInput): Until | null {
  if (kind === 'court' || on === null) return null;
  if (kind === 'authority') return untilOf(input, 'authority-answers');
  if (kind === 'operator') return untilOf(input, 'operator-answers');
  return { on: claimTerm(country.claim, input.course, on, input.today).on, isRead: false };
}

/** What has to come first; nothing for a rung whose time is over or that is open. */
function notYet(
  { opens }: RungPlan,
  country: CountryRules,
  input: CourseInput,
  limit: Until | null,
): Partial<Pick<Rung, 'state' | 'opensOn' | 'waitsFor'>> {
  const { course, today } = input;
  if (opens === 'at-once' || (limit !== null && limit.on < today)) return {};
  const later = (waitsFor: Rung['waitsFor'], opensOn: Day | null) =>
    ({ state: 'later', opensOn, waitsFor }) as const;
  if (opens === 'claim-sent') return course.claim.standing === 'never' ? later('claim', null) : {};
  if (opens === 'claim-unanswered') {
    const { standing, on } = course.claim;
    if (standing === 'never') return later('claim', null);
    if (standing !== 'open' || on === null) return {};
    const opensOn = addDays(claimTerm(country.claim, course, on, today).on, 1);
    return opensOn > today ? later('claim-answer', opensOn) : {};
  }
  if (isBroken(input)) return {};
  const promised = promisedDay(input);
  if (promised === null) return { state: 'unknown', waitsFor: 'promised-day' };
  return promised < today ? {} : later('promise', addDays(promised, 1));
}

/** The seller cannot or did not do what was promised, whatever day was promised. */
function isBroken({ claim: { reason }, known, today }: CourseInput): boolean {
  const goods = goodsOf(reason);
  const isGone = gatherFacts(known, today).parcels.some((parcel) => isAt(parcel, WILL_NOT_COME));
  return (
    goods === 'received' ||
    goods === 'refund' ||
    isGone ||
    (reason !== null && lawCaseOf(reason) === 'will-not-come')
  );
}
