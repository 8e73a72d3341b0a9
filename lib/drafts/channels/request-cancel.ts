// The request to cancel an order that was never sent, for the true reason: so the money comes back without a dispute (facts: rules 1.2).
import type { DraftInput } from '../draft-input';
import {
  aboutOrder,
  asMessage,
  demandAnswer,
  everShorter,
  missingFor,
  shortAbouts,
  whatHappened,
} from '../parts';
import type { Speech } from '../speech';
import type { Story } from '../tell-story';
import { paragraph, type Script, sentence } from '../write';

export function writeCancelRequest(input: DraftInput, story: Story, speech: Speech): Script {
  const happened = paragraph(...whatHappened(story, speech));
  const demand = paragraph(
    sentence(speech.say('request-cancel')),
    sentence(speech.say('request-cancel-reason')),
    ...demandAnswer(input, story, speech),
  );
  const stated = paragraph(sentence(story.statement.text));
  const shorter = everShorter(shortAbouts(input, story, speech), [
    [happened, demand],
    [stated, demand],
  ]);
  const body = [paragraph(aboutOrder(input, story, speech)), happened, demand];
  return { ways: [...asMessage(body, input, speech), ...shorter], missing: missingFor(input, story, speech) };
}
