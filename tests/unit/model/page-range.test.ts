// A list of pages is read as written or not at all.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_PAGES, readPages } from '../../../lib/model/page-range';

test.each([
  ['3', [3]],
  ['2, 4-6', [2, 4, 5, 6]],
  [' 5 – 6 ; 1,5', [1, 5, 6]],
  ['10', [10]],
])('%s is read', (text, pages) => {
  expect(readPages(text, 10)).toEqual(pages);
});

test.each(['', '0', '11', '3-11', '6-4', '1,,2', 'two', '-3', '1.5', '1-2-3'])(
  '%s is not a list of its pages',
  (text) => {
    expect(readPages(text, 10)).toBeNull();
  },
);

test('a slip of the hand is no choice', () => {
  expect(readPages(`1-${MOST_PAGES}`, 500)).toHaveLength(MOST_PAGES);
  expect(readPages(`1-${MOST_PAGES + 1}`, 500)).toBeNull();
  expect(readPages('1-40, 100-140', 500)).toBeNull();
});

test('whatever is read are pages of the document, in order, each once', () => {
  const text = fc.stringMatching(/^[0-9 ,;–-]{0,12}$/);
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 600 }), (written, count) => {
      const pages = readPages(written, count) ?? [1];
      expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b));
      expect(Math.min(...pages)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...pages)).toBeLessThanOrEqual(count);
    }),
  );
});
