// The appeal against a decision: which decision, the facts it is to be held against, the demand, the attachments.
import type { Draft } from '../../model/claim';
import { ask } from '../ask';
import { listAttachments } from '../attachments';
import { type DraftInput, type DraftOptions, SHORT_LIMIT } from '../draft-input';
import { gatherPoints, MOST_POINTS, missingOf, writePoints } from '../points';
import type { Speech } from '../speech';
import { tellContacts } from '../tell-contacts';
import type { Story } from '../tell-story';
import { finish, joinParagraphs, type Paragraph, paragraph, sentence } from '../write';

export function writeAppeal(input: DraftInput, story: Story, speech: Speech, options: DraftOptions): Draft {
  const { id } = input.known.order;
  const [decision] = tellContacts(input.claim, speech, story.proof, ['decision']);
  const opening =
    decision === undefined
      ? sentence(speech.say('appeal', { order: id }), story.proof.ofItem('dispute').slice(-1))
      : sentence(speech.say('appeal-dated', { order: id, ...decision.args }), decision.cites);
  const points = gatherPoints(input, story, speech);
  const missing = [
    ...missingOf(points, input, story, speech),
    ...(opening.cites.length === 0 ? ['proof-dispute'] : []),
  ];
  const write = (count: number): Paragraph[] => [
    paragraph(opening),
    paragraph(
      sentence(story.statement.headline, story.statement.cites),
      sentence(speech.say('appeal-facts')),
    ),
    ...writePoints(points, count, speech),
    paragraph(sentence(ask(input, story, speech).dispute)),
  ];
  if (options.short === true) {
    let count = MOST_POINTS;
    while (count > 0 && joinParagraphs(write(count)).length > SHORT_LIMIT) count--;
    return finish('appeal', speech, write(count), missing);
  }
  const body = write(MOST_POINTS);
  return finish('appeal', speech, [...body, ...listAttachments(body, input.evidence, speech)], missing);
}
