// What a written claim demands outside Russia: a last date to deliver, the end of the contract, or the sum by a day.
import { wantsLastDate } from '../../rules/country';
import { lawCaseOf } from '../../rules/law-case';
import { askTax, findDue } from '../ask';
import type { DraftInput } from '../draft-input';
import { claimAnswerBy } from '../law';
import { rulesOf, sayDue } from '../letter';
import type { Speech } from '../speech';
import type { Story } from '../tell-story';
import { type Paragraph, paragraph, sentence } from '../write';

/** A last date where the law wants one before the contract ends; its end at once where delivery cannot come any more. */
export function demandInWriting(input: DraftInput, story: Story, speech: Speech): Paragraph[] {
  const due = sayDue(input, story, speech);
  const date = speech.day(claimAnswerBy(input));
  const said = (...texts: string[]) => [
    paragraph(
      ...texts.map((text) => sentence(text)),
      ...askTax(input, story, speech).map((text) => sentence(text)),
      sentence(speech.say('claim-answer')),
    ),
  ];
  if (namesLastDate(input, story)) {
    return said(speech.say('claim-last-date', { date }), speech.say('claim-last-date-then', { due }));
  }
  const isOver = lawCaseOf(story.reason) === 'will-not-come';
  if (isOver && rulesOf(input)?.claim.givesLastDate === true && endsWhole(input, story)) {
    return said(speech.say('claim-end', { due, date }));
  }
  return said(
    speech.say(findDue(input, story).part === 'delay' ? 'claim-ask-delay' : 'claim-ask', { due, date }),
  );
}

/** Whether the law wants a last date to deliver before the contract ends. */
export function namesLastDate(input: DraftInput, story: Story): boolean {
  const plan = rulesOf(input)?.claim;
  return plan !== undefined && wantsLastDate(plan, lawCaseOf(story.reason)) && endsWhole(input, story);
}

/** Whether the whole contract is at stake: who asks for a part keeps the rest of it. */
export function endsWhole({ claim }: DraftInput, story: Story): boolean {
  const { demand } = claim;
  const isPart = demand?.kind === 'part' || demand?.kind === 'percent' || claim.asks !== null;
  return !isPart && !story.parcel.isPartOfOrder;
}
