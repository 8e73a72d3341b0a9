// The text of a dispute: what is the matter, the dates that show it, one demand, the attachments by number.
import type { DraftInput } from '../draft-input';
import { demandInForm } from '../parts';
import { asPoints, gatherPoints, missingOf } from '../points';
import type { Speech } from '../speech';
import type { Story } from '../tell-story';
import { paragraph, type Script, sentence } from '../write';

export function writeDispute(input: DraftInput, story: Story, speech: Speech): Script {
  const stated = sentence(story.statement.headline, story.statement.cites);
  const headline = paragraph(stated);
  const answered = paragraph(stated, ...story.answers.map((answer) => sentence(answer)));
  const demand = paragraph(...demandInForm(input, story, speech));
  const points = gatherPoints(input, story, speech);
  return {
    // In a narrow form the dated points come before the buyer's own words.
    ways: [
      ...asPoints([answered], points, [demand], input, speech).slice(0, 2),
      ...asPoints([headline], points, [demand], input, speech),
    ],
    missing: missingOf(points, input, story, speech),
  };
}
