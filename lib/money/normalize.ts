// Brings the many ways of printing digits, signs and spaces to one, so that prices are read by one grammar.

const LONGEST = 200;

/** `text` in plain digits, `-` and single spaces, without invisible characters; null when too long to be a price. */
export function normalizePrice(text: string): string | null {
  if (text.length > LONGEST) return null;
  return (
    text
      // Arabic signs first: NFKC leaves them as they are.
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(/\u066b/g, '.')
      .replace(/\u066c/g, ' ')
      .normalize('NFKC')
      .replace(/[\p{Cf}\p{Cs}]/gu, '')
      .replace(/[\u2212\ufe63]/g, '-')
      .replace(/\u2019/g, "'")
      .replace(/\s+/g, ' ')
      .trim()
  );
}
