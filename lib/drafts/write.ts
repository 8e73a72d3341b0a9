// The tools that every channel writes with: sentences that cite their proof, paragraphs, and the finished draft.
import type { Channel, Draft } from '../model/claim';
import type { Speech } from './speech';
import type { Fact } from './story-facts';

export interface Sentence {
  text: string;
  cites: readonly number[];
}

export type Paragraph = Draft['paragraphs'][number];

export function sentence(text: string, cites: readonly number[] = []): Sentence {
  return { text, cites };
}

/** The newest `most` captures that show a fact, and every paper that says it. */
export function citesOf(fact: Pick<Fact, 'cites' | 'papers'>, most: number): number[] {
  return [...new Set([...fact.cites.slice(-most), ...(fact.papers ?? [])])].sort((a, b) => a - b);
}

/** Sentences one after another, each with its proof before its full stop: `… 56 days [2].` */
export function paragraph(...sentences: readonly Sentence[]): Paragraph {
  return {
    text: sentences.map(cite).join(' '),
    cites: [...new Set(sentences.flatMap(({ cites }) => cites))].sort((a, b) => a - b),
  };
}

function cite({ text, cites }: Sentence): string {
  if (cites.length === 0) return text;
  const marks = cites.map((number) => `[${number}]`).join('');
  const stop = /[.。:]$/.exec(text)?.[0] ?? '';
  return `${text.slice(0, text.length - stop.length)} ${marks}${stop}`;
}

/** The text that the buyer copies: a blank line between paragraphs, points of a list on lines of their own. */
export function finish(
  channel: Channel,
  speech: Speech,
  paragraphs: readonly Paragraph[],
  missing: readonly string[],
): Draft {
  const text = joinParagraphs(paragraphs);
  return {
    channel,
    language: speech.language,
    paragraphs: [...paragraphs],
    text,
    characters: text.length,
    missing: [...new Set(missing)],
  };
}

export function joinParagraphs(paragraphs: readonly Paragraph[]): string {
  return paragraphs.reduce((text, { text: next }, index) => {
    if (index === 0) return next;
    const isListGoingOn = next.startsWith('- ') && paragraphs[index - 1]?.text.startsWith('- ') === true;
    return `${text}${isListGoingOn ? '\n' : '\n\n'}${next}`;
  }, '');
}
