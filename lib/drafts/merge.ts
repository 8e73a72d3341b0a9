// Joins the buyer's version of a draft with what the facts say now, sentence by sentence: what the buyer wrote always stays.
import { diffIndices } from 'node-diff3';

export interface TextPiece {
  /** Unchanged, changed by the buyer, changed by new facts, or by both in different ways. */
  kind: 'same' | 'mine' | 'facts' | 'conflict';
  /** The draft that the buyer started from. */
  base: string;
  mine: string;
  facts: string;
}

/** The text to show: new facts where the buyer changed nothing, the buyer's own words wherever they did. */
export function joinSentences(pieces: readonly TextPiece[]): string {
  return pieces.map((piece) => (piece.kind === 'conflict' ? piece.mine : chosen(piece))).join('');
}

/** The draft that this text is to be held against from now on: an open question keeps its old one. */
export function baseOf(pieces: readonly TextPiece[]): string {
  return pieces.map(({ kind, base, facts }) => (kind === 'conflict' ? base : facts)).join('');
}

/** How many questions are open: places that the buyer and the facts changed in different ways. */
const questions = (pieces: readonly TextPiece[]) => pieces.filter(({ kind }) => kind === 'conflict').length;

/**
 * The buyer's answer to the question at `index`: their own words, or those from the facts.
 * Joined again, the text stands as answered, and fewer questions are open.
 */
export function settle(
  pieces: readonly TextPiece[],
  index: number,
  choice: 'mine' | 'facts',
): { text: string; base: string } {
  const settled = pieces.map((piece, at): TextPiece => {
    if (at !== index) return piece;
    return choice === 'mine' ? { ...piece, kind: 'mine' } : { ...piece, kind: 'facts', mine: piece.facts };
  });
  const facts = pieces.map((piece) => piece.facts).join('');
  const text = joinSentences(settled);
  const base = standingBase(baseOf(settled), text, facts);
  const isFewer = questions(mergeEdit(base, text, facts)) < questions(pieces);
  return { text, base: isFewer ? base : whole(text, facts) };
}

/**
 * The base to keep with a text, so that joined with the same facts it is the same text. Sentences that repeat may
 * find other partners once a part of the base is new, and facts would come in amid words that the buyer has seen
 * and left. Where they would, all that is open becomes one question about the whole text.
 */
export function standingBase(base: string, text: string, facts: string): string {
  return joinSentences(mergeEdit(base, text, facts)) === text ? base : whole(text, facts);
}

/** The base with which the whole text is one question; there is nothing to ask about an empty one. */
function whole(text: string, facts: string): string {
  return text === '' ? facts : '';
}

/** Pieces in their order; joined, their `base`, `mine` and `facts` are the three texts. */
export function mergeEdit(base: string, mine: string, facts: string): TextPiece[] {
  const [o, a, b] = [split(base), split(mine), split(facts)];
  const hunks = [...hunksOf(o, a, 'mine'), ...hunksOf(o, b, 'facts')].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  );
  const pieces: TextPiece[] = [];
  let at = 0;
  const keep = (to: number) => {
    const text = o.slice(at, to).join('');
    if (text !== '') pieces.push({ kind: 'same', base: text, mine: text, facts: text });
  };
  while (hunks.length > 0) {
    const group = takeGroup(hunks);
    const start = group[0]?.start ?? at;
    const end = Math.max(...group.map((hunk) => hunk.end));
    keep(start);
    const side = (by: Hunk['by']) =>
      rewrite(
        o,
        start,
        end,
        group.filter((hunk) => hunk.by === by),
      );
    pieces.push(name({ base: o.slice(start, end).join(''), mine: side('mine'), facts: side('facts') }));
    at = end;
  }
  keep(o.length);
  return pieces;
}

interface Hunk {
  by: 'mine' | 'facts';
  /** Of the base; equal for what is only added. */
  start: number;
  end: number;
  text: string;
}

// The end of a sentence, but not the day of a German date (`am 28. September`); Chinese sentences touch.
const BETWEEN = /(\n\s*|(?<=[.?!…:])(?<!(?:^|\s)\d{1,2}\.)[^\S\n]+|(?<=[。？！]))/u;

/** Sentences and what stands between them; joined, they are the text. */
function split(text: string): string[] {
  return text.split(BETWEEN).filter((each) => each !== '');
}

function hunksOf(base: string[], changed: string[], by: Hunk['by']): Hunk[] {
  return diffIndices(base, changed).map(({ buffer1: [start, length], buffer2Content }) => ({
    by,
    start,
    end: start + length,
    text: buffer2Content.join(''),
  }));
}

/** The first change and all that touch the same words of the base; two additions in one place touch. */
function takeGroup(hunks: Hunk[]): Hunk[] {
  const group = hunks.splice(0, 1);
  let { start, end } = group[0] ?? { start: 0, end: 0 };
  while (
    hunks[0] !== undefined &&
    (hunks[0].start < end || (hunks[0].start === start && hunks[0].end === end))
  ) {
    end = Math.max(end, hunks[0].end);
    start = Math.min(start, hunks[0].start);
    group.push(...hunks.splice(0, 1));
  }
  return group;
}

function rewrite(base: readonly string[], start: number, end: number, hunks: readonly Hunk[]): string {
  let at = start;
  let text = '';
  for (const hunk of hunks) {
    text += base.slice(at, hunk.start).join('') + hunk.text;
    at = hunk.end;
  }
  return text + base.slice(at, end).join('');
}

function name(texts: Omit<TextPiece, 'kind'>): TextPiece {
  const { base, mine, facts } = texts;
  if (mine === facts) return { kind: 'same', ...texts };
  if (facts === base) return { kind: 'mine', ...texts };
  return { kind: mine === base ? 'facts' : 'conflict', ...texts };
}

function chosen({ kind, mine, facts }: TextPiece): string {
  return kind === 'mine' ? mine : facts;
}
