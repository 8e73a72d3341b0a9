// The days that the law of the buyer's country gives a claim: answers to letters, rights that end with the receipt, limitation.
import type { Course } from '../facts/course';
import { gatherFacts, receivedOn } from '../facts/order-facts';
import type { Claim } from '../model/claim';
import type { Day } from '../model/day';
import type { KnownOrder } from '../model/known';
import { afterRow } from './after-row';
import { answerDue } from './answer-due';
import { isClaimLast } from './clocks';
import { countryOf } from './countries';
import type { CountryRules, RungPlan } from './country';
import type { FoundDeadline } from './dated';
import { lawCaseOf } from './law-case';
import { limitationEnds } from './limitation';
import { receiptRights } from './receipt-rights';

type LawClaim = Pick<Claim, 'country'> & Partial<Pick<Claim, 'reason'>>;

const KIND_OF_RIGHT = { withdraw: 'withdrawal-closes', reject: 'reject-closes' } as const;

/** None before the buyer said where they live. */
export function lawDeadlines(
  known: KnownOrder,
  claim: LawClaim,
  course: Course,
  today: Day,
): FoundDeadline[] {
  if (claim.country === null) return [];
  const rules = countryOf(claim.country);
  return [
    ...answers(rules, course, today),
    ...(claim.reason == null ? [] : rights(known, claim.reason, rules, course, today)),
  ];
}

function answers(rules: CountryRules, course: Course, today: Day): FoundDeadline[] {
  const { claim, operator, authority } = course;
  const found: FoundDeadline[] = [];
  // Of two answers of the seller the one that was asked for last is waited for.
  if (
    claim.on !== null &&
    (isClaimLast(course) || (claim.standing === 'open' && course.dispute.standing !== 'open'))
  ) {
    found.push({
      kind: 'seller-answers',
      ...claimTerm(rules.claim, course, claim.on, today),
    });
  }
  if (operator.standing === 'open' && operator.on !== null && rules.operator !== undefined) {
    found.push({ kind: 'operator-answers', ...letterTerm(rules.operator, operator.on, today) });
  }
  if (authority.standing === 'open' && authority.on !== null) {
    found.push({ kind: 'authority-answers', ...authorityTerm(rules, authority.on) });
  }
  return found;
}

/** The term of the written claim: from its receipt where the law counts so and the day was noted, else from the letter's day. */
export function claimTerm(
  plan: RungPlan,
  { claimReceivedOn }: Course,
  wroteOn: Day,
  today: Day,
): { on: Day; source: string } {
  const from = plan.answerFrom === 'receipt' ? (claimReceivedOn ?? wroteOn) : wroteOn;
  return letterTerm(plan, from, today);
}

/** The day that ends the wait for an answer to a letter, and the row that says so: the law's own term, else two weeks. */
function letterTerm(plan: RungPlan, from: Day, today: Day): { on: Day; source: string } {
  const due = answerDue(plan, from, today);
  if (due !== null && plan.answerRow !== undefined) return { on: due, source: plan.answerRow };
  return { on: afterRow(from, 'WAIT-CLAIM'), source: 'WAIT-CLAIM' };
}

function authorityTerm({ clocks }: CountryRules, from: Day): { on: Day; source: string } {
  const rows = clocks.find(({ deadline }) => deadline === 'authority-answers')?.rows ?? ['WAIT-AUTHORITY'];
  return { on: rows.reduce(afterRow, from), source: rows.at(-1) ?? '' };
}

/** Rights against the seller that end. Where the goods came, from that day; limitation only by a row that may set a date. */
function rights(
  known: KnownOrder,
  reason: NonNullable<Claim['reason']>,
  rules: CountryRules,
  course: Course,
  today: Day,
): FoundDeadline[] {
  const lawCase = lawCaseOf(reason);
  const came = receivedOn(known);
  const { promisedBy } = gatherFacts(known, today);
  const ofReceipt = came === null ? [] : receiptRights(rules.rights, lawCase, came, today);
  const limit =
    course.court.standing === 'never'
      ? limitationEnds(rules.court.limitation, lawCase, { promisedOn: promisedBy, receivedOn: came })
      : null;
  return [
    ...ofReceipt.flatMap(({ right, row, on }): FoundDeadline[] =>
      right === 'complain' ? [] : [{ kind: KIND_OF_RIGHT[right], on, source: row }],
    ),
    ...(limit === null ? [] : [{ kind: 'claim-closes' as const, on: limit.on, source: limit.row }]),
  ];
}
