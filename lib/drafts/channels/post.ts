// The inquiry at the post or courier: which item, what its tracking shows, what the carrier is asked to find out.
import type { StoryFact } from '../../claims/reasons/reason-plan';
import type { DraftInput } from '../draft-input';
import { line } from '../letter';
import { asMessage, missingFor, sayFact } from '../parts';
import type { Speech } from '../speech';
import type { Story } from '../tell-story';
import { paragraph, type Script, sentence } from '../write';

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
  const body = [paragraph(item), happened, ask];
  return {
    ways: [...asMessage(body, input, speech, [subject]), [subject, ...body], [paragraph(item), ask]],
    missing: [
      ...missingFor(input, story, speech),
      ...(number === null ? ['trackingNumbers'] : []),
      ...(shippedOn === null ? ['shippedOn'] : []),
      'posting-receipt',
      'name-address',
    ],
  };
}
