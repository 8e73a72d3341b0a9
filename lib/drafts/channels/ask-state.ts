// The question how a request stands, to the seller or the shop: what was asked and when, and what happens next.
import { ask } from '../ask';
import type { DraftInput } from '../draft-input';
import { aboutOrder, asMessage, everShorter, missingFor, sayFact, shortAbouts } from '../parts';
import type { Speech } from '../speech';
import { tellContacts } from '../tell-contacts';
import { tellRefund } from '../tell-refund';
import type { Story } from '../tell-story';
import { paragraph, type Script, sentence } from '../write';

export function writeStateQuestion(input: DraftInput, story: Story, speech: Speech): Script {
  const past = tellContacts(input.claim, speech, story.proof, [
    'wrote-seller',
    'cancel-asked',
    'seller-answered',
    'dispute-opened',
    'decision',
    'appeal-opened',
    'support-asked',
    'refund-processed',
  ]);
  const done = past.map((fact) => sayFact(fact, speech));
  const stated = sentence(story.statement.headline, story.statement.cites);
  const question = paragraph(
    ...tellRefund(input, story, speech),
    sentence(ask(input, story, speech).dispute),
    sentence(speech.say('state-question')),
  );
  const shorter = everShorter(shortAbouts(input, story, speech), [
    [paragraph(stated, ...done), question],
    [paragraph(stated), question],
  ]);
  const body = [paragraph(aboutOrder(input, story, speech)), paragraph(stated, ...done), question];
  return {
    ways: [...asMessage(body, input, speech), ...shorter],
    missing: [...missingFor(input, story, speech, past)],
  };
}
