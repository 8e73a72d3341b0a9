// Messages to the seller after the first one: what the buyer says to silence, to an offer, and to requests that would cost the claim.
import { isRunning } from '../../facts/course';
import { goodsOf } from '../../facts/reasons';
import type { Channel, ClaimEvent } from '../../model/claim';
import { claimCourse } from '../../money/claim-course';
import { planAnswer } from '../answer-plan';
import { asksNewParcel, findDue } from '../ask';
import type { DraftInput } from '../draft-input';
import type { Fact } from '../fact';
import {
  aboutOrder,
  asMessage,
  demandAnswer,
  everShorter,
  missingFor,
  sayFact,
  shortAbouts,
  whatHappened,
} from '../parts';
import type { Speech } from '../speech';
import { tellContacts } from '../tell-contacts';
import type { Story } from '../tell-story';
import { citesOf, paragraph, type Script, type Sentence, sentence } from '../write';

type Reply = Extract<
  Channel,
  'follow-up' | 'last-call' | 'reply-offer' | 'reply-wait' | 'reply-cancel' | 'reply-confirm'
>;

/** The event that each reply looks back to. */
const LOOKS_BACK: Record<Reply, Extract<ClaimEvent['kind'], 'wrote-seller' | 'offered'> | null> = {
  'follow-up': 'wrote-seller',
  'last-call': 'wrote-seller',
  'reply-offer': 'offered',
  'reply-wait': null,
  'reply-cancel': null,
  'reply-confirm': null,
};

/** The writer of a reply: its own opening, then the facts, the demand and the date as in the first message. */
export function makeReply(channel: Reply) {
  return (input: DraftInput, story: Story, speech: Speech): Script => {
    const kind = LOOKS_BACK[channel];
    const past = kind === null ? [] : tellContacts(input.claim, speech, story.proof, [kind]);
    const opening = [...past.map((fact) => lookBack(fact, speech)), say(channel, input, story, speech)];
    const missing = missingFor(input, story, speech, past);
    const demand = paragraph(...demandAnswer(input, story, speech));
    const bare = paragraph(sentence(story.statement.text), ...opening.map(({ text }) => sentence(text)));
    const shorter = everShorter(shortAbouts(input, story, speech), [
      [paragraph(...whatHappened(story, speech), ...opening), demand],
      [bare, demand],
    ]);
    const body = [
      paragraph(aboutOrder(input, story, speech)),
      paragraph(...whatHappened(story, speech)),
      paragraph(...opening),
      demand,
    ];
    return { ways: [...asMessage(body, input, speech), ...shorter], missing };
  };
}

/** The message that is looked back to was sent to the very reader. */
function lookBack(fact: Fact, speech: Speech): Sentence {
  if (fact.key === 'wrote') return sentence(speech.say('fact-wrote.toSeller', fact.args), citesOf(fact, 1));
  if ('sum' in fact.args) return sentence(speech.say(`fact-${fact.key}.sum`, fact.args), citesOf(fact, 1));
  return sayFact(fact, speech);
}

/** What the reply itself says; it speaks of a date or a step only when the message goes on to name it. */
function say(channel: Reply, input: DraftInput, story: Story, speech: Speech): Sentence {
  return sentence(speech.say(`say-${channel}${variant(channel, input, story)}`));
}

function variant(channel: Reply, input: DraftInput, story: Story): string {
  const { known, claim, today } = input;
  const isDisputed = isRunning('dispute', claimCourse(known, claim, today));
  switch (channel) {
    case 'follow-up':
      return asksRefund(input, story) ? '' : '.open';
    case 'last-call':
      return isDisputed ? '.dispute' : '';
    case 'reply-wait':
      return planAnswer(input).answerBy === null ? '.now' : '';
    case 'reply-cancel':
      // What was never sent may be cancelled, but for the true reason only.
      if (goodsOf(story.reason) === 'unsent') return '.unsent';
      return isDisputed ? '.dispute' : '';
    default:
      return '';
  }
}

/** Whether a refund is what the two have to agree on; one that was agreed and did not come is not. */
function asksRefund(input: DraftInput, story: Story): boolean {
  const isAgreed = goodsOf(story.reason) === 'refund';
  return !isAgreed && !asksNewParcel(input, story) && findDue(input, story).part !== 'delay';
}
