// The law in a letter: the sentences that fit the case and the one who owes, and the term of the written claim.

import { addDays, type Day } from '../model/day';
import { claimCourse } from '../money/claim-course';
import { answerDue } from '../rules/answer-due';
import { type Debtor, type Law, lawsFor } from '../rules/country';
import { lawCaseOf } from '../rules/law-case';
import { expiredOn, rowOf } from '../rules/sources';
import type { DraftInput } from './draft-input';
import { rulesOf } from './letter';
import type { Speech } from './speech';
import type { Story } from './tell-story';
import { type Paragraph, paragraph, sentence } from './write';

/** Days to answer where the country's law names none: two weeks, which is realistic and firm (facts: rules 4). */
const ANSWER_DAYS = 14;

/** The law that fits, by rows that may be used today and are worded in this language; none for a country without a file. */
export function citeLaw(input: DraftInput, story: Story, speech: Speech, owes?: Debtor): Paragraph[] {
  const said = usableLaws(input, story, owes).flatMap(({ says }) => {
    const text = says[speech.language];
    return text === undefined ? [] : [sentence(text)];
  });
  return said.length === 0 ? [] : [paragraph(...said)];
}

/** The sentences of law that may be used today. */
export function usableLaws(input: DraftInput, story: Story, owes?: Debtor): Law[] {
  const rules = rulesOf(input);
  if (rules === null) return [];
  return lawsFor(rules, input.claim, lawCaseOf(story.reason), owes).filter(
    ({ row }) => rowOf(row) !== null && rowOf(row)?.certainty !== 'D' && expiredOn(row, input.today) === null,
  );
}

/** The last day of the law's own term for a written claim received on `from`; null where the law names none that may be used. */
export function termOfLaw(input: DraftInput, from: Day): Day | null {
  const rules = rulesOf(input);
  return rules === null ? null : answerDue(rules.claim, from, input.today);
}

/** The day that a written claim of today names: the law's own term where it runs from the writing, else two weeks. */
export function claimAnswerBy(input: DraftInput): Day {
  const fromReceipt = rulesOf(input)?.claim.answerFrom === 'receipt';
  const byLaw = fromReceipt ? null : termOfLaw(input, input.today);
  return byLaw ?? addDays(input.today, ANSWER_DAYS);
}

/** True once the written claim stayed without an answer for the whole of its term, which may run from its receipt. */
export function isClaimUnanswered(input: DraftInput): boolean {
  const { claim, known, today } = input;
  const course = claimCourse(known, claim, today);
  if (course.claim.standing !== 'open') return false;
  const fromReceipt = rulesOf(input)?.claim.answerFrom === 'receipt';
  const from = fromReceipt ? course.claimReceivedOn : course.claim.on;
  return from !== null && (termOfLaw(input, from) ?? addDays(from, ANSWER_DAYS)) < today;
}
