// The parts that messages share: which order, what happened, what is asked and until when, what is missing.
import { type AnswerPlan, planAnswer } from './answer-plan';
import { ask, askTax } from './ask';
import { listAttachments } from './attachments';
import type { DraftInput } from './draft-input';
import type { Fact } from './fact';
import type { Speech } from './speech';
import { type PhraseLength, tellOrder } from './tell-order';
import { tellRefund } from './tell-refund';
import type { Story } from './tell-story';
import { citesOf, type Paragraph, paragraph, type Script, type Sentence, sentence } from './write';

/** `This is about order 8190… of 15 September: … [1].`, in the words of `id` and `id-with`. */
export function aboutOrder(
  input: DraftInput,
  story: Story,
  speech: Speech,
  length?: PhraseLength,
  id = 'about',
): Sentence {
  const { order, details, cites } = tellOrder(input.known.order, speech, story.proof, length);
  const text = details === null ? speech.say(id, { order }) : speech.say(`${id}-with`, { order, details });
  return sentence(text, cites.slice(-1));
}

/** The facts of the reason, each with its newest proof, and the buyer's own statement. */
export function whatHappened(story: Story, speech: Speech): Sentence[] {
  return [
    ...story.facts.map((fact) => sayFact(fact, speech)),
    sentence(story.statement.text, story.statement.textCites),
    ...story.answers.map((answer) => sentence(answer)),
  ];
}

export function sayFact(fact: Fact, speech: Speech): Sentence {
  return sentence(speech.say(`fact-${fact.key}`, fact.args), citesOf(fact, 1));
}

/** The demand, the date to answer by where there is time for one, and what the buyer does then. */
export function demandAnswer(input: DraftInput, story: Story, speech: Speech): Sentence[] {
  const plan = planAnswer(input);
  const { answerBy } = plan;
  return [
    ...tellRefund(input, story, speech),
    sentence(ask(input, story, speech).text),
    ...askTax(input, story, speech).map((text) => sentence(text)),
    ...(answerBy === null ? [] : [sentence(speech.say('answer-by', { date: speech.day(answerBy) }))]),
    ...sayThen(plan, speech),
  ];
}

/** What the buyer does when that day has passed. Of a dispute that was decided nothing stays open. */
function sayThen({ next, on }: AnswerPlan, speech: Speech): Sentence[] {
  if (next === 'nothing') return [];
  return [sentence(speech.say(`then-${next}`, on === null ? {} : { date: speech.day(on) }))];
}

/** The demand for the shop's forms: what came back, what is asked, the import charges in it. */
export function demandInForm(input: DraftInput, story: Story, speech: Speech): Sentence[] {
  return [
    ...tellRefund(input, story, speech),
    sentence(ask(input, story, speech).dispute),
    ...askTax(input, story, speech).map((text) => sentence(text)),
  ];
}

/** Fields to read and proof to get. */
export function missingFor(
  input: DraftInput,
  story: Story,
  speech: Speech,
  facts: readonly Fact[] = [],
): string[] {
  const about = tellOrder(input.known.order, speech, story.proof);
  return [
    ...about.missing,
    ...(about.cites.length === 0 ? ['proof-order-page'] : []),
    ...story.missing,
    ...facts.flatMap(({ cites, needs }) => (cites.length === 0 && needs !== null ? [`proof-${needs}`] : [])),
  ];
}

/** Greeting, body, attachments, thanks; then without attachments. `top` stands above the greeting. */
export function asMessage(
  body: readonly Paragraph[],
  input: DraftInput,
  speech: Speech,
  top: readonly Paragraph[] = [],
): Script['ways'] {
  const opening = [...top, paragraph(sentence(speech.say('greeting')))];
  const closing = paragraph(sentence(speech.say('thanks')));
  return [
    [...opening, ...body, ...listAttachments(body, input.evidence, speech), closing],
    [...opening, ...body, closing],
  ];
}

/** Each body under each of the ways to name the order: a title is given up before a fact. */
export function everShorter(
  abouts: readonly Sentence[],
  bodies: readonly (readonly Paragraph[])[],
): Script['ways'] {
  return bodies.flatMap((body) => abouts.map((about) => [paragraph(about), ...body]));
}

/** Ever shorter ways to name the order: its first item, cut, not at all. */
export function shortAbouts(input: DraftInput, story: Story, speech: Speech, id = 'about'): Sentence[] {
  return [
    aboutOrder(input, story, speech, { titles: 1, titleCharacters: 70 }, id),
    aboutOrder(input, story, speech, { titles: 1, titleCharacters: 30 }, id),
    sentence(speech.say(id, { order: input.known.order.id })),
  ];
}
