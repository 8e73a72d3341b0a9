// The first message to the seller: the order, what happened, one demand, one date, and what comes then.
import type { Draft } from '../../model/claim';
import type { DraftInput, DraftOptions } from '../draft-input';
import {
  aboutOrder,
  asMessage,
  demandAnswer,
  firstThatFits,
  missingFor,
  shortAbouts,
  whatHappened,
} from '../parts';
import type { Speech } from '../speech';
import type { Story } from '../tell-story';
import { finish, paragraph, sentence } from '../write';

export function writeSeller(input: DraftInput, story: Story, speech: Speech, options: DraftOptions): Draft {
  const missing = missingFor(input, story, speech);
  const happened = paragraph(...whatHappened(story, speech));
  const demand = paragraph(...demandAnswer(input, story, speech));
  if (options.short === true) {
    const abouts = shortAbouts(input, story, speech).map((about) => paragraph(about));
    const stated = paragraph(sentence(story.statement.text));
    const ways = [
      ...abouts.map((about) => [about, happened, demand]),
      ...abouts.slice(-1).map((about) => [about, stated, demand]),
    ];
    return finish('seller', speech, firstThatFits(ways), missing);
  }
  const body = [paragraph(aboutOrder(input, story, speech)), happened, demand];
  return finish('seller', speech, asMessage(body, input, speech), missing);
}
