// A text's letters and digits alone: by these the same words are known wherever a page breaks, spaces or marks them.

export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
