// The rungs that the buyer's country gives: the written claim, the authority, the court.
import { isReceived } from '../../facts/reasons';
import type { ClaimEvent } from '../../model/claim';
import { addDays, type Day } from '../../model/day';
import { countryOf, officialLanguage } from '../../rules/countries';
import { type CountryRules, partiesOf, type RungPlan } from '../../rules/country';
import { lawCaseOf } from '../../rules/law-case';
import { limitationEnds } from '../../rules/limitation';
import { PARTIES } from '../../rules/parties';
import { rowOf } from '../../rules/sources';
import type { Rung } from './rung';
import {
  bareRung,
  cameAfter,
  lastOf,
  needsOf,
  promisedDay,
  type RungInput,
  sourcesOf,
  untilOf,
} from './rung-input';

type LawRung = 'claim' | 'authority' | 'court';

/** The event that says that the buyer used it; a suit has none. */
const WROTE: Record<LawRung, ClaimEvent['kind'] | null> = {
  claim: 'wrote-claim',
  authority: 'wrote-authority',
  court: null,
};

const ANSWERS = ['seller-answered', 'offered', 'refund-processed'] as const;

export function lawRung(kind: LawRung, input: RungInput): Rung {
  const { claim, today } = input;
  if (claim.country === null) return { ...bareRung(kind), state: 'unknown', waitsFor: 'country' };
  const country = countryOf(claim.country);
  const plan = country[kind];
  const parties = kind === 'authority' ? [] : partiesOf(country, claim.country);
  const rung: Rung = {
    ...bareRung(kind),
    until: ends(plan, input),
    needs: needsOf(plan.needs, input),
    channel: channelOf(kind, country),
    language: officialLanguage(claim.country),
    party: parties.slice(0, 1).flatMap((id) => PARTIES[id] ?? []),
    places: plan.places,
    notes: plan.notes,
    ends: ['double-refund'],
    sources: sourcesOf([...plan.rows, ...parties], today),
  };
  const wrote = WROTE[kind];
  if (wrote !== null && lastOf(input, wrote) !== null) {
    const until = untilOf(input, kind === 'claim' ? 'seller-answers' : 'authority-answers');
    return { ...rung, state: 'waiting', until };
  }
  if (rung.until !== null && rung.until.on < today) return { ...rung, state: 'closed' };
  return { ...rung, ...opening(plan, country, input) };
}

function opening(
  plan: RungPlan,
  country: CountryRules,
  input: RungInput,
): Pick<Rung, 'state' | 'opensOn' | 'waitsFor'> {
  const open = { state: 'open', opensOn: null, waitsFor: null } as const;
  const later = (waitsFor: Rung['waitsFor'], opensOn: Day | null) =>
    ({ state: 'later', opensOn, waitsFor }) as const;
  if (plan.opens === 'at-once') return open;
  if (plan.opens === 'claim-unanswered') {
    const wrote = lastOf(input, 'wrote-claim');
    if (wrote === null) return later('claim', null);
    if (cameAfter(input, 'wrote-claim', ANSWERS)) return open;
    const days = daysOf(country.claim.answerRow);
    const opensOn = days === null ? null : addDays(wrote.on, days + 1);
    return opensOn === null || opensOn > input.today ? later('claim-answer', opensOn) : open;
  }
  const { reason } = input.claim;
  if (isReceived(reason)) return open;
  const promised = promisedDay(input);
  if (promised === null) return { state: 'unknown', opensOn: null, waitsFor: 'promised-day' };
  return promised < input.today ? open : later('promise', addDays(promised, 1));
}

/** The day on which a claim against the seller is barred, by a row that may set a date; the day of receipt is not read here yet. */
function ends({ limitation }: RungPlan, input: RungInput): Rung['until'] {
  const { reason } = input.claim;
  if (reason === null) return null;
  const days = { promisedOn: promisedDay(input), receivedOn: null };
  const barred = limitationEnds(limitation, lawCaseOf(reason), days);
  return barred === null ? null : { on: barred.on, isRead: false };
}

function daysOf(id: string | undefined): number | null {
  return id === undefined ? null : (rowOf(id)?.length ?? null);
}

function channelOf(kind: LawRung, { court }: CountryRules): Rung['channel'] {
  if (kind === 'court') return court.hasDraft === true ? 'court' : null;
  return kind === 'claim' ? 'pre-trial' : 'authority';
}
