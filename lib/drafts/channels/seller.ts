// The first message to the seller: the order, what happened, one demand, one date, and what comes then.
import type { Draft } from '../../model/claim';
import { planAnswer } from '../answer-plan';
import { ask } from '../ask';
import { listAttachments } from '../attachments';
import { type DraftInput, type DraftOptions, SHORT_LIMIT } from '../draft-input';
import type { Speech } from '../speech';
import { tellOrder, USUAL_LENGTH } from '../tell-order';
import type { Story } from '../tell-story';
import {
  citesOf,
  finish,
  joinParagraphs,
  type Paragraph,
  paragraph,
  type Sentence,
  sentence,
} from '../write';

export function writeSeller(input: DraftInput, story: Story, speech: Speech, options: DraftOptions): Draft {
  const { order } = input.known;
  const about = tellOrder(order, speech, story.proof);
  const missing = [
    ...about.missing,
    ...(about.cites.length === 0 ? ['proof-order-page'] : []),
    ...story.missing,
  ];
  const happened = paragraph(
    ...story.facts.map((fact) => sentence(speech.say(`fact-${fact.key}`, fact.args), citesOf(fact, 1))),
    sentence(story.statement.text, story.statement.cites),
  );
  const demand = paragraph(sentence(ask(input, story, speech).text), ...announce(input, speech));
  if (options.short === true) {
    return finish('seller', speech, shorten(input, story, speech, happened, demand), missing);
  }
  const body = [
    paragraph(sentence(speech.say('greeting'))),
    paragraph(sentence(sayAbout(speech, about.order, about.details), about.cites.slice(-1))),
    happened,
    demand,
  ];
  const attached = listAttachments(body, input.evidence, speech);
  return finish('seller', speech, [...body, ...attached, paragraph(sentence(speech.say('thanks')))], missing);
}

/** The date to answer by, where there is time for one, and what the buyer does then. */
function announce(input: DraftInput, speech: Speech): Sentence[] {
  const { answerBy, next, on } = planAnswer(input);
  return [
    ...(answerBy === null ? [] : [sentence(speech.say('answer-by', { date: speech.day(answerBy) }))]),
    sentence(speech.say(`then-${next}`, on === null ? {} : { date: speech.day(on) })),
  ];
}

function sayAbout(speech: Speech, order: string, details: string | null): string {
  return details === null ? speech.say('about', { order }) : speech.say('about-with', { order, details });
}

/** No courtesies and no list; then fewer words about the items, then only the facts with the buyer's statement. */
function shorten(
  input: DraftInput,
  story: Story,
  speech: Speech,
  happened: Paragraph,
  demand: Paragraph,
): Paragraph[] {
  const tell = (titles: number, titleCharacters: number): Paragraph => {
    const about = tellOrder(input.known.order, speech, story.proof, { titles, titleCharacters });
    return paragraph(sentence(sayAbout(speech, about.order, about.details), about.cites.slice(-1)));
  };
  const plain = paragraph(sentence(speech.say('about', { order: input.known.order.id })));
  const stated = paragraph(sentence(story.statement.text));
  const tries = [
    [tell(1, USUAL_LENGTH.titleCharacters), happened, demand],
    [tell(1, 30), happened, demand],
    [plain, happened, demand],
  ];
  return (
    tries.find((paragraphs) => joinParagraphs(paragraphs).length <= SHORT_LIMIT) ?? [plain, stated, demand]
  );
}
