import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText, plainLine } from '../../../lib/drafts/clean-text';

describe('text of a page', () => {
  test.each([
    ['  USB-C\u00a0cable \n 2 m\t', 'USB-C cable 2 m'],
    ['\u202eelbac\u202c', 'elbac'],
    ['\u2068name\u2069 \u200b\ufeff', 'name'],
    ['“quoted” «name»', '"quoted" "name"'],
    ['\ud800 half', 'half'],
    ['👨‍👩‍👧 family', '👨‍👩‍👧 family'],
    ['\u200d \u200c', ''],
    ['', ''],
  ])('%j becomes %j', (text, clean) => {
    expect(plainLine(text)).toBe(clean);
  });

  test.each([
    ['short', 10, 'short'],
    ['exactly te', 10, 'exactly te'],
    ['USB-C cable, braided', 14, 'USB-C cable…'],
    ['abcdefghijklmno', 10, 'abcdefghi…'],
    ['ab 👨‍👩‍👧👨‍👩‍👧', 12, 'ab 👨‍👩‍👧…'],
  ])('%j cut to %i is %j', (text, limit, cut) => {
    expect(cutText(text, limit)).toBe(cut);
  });

  test('is never longer than asked, nor visible twice in another way', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 2, max: 80 }),
        (text, limit) => {
          const cut = cutText(text, limit);
          expect(cut.length).toBeLessThanOrEqual(limit);
          expect(cutText(cut, limit)).toBe(cut);
          expect(cut).not.toMatch(/[\n\r\u2028\u202e\u2066-\u2069]/);
        },
      ),
    );
  });
});
