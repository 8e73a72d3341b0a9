import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf, typeByName } from '../../../lib/evidence/media-type';
import { sniffMediaType } from '../../../lib/evidence/sniff';
import { FILES, OTHERS } from './files';

describe('what a file is', () => {
  test.each(FILES)('%s is told by its content', async (_name, bytes, mediaType) => {
    expect(await sniffMediaType(new Blob([bytes]))).toBe(mediaType);
    expect(familyOf(mediaType)).not.toBeNull();
  });

  test.each(FILES)('%s is told by its content under a false type', async (_name, bytes, mediaType) => {
    expect(await sniffMediaType(new Blob([bytes], { type: 'text/html' }))).toBe(mediaType);
  });

  test.each(OTHERS)('%s is none that is kept, even when it calls itself a photo', async (_what, bytes) => {
    expect(await sniffMediaType(new Blob([bytes], { type: 'image/png' }))).toBeNull();
  });

  test('is answered for any bytes whatever, and never as a page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...FILES), async (tail, file) => {
        for (const bytes of [tail, Uint8Array.from([...file[1].slice(0, 20), ...tail])]) {
          const told = await sniffMediaType(new Blob([bytes as Uint8Array<ArrayBuffer>]));
          expect(told === null || familyOf(told) !== null).toBe(true);
        }
      }),
    );
  });
});

describe('what a name claims', () => {
  test.each([
    ['IMG_0001.JPG', 'image/jpeg'],
    ['выписка.pdf', 'application/pdf'],
    ['a.b.mp4', 'video/mp4'],
    ['constructor', null],
    ['x.constructor', null],
    ['noending', null],
    ['', null],
  ])('%s: %s', (name, claimed) => {
    expect(typeByName(name)).toBe(claimed);
  });
});
