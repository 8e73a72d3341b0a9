// Text of a page made fit to stand inside a sentence: one line, nothing invisible, no longer than asked.

// Controls, lone surrogates, private use and every invisible format mark but the joiners, which emoji and some scripts need.
const INVISIBLE = /(?!\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

const SIGNS = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** `text` as one visible line without quotation marks of its own; an empty string when nothing is left. */
export function plainLine(text: string): string {
  return (
    text
      .replace(INVISIBLE, ' ')
      .replace(/[“”„«»]/g, '"')
      .replace(/\s+/g, ' ')
      // Joiners with nothing to join.
      .replace(/^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/g, '')
  );
}

/** `text` cleaned and cut to `limit` characters at most, at a word where there is one, with an ellipsis. */
export function cutText(text: string, limit: number): string {
  const clean = plainLine(text);
  if (clean.length <= limit) return clean;
  let cut = '';
  // Whole signs as a reader sees them: half an emoji is another emoji.
  for (const { segment } of SIGNS.segment(clean.slice(0, limit))) {
    if (cut.length + segment.length > limit - 1) break;
    cut += segment;
  }
  const space = cut.lastIndexOf(' ');
  const word = space > limit / 2 ? cut.slice(0, space) : cut;
  return `${word.replace(/[\s,;:.–-]+$/u, '')}…`;
}
