// All that could be a parcel's number in a page's text.
import { WORDS } from './phrases';
import { readTrackingNumbers } from './tracking-number';

const LONGEST = 20_000;

/**
 * All that could be a parcel's number in a page's text, in upper case: to be looked up among the numbers that are known,
 * never to be taken for one by itself.
 */
export function numbersIn(text: string): string[] {
  const words =
    text
      .slice(0, LONGEST)
      .normalize('NFKC')
      .toUpperCase()
      .match(/[A-Z0-9-]{8,50}/g) ?? [];
  return [...new Set([...words.filter((word) => /\d/.test(word)), ...readTrackingNumbers(text, WORDS)])];
}
