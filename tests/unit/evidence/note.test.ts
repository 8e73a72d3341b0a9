import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote, writeNote } from '../../../lib/evidence/note';

describe('a note', () => {
  test('holds its day and its words', () => {
    const text = 'The courier said on the phone:\n\nnobody was at the door.';
    expect(readNote(writeNote('2026-11-20', `  ${text}\n`))).toEqual({ on: '2026-11-20', text });
  });

  test('gives back any words', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readNote(writeNote('2026-02-28', text))).toEqual({ on: '2026-02-28', text: text.trim() });
      }),
    );
  });

  test('without a day is all words', () => {
    expect(readNote('2026-02-30\n\nhello')).toEqual({ on: null, text: '2026-02-30\n\nhello' });
  });
});
