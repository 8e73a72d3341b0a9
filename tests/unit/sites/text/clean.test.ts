// Text that a page may hold, and what is kept of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../lib/sites/text/clean';
import { expectInTime } from '../../in-time';

describe('text from a page becomes one safe line', () => {
  test.each<[string, string]>([
    ['  Awaiting\n\t delivery\u00a0', 'Awaiting delivery'],
    ['1\u202f234,56\u00a0₽', '1 234,56 ₽'],
    ['\u202eabc\u202c \u2066d\u2069', 'abc d'],
    ['a\u200bb\u200d\ufeffc', 'abc'],
    ['\u061cمرحبا', 'مرحبا'],
    ['a\ud800b\udc00c', 'abc'],
    ['📦 ok', '📦 ok'],
    ['a\u0000b\u0085c', 'a b c'],
    ['\u3164', ''],
    ['', ''],
  ])('%j is %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('is capped without cutting a character in two', () => {
    expect(cleanText('a'.repeat(5000))).toHaveLength(2000);
    const emoji = cleanText(`a${'📦'.repeat(3000)}`);
    expect(emoji).toHaveLength(1999);
    expect(emoji).not.toMatch(/\p{Cs}/u);
  });

  test('is well formed, on one line, and clean when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/\p{Cs}/u);
        expect(clean).not.toMatch(/[\p{Cf}\p{Cc}\u00a0]| {2}|^ | $/u);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.length).toBeLessThanOrEqual(2000);
      }),
      { numRuns: 300 },
    );
  });

  test('takes a megabyte of spaces in time', () => {
    expectInTime(() => cleanText(' '.repeat(1_000_000)));
  });
});
