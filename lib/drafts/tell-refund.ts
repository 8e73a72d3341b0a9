// What came back so far, with its sum and what is left: a refund that is kept quiet would be paid twice (facts: rules 3).
import { asksNewParcel, findDue, moneyOf } from './ask';
import type { DraftInput } from './draft-input';
import type { Speech } from './speech';
import type { Story } from './tell-story';
import { type Sentence, sentence } from './write';

/** One sentence once a part came back, else none. A sum that was not noted, or a rest that is not known, is not named. */
export function tellRefund(input: DraftInput, story: Story, speech: Speech): Sentence[] {
  const part = input.claim.events.findLast(({ kind }) => kind === 'refunded-part');
  if (part === undefined) return [];
  const cites = part.evidenceId === undefined ? [] : story.proof.ofId(part.evidenceId);
  const { cameBack } = moneyOf(input, story);
  if (cameBack === null) return [sentence(speech.say('refunded'), cites)];
  const sum = speech.money(cameBack);
  const due = findDue(input, story);
  if (due.sum === null || asksNewParcel(input, story)) {
    return [sentence(speech.say('refunded.sum', { sum }), cites)];
  }
  return [sentence(speech.say('refunded.rest', { sum, rest: speech.money(due.sum) }), cites)];
}
