// A date is what its label says, in every language of the page; a label that nobody knows tells nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PHRASES, WORDS } from '../../../lib/sites/phrases';
import { labelRows } from '../../tools/labels';

const rows = labelRows();

test.each(rows.map(({ kind, language, label }) => [label, language, kind] as const))(
  '%s (%s) is %s',
  (label, _language, kind) => {
    expect(WORDS.labelKind(label.replace('@', '3 2026'))).toBe(kind);
  },
);

test('every page language has labels of every kind that a buyer acts by', () => {
  for (const kind of ['promise', 'delivered', 'coupon', 'refund', 'refund-done', 'valid'] as const) {
    const languages = new Set(rows.filter((row) => row.kind === kind).map(({ language }) => language));
    expect([...languages].sort(), kind).toEqual(PHRASES.map(({ language }) => language).sort());
  }
});

test('a word that nobody knows names no date', () => {
  for (const label of [
    'Zorblat: @',
    '@',
    '',
    'Delivery attempt: @',
    'Delivery address: @',
    'Sample zorblat @',
  ])
    expect(WORDS.labelKind(label.replace('@', 'Nov 3, 2026')), label).toBeNull();
});

test('what is denied, or still to come, has not come', () => {
  for (const label of [
    'Not delivered: @',
    'Доставка не удалась @',
    'Delivery failed on @',
    'Will be delivered @',
  ])
    expect(WORDS.labelKind(label), label).not.toBe('delivered');
});

test('a label of two kinds names none for certain, in one language or in two', () => {
  for (const label of [
    'Estimated delivery / Дата отправки: @',
    'Delivered / Geplanter Versand: @',
    'Livraison prévue / Pick up by @',
  ])
    expect(WORDS.labelKind(label), label).toBe('conflict');
  expect(WORDS.labelKind('Shipping and estimated delivery: @')).toBeNull();
});

test('never throws, and a label of one kind is not another beside any figures', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      WORDS.labelKind(text);
    }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...rows),
      fc.stringMatching(/^\d{1,2}\. ?\d{1,2}\.$/),
      ({ label, kind }, day) => {
        expect(WORDS.labelKind(label.replace('@', day))).toBe(kind);
      },
    ),
  );
});
