// The text of a dispute: what is the matter, the dates that show it, one demand, the attachments by number.
import { ask } from '../ask';
import type { DraftInput } from '../draft-input';
import { asPoints, gatherPoints, missingOf } from '../points';
import type { Speech } from '../speech';
import type { Story } from '../tell-story';
import { paragraph, type Script, sentence } from '../write';

export function writeDispute(input: DraftInput, story: Story, speech: Speech): Script {
  const headline = paragraph(sentence(story.statement.headline, story.statement.cites));
  const demand = paragraph(sentence(ask(input, story, speech).dispute));
  const points = gatherPoints(input, story, speech);
  return {
    ways: asPoints([headline], points, [demand], input, speech),
    missing: missingOf(points, input, story, speech),
  };
}
