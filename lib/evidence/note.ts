// A note is a small text whose first line is the day that it tells of: so the hash covers the day too.
import { type Day, isDay } from '../model/day';

/** The bytes of a note, as text. */
export function writeNote(on: Day, text: string): string {
  return `${on}\n\n${text.trim()}\n`;
}

/** The day and the words of such a text; without a day on its first line the whole text is the words. */
export function readNote(note: string): { on: Day | null; text: string } {
  const [first = '', ...rest] = note.split('\n');
  if (!isDay(first)) return { on: null, text: note.trim() };
  return { on: first, text: rest.join('\n').trim() };
}
