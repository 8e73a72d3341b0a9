// Makes page text safe to read and to store: one line, no invisible characters, capped.

const LONGEST_INPUT = 20_000;
const LONGEST = 2000;

/**
 * `text` on one line: without controls, bidi marks, zero-width characters and lone surrogates, white space (NBSP and
 * its kin too) collapsed to single spaces, at most 2000 UTF-16 units. Used on everything that is read from a page.
 */
export function cleanText(text: string): string {
  return (
    text
      .slice(0, LONGEST_INPUT)
      // Format characters (Cf) hold bidi controls, zero-width characters and the byte order mark; Cs lone surrogates.
      .replace(/\u034f|[\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]/gu, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, LONGEST)
      .replace(/[\ud800-\udbff]$/, '')
      .trim()
  );
}
