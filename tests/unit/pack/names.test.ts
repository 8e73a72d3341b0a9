// Names in a pack: plain, unique, and safe wherever they are unpacked.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageKind } from '../../../lib/model/reading';
import { evidenceName, extensionOf, packName } from '../../../lib/pack/names';
import { isSafePath, sameName } from '../../../lib/pack/safe-path';

const PICTURE = { kind: 'image', part: null } as const;

describe('names that we give', () => {
  test('number, page and local time', () => {
    const record = { ...PICTURE, page: 'order-detail', capturedAt: '2026-11-23T14:02:05+03:00' } as const;
    expect(evidenceName(1, record)).toBe('001-order-detail-20261123-1402');
    expect(evidenceName(1234, record)).toBe('1234-order-detail-20261123-1402');
    expect(evidenceName(2, { ...record, capturedAt: '../../x' })).toBe('002-order-detail-undated');
    const part = { captureId: 'x', index: 2, count: 3 };
    expect(evidenceName(3, { ...record, part })).toBe('003-order-detail-20261123-1402-part2of3');
    expect(evidenceName(4, { ...record, page: 'unknown', kind: 'note' })).toBe('004-note-20261123-1402');
    expect(packName('8190000000010001', '2026-11-23')).toBe('redress-8190000000010001-20261123');
  });

  test.each([
    ['image/png', 'png'],
    ['IMAGE/JPEG; q=1', 'jpg'],
    ['application/json', 'reading.json'],
    ['application/x-evil/../sh', 'bin'],
    ['', 'bin'],
    ['constructor', 'bin'],
    ['__proto__', 'bin'],
  ])('%s ends in %s', (mediaType, extension) => expect(extensionOf(mediaType)).toBe(extension));

  test('are always safe, whatever a record says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(...PageKind.options),
        fc.string(),
        fc.string(),
        (number, page, capturedAt, mediaType) => {
          const name = `${evidenceName(number, { ...PICTURE, page, capturedAt })}.${extensionOf(mediaType)}`;
          expect(name).toMatch(/^\d{3,}-[a-z-]+-(\d{8}-\d{4}|undated)\.[a-z0-9.]+$/);
          expect(isSafePath(name)).toBe(true);
        },
      ),
    );
  });

  test('different numbers give different names', () => {
    const record = { ...PICTURE, page: 'tracking', capturedAt: '2026-11-23T14:02:05Z' } as const;
    const names = Array.from({ length: 2000 }, (_, index) => evidenceName(index + 1, record));
    expect(new Set(names).size).toBe(2000);
  });
});

describe('names of others', () => {
  test.each([
    '/etc/passwd',
    '../x',
    'a/../b',
    'a/./b',
    'a//b',
    'a/',
    '',
    'C:/x',
    'C:x',
    '\\\\server\\x',
    'a\\b',
    'a\u0000b',
    'a\nb',
    'gpj.\u202Eexe',
    'a'.repeat(1001),
  ])('%.40j is refused', (path) => expect(isSafePath(path)).toBe(false));

  test.each(['a', 'a/b.png', 'Отчёт.html', 'a b', '...', 'a..b', '%2e%2e'])('%j is taken', (path) =>
    expect(isSafePath(path)).toBe(true),
  );

  test('a safe name stays below its folder', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('..', '.', 'a', '/', '\\', 'C:', '')), (parts) => {
        const path = parts.join('/');
        fc.pre(isSafePath(path));
        expect(new URL(path, 'file:///top/folder/').pathname.startsWith('/top/folder/')).toBe(true);
      }),
    );
  });

  test('letter case, composed characters and last dots make no other name', () => {
    expect(sameName('data/É.PNG')).toBe(sameName('data/e\u0301.png'));
    expect(sameName('data/a. ./b.png..')).toBe(sameName('data/a/b.png'));
    expect(sameName('data/a.b')).not.toBe(sameName('data/ab'));
  });
});
