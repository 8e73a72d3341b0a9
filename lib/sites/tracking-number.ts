// Finds tracking numbers in text.
import { splitS10 } from './s10';
import type { PageVocabulary } from './words';

const LONGEST = 20_000;

const WORD = /(?<![A-Za-z0-9-])[A-Z0-9]{9,40}(?![A-Za-z0-9-])/g;
const SPACED_S10 = /(?<![A-Za-z0-9])[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![A-Za-z0-9])/g;

/** True for what can be nothing but a tracking number: a shape of its own, or S10 with its check digit right. */
export function isParcelNumber(text: string, { parcelShape }: PageVocabulary): boolean {
  return splitS10(text)?.isCertain === true || parcelShape.test(text);
}

/**
 * Numbers in `text` that follow a label or have a distinctive shape (an S10 number only with its check digit right),
 * in upper case without spaces, in order, without repeats. Bare digits without a label are never taken.
 */
export function readTrackingNumbers(text: string, words: PageVocabulary): string[] {
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  const found: { index: number; number: string }[] = [];
  for (const match of plain.matchAll(words.parcelLabel)) {
    // A button's word may stand right behind or before: `…345678Copy`.
    const number = (match[1] ?? '').replace(/^[A-Z][a-z]+|[A-Z][a-z]+$|-+$/g, '').toUpperCase();
    if ((number.match(/\d/g) ?? []).length >= 5) found.push({ index: match.index, number });
  }
  for (const pattern of [WORD, SPACED_S10]) {
    for (const match of plain.matchAll(pattern)) {
      const number = match[0].replaceAll(' ', '');
      if (isParcelNumber(number, words)) found.push({ index: match.index, number });
    }
  }
  found.sort((one, other) => one.index - other.index);
  return [...new Set(found.map(({ number }) => number))];
}
