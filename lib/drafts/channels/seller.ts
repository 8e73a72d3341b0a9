// The first message to the seller: the order, what happened, one demand, one date, and what comes then.
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

export function writeSeller(input: DraftInput, story: Story, speech: Speech): Script {
  const missing = missingFor(input, story, speech);
  const happened = paragraph(...whatHappened(story, speech));
  const demand = paragraph(...demandAnswer(input, story, speech));
  const stated = paragraph(sentence(story.statement.text));
  const shorter = everShorter(shortAbouts(input, story, speech), [
    [happened, demand],
    [stated, demand],
  ]);
  const body = [paragraph(aboutOrder(input, story, speech)), happened, demand];
  return { ways: [...asMessage(body, input, speech), ...shorter], missing };
}
