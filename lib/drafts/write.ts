// The tools that every channel writes with: sentences that cite their proof, paragraphs, and the finished draft.
import type { Channel, Draft } from '../model/claim';
import type { Fact } from './fact';
import type { Speech } from './speech';

export interface Sentence {
  text: string;
  cites: readonly number[];
  /** Its text names the proof itself. */
  isMarked?: boolean;
}

export interface Paragraph {
  sentences: readonly Sentence[];
  /** A point of a list, on a line of its own close to the next. */
  isPoint: boolean;
}

/** What a channel has to say, in ever fewer words: as many ways, in the same order, in every language. */
export interface Script {
  ways: readonly (readonly Paragraph[])[];
  /** Fields to read and proof to get. */
  missing: readonly string[];
}

export function sentence(text: string, cites: readonly number[] = []): Sentence {
  return { text, cites };
}

/** The newest `most` captures that show a fact, and every paper that says it. */
export function citesOf(fact: Pick<Fact, 'cites' | 'papers'>, most: number): number[] {
  return [...new Set([...fact.cites.slice(-most), ...(fact.papers ?? [])])].sort((a, b) => a - b);
}

export function paragraph(...sentences: readonly Sentence[]): Paragraph {
  return { sentences, isPoint: false };
}

export function point(sentence: Sentence): Paragraph {
  return { sentences: [sentence], isPoint: true };
}

export function citesIn(paragraphs: readonly Paragraph[]): number[] {
  const cites = paragraphs.flatMap(({ sentences }) => sentences.flatMap((each) => each.cites));
  return [...new Set(cites)].sort((a, b) => a - b);
}

/** The text that the buyer copies: a blank line between paragraphs, points of a list on lines of their own. */
export function finish(
  channel: Channel,
  speech: Speech,
  paragraphs: readonly Paragraph[],
  missing: readonly string[],
): Draft {
  const written = paragraphs.map(({ sentences }) => sentences.map((each) => cite(each, speech)));
  const text = joinParagraphs(paragraphs, speech);
  return {
    channel,
    language: speech.language,
    paragraphs: paragraphs.map((each, index) => {
      const sentences = written[index] ?? [];
      return { text: sentences.join(speech.gap), sentences, cites: citesIn([each]) };
    }),
    text,
    characters: text.length,
    missing: [...new Set(missing)],
  };
}

export function joinParagraphs(paragraphs: readonly Paragraph[], speech: Speech): string {
  return paragraphs.reduce((text, { sentences, isPoint }, index) => {
    const next = sentences.map((each) => cite(each, speech)).join(speech.gap);
    if (index === 0) return next;
    const isListGoingOn = isPoint && paragraphs[index - 1]?.isPoint === true;
    return `${text}${isListGoingOn ? '\n' : '\n\n'}${next}`;
  }, '');
}

/** Its proof stands before its full stop: `… 56 days [2].` */
function cite({ text, cites, isMarked = false }: Sentence, { gap }: Speech): string {
  if (cites.length === 0 || isMarked) return text;
  const marks = cites.map((number) => `[${number}]`).join('');
  const stop = /[.。:：]$/u.exec(text)?.[0] ?? '';
  return `${text.slice(0, text.length - stop.length)}${gap}${marks}${stop}`;
}
