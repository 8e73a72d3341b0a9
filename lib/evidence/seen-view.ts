// What a page answers of what is in view, before and after a shot, as one record that is certain of its picture.
import * as z from 'zod/mini';
import type { InView } from '../model/evidence';
import type { Reading } from '../model/reading';
import { plainLetters } from './plain-letters';

const Rows = z.int().check(z.gte(0));

export const SeenView = z.object({
  fromPx: Rows,
  toPx: Rows,
  ofPx: Rows,
  /** Letters and digits in view; null where they could not be told. */
  letters: z.nullable(z.string().check(z.maxLength(200_000))),
});
export type SeenView = z.infer<typeof SeenView>;

/** Null where the page did not answer before and after. @param reading what was read of the page; null where nothing was. */
export function inViewOf(
  before: SeenView | null,
  after: SeenView | null,
  reading: Reading | null,
): InView | null {
  if (before === null || after === null) return null;
  // Scrolled meanwhile: certain are the rows that were in view both times.
  const fromPx = Math.max(before.fromPx, after.fromPx);
  const toPx = Math.max(fromPx, Math.min(before.toPx, after.toPx));
  const isStill = before.fromPx === after.fromPx && before.toPx === after.toPx;
  const letters = isStill ? before.letters : null;
  return {
    fromPx,
    toPx,
    ofPx: Math.max(before.ofPx, after.ofPx),
    eventsUnseen: reading === null || letters === null ? null : countUnseen(reading, letters),
  };
}

/** Of the events that were read, those whose words are not all in view; null when none were read. */
function countUnseen({ shipments }: Reading, letters: string): number | null {
  const sentences = shipments.flatMap(({ events }) =>
    events.map(({ text }) => plainLetters(sentenceOf(text))),
  );
  if (sentences.length === 0) return null;
  const wanted = new Map<string, number>();
  for (const each of sentences) wanted.set(each, (wanted.get(each) ?? 0) + 1);
  // Of events in the same words, as many must be in view as were read.
  return [...wanted].reduce((sum, [each, count]) => sum + Math.max(0, count - occurrences(letters, each)), 0);
}

/** Title and sentence are one text in the reading (`read-events.ts`), and may stand apart on the page. */
function sentenceOf(text: string): string {
  return text.slice(text.lastIndexOf(': ') + 1);
}

function occurrences(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}
