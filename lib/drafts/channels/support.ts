// What to write in the shop's support chat: the order, what happened, what was done already, one demand, one question.
import type { DraftInput } from '../draft-input';
import {
  aboutOrder,
  asMessage,
  demandInForm,
  everShorter,
  missingFor,
  sayFact,
  shortAbouts,
  whatHappened,
} from '../parts';
import type { Speech } from '../speech';
import { tellContacts } from '../tell-contacts';
import type { Story } from '../tell-story';
import { paragraph, type Script, sentence } from '../write';

/** The reason's own facts tell of it already. */
function isRefundTold({ facts }: Story): boolean {
  return facts.some(({ key }) => key.startsWith('refund-'));
}

export function writeSupport(input: DraftInput, story: Story, speech: Speech): Script {
  const past = tellContacts(input.claim, speech, story.proof, [
    'wrote-seller',
    'cancel-asked',
    'seller-answered',
    'dispute-opened',
    'decision',
    'refund-processed',
  ]).filter(({ key }) => !key.startsWith('refund-') || !isRefundTold(story));
  const missing = missingFor(input, story, speech, past);
  const happened = paragraph(...whatHappened(story, speech));
  const done = past.length === 0 ? [] : [paragraph(...past.map((fact) => sayFact(fact, speech)))];
  const demand = paragraph(...demandInForm(input, story, speech), sentence(speech.say('support-question')));
  const stated = paragraph(sentence(story.statement.text));
  const shorter = everShorter(shortAbouts(input, story, speech), [
    [happened, ...done, demand],
    [happened, demand],
    [stated, demand],
  ]);
  const body = [paragraph(aboutOrder(input, story, speech)), happened, ...done, demand];
  return { ways: [...asMessage(body, input, speech), ...shorter], missing };
}
