// The inquiry at the post or courier: which item, what its tracking shows, what the carrier is asked to find out.
import type { StoryFact } from '../../claims/reasons/reason-plan';
import type { DraftInput } from '../draft-input';
import { dateLines, line, missingSender, sellerOf, senderLine } from '../letter';
import { asMessage, missingFor, sayFact } from '../parts';
import type { Speech } from '../speech';
import { tellOrder, USUAL_LENGTH } from '../tell-order';
import type { Story } from '../tell-story';
import { type Paragraph, paragraph, type Script, sentence } from '../write';

/** What the shop promised is nothing to a carrier. */
const OF_THE_SHOP: ReadonlySet<string> = new Set<StoryFact | 'ordered-ago'>([
  'promised',
  'guarantee',
  'paid-ago',
  'ordered-ago',
  'number-early',
]);

export function writePost(input: DraftInput, story: Story, speech: Speech): Script {
  const { number } = story.parcel;
  const { id, shippedOn } = input.known.order;
  const facts = story.facts.filter(({ key }) => !OF_THE_SHOP.has(key));
  const isHandedOver = facts.some(({ key }) => key === 'delivered' || key === 'arrived');
  const cites = story.proof.ofOrder((seen) => seen.shippedOn === shippedOn).slice(-1);
  const item =
    number === null
      ? sentence(speech.say('post-item.nameless', { order: id }))
      : shippedOn === null
        ? sentence(speech.say('post-item', { number }))
        : sentence(speech.say('post-item.shipped', { number, date: speech.day(shippedOn) }), cites);
  const happened = paragraph(
    ...facts.map((fact) => sayFact(fact, speech)),
    sentence(story.statement.text, story.statement.cites),
  );
  const ask = line(speech.say(isHandedOver ? 'post-ask.delivered' : 'post-ask'));
  const subject = line(
    number === null ? speech.say('post-subject.nameless') : speech.say('post-subject', { number }),
  );
  const top = [senderLine(input, speech), subject];
  const body = [paragraph(item), ...tellContents(input, story, speech), happened, ask];
  return {
    ways: [
      ...asMessage(body, input, speech, top).map((way) => [...way, ...dateLines(input, speech)]),
      [subject, ...body],
      [paragraph(item), ask],
    ],
    missing: [
      ...missingFor(input, story, speech),
      ...(number === null ? ['trackingNumbers'] : []),
      ...(shippedOn === null ? ['shippedOn'] : []),
      'posting-receipt',
      ...missingSender(input),
    ],
  };
}

/** What is inside, its price and who sent it: a carrier asks for all three. */
function tellContents(input: DraftInput, story: Story, speech: Speech): Paragraph[] {
  const { details, cites } = tellOrder(input.known.order, speech, story.proof, USUAL_LENGTH);
  const name = sellerOf(input);
  const told = [
    ...(details === null ? [] : [sentence(speech.say('post-contents', { details }), cites.slice(-1))]),
    ...(name === null ? [] : [sentence(speech.say('post-sender', { name }))]),
  ];
  return told.length === 0 ? [] : [paragraph(...told)];
}
