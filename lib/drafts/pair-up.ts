// Two languages of one draft beside each other, sentence by sentence, with the buyer's own changes in their places.
import type { Draft } from '../model/claim';
import { mergeEdit } from './merge';

export interface Pair {
  text: string;
  /** The same in the other language; empty beside what the buyer added. */
  beside: string;
  isMine: boolean;
  /** True where a paragraph begins. */
  isFirst: boolean;
}

/** @param text the draft as the buyer left it. */
export function pairUp(draft: Draft, beside: Draft, text: string): Pair[] {
  const sentences = placeSentences(draft, beside);
  let at = 0;
  return mergeEdit(draft.text, text, draft.text).flatMap(({ kind, base, mine }): Pair[] => {
    const from = at;
    at += base.length;
    const inside = sentences.filter(({ start }) => start >= from && start < at);
    const isFirst = inside.some((each) => each.isFirst);
    if (kind === 'same') return inside.map(({ start: _, ...pair }) => ({ ...pair, isMine: false }));
    if (inside.length === 0 && mine.trim() === '') return [];
    const other = inside.map((each) => each.beside).join(' ');
    return [{ text: mine.trim(), beside: other, isMine: true, isFirst }];
  });
}

/** Where each sentence begins in the draft's text. */
function placeSentences(draft: Draft, beside: Draft) {
  let at = 0;
  return draft.paragraphs.flatMap(({ sentences }, paragraph) =>
    sentences.map((text, index) => {
      const start = draft.text.indexOf(text, at);
      at = start + text.length;
      const other = beside.paragraphs[paragraph]?.sentences[index] ?? '';
      return { start, text, beside: other, isFirst: index === 0 };
    }),
  );
}
