// The text of a dispute: what is the matter, the dates that show it, one demand, the attachments by number.
import type { Draft } from '../../model/claim';
import { ask } from '../ask';
import { listAttachments } from '../attachments';
import { type DraftInput, type DraftOptions, SHORT_LIMIT } from '../draft-input';
import { gatherPoints, MOST_POINTS, missingOf, writePoints } from '../points';
import type { Speech } from '../speech';
import type { Story } from '../tell-story';
import { finish, joinParagraphs, type Paragraph, paragraph, sentence } from '../write';

export function writeDispute(input: DraftInput, story: Story, speech: Speech, options: DraftOptions): Draft {
  const headline = paragraph(sentence(story.statement.headline, story.statement.cites));
  const demand = paragraph(sentence(ask(input, story, speech).dispute));
  const points = gatherPoints(input, story, speech);
  const missing = missingOf(points, input, story, speech);
  const write = (count: number): Paragraph[] => [headline, ...writePoints(points, count, speech), demand];
  if (options.short === true) {
    let count = MOST_POINTS;
    while (count > 0 && joinParagraphs(write(count)).length > SHORT_LIMIT) count--;
    return finish('dispute', speech, write(count), missing);
  }
  const body = write(MOST_POINTS);
  return finish('dispute', speech, [...body, ...listAttachments(body, input.evidence, speech)], missing);
}
