// What a written claim to a seller demands in Russia: the refusal of the contract, the sum in ten days from receipt, the penalty to an account.
import { goodsOf, isReceived } from '../../facts/reasons';
import { lawCaseOf } from '../../rules/law-case';
import { askTax, findDue } from '../ask';
import type { DraftInput } from '../draft-input';
import { BLANK, line, sayDue } from '../letter';
import { tellPenalty } from '../penalty';
import type { Speech } from '../speech';
import type { Story } from '../tell-story';
import { type Paragraph, paragraph, sentence } from '../write';
import { endsWhole } from './claim-demand';

export function demandInRussia(input: DraftInput, story: Story, speech: Speech): Paragraph[] {
  const penalty = tellPenalty(input, story, speech);
  const isDelay = findDue(input, story).part === 'delay';
  const asked = isDelay
    ? []
    : [
        speech.say(`claim-russia${variant(input, story)}`, { due: sayDue(input, story, speech) }),
        ...askTax(input, story, speech),
      ];
  const added =
    penalty === null
      ? isDelay
        ? [speech.say('claim-russia-late', { blank: BLANK })]
        : []
      : [
          speech.say(`claim-russia-penalty${isDelay ? '.alone' : ''}`, {
            penalty: penalty.sum,
            blank: BLANK,
          }),
        ];
  return [
    ...(penalty === null ? [] : [line(penalty.text)]),
    paragraph(...[...asked, ...added, speech.say('claim-answer')].map((text) => sentence(text))),
  ];
}

/** Why the money is due: the goods did not come, are not as agreed, or are settled. */
function variant(input: DraftInput, story: Story): '' | '.part' | '.defect' | '.price' | '.return' {
  if (goodsOf(story.reason) === 'refund') return '.return';
  const isWhole = endsWhole(input, story);
  if (!isReceived(story.reason)) return isWhole ? '' : '.part';
  if (lawCaseOf(story.reason) === 'came-late') return '.return';
  return isWhole && lawCaseOf(story.reason) !== 'wrong-quantity' ? '.defect' : '.price';
}
