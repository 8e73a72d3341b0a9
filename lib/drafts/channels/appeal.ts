// The appeal against a decision: which decision, the facts it is to be held against, the demand, the attachments.
import { ask } from '../ask';
import type { DraftInput } from '../draft-input';
import { asPoints, gatherPoints, missingOf } from '../points';
import type { Speech } from '../speech';
import { tellContacts } from '../tell-contacts';
import type { Story } from '../tell-story';
import { paragraph, type Script, sentence } from '../write';

export function writeAppeal(input: DraftInput, story: Story, speech: Speech): Script {
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
  const before = [
    paragraph(opening),
    paragraph(
      sentence(story.statement.headline, story.statement.cites),
      sentence(speech.say('appeal-facts')),
    ),
  ];
  const demand = paragraph(sentence(ask(input, story, speech).dispute));
  return { ways: asPoints(before, points, [demand], input, speech), missing };
}
