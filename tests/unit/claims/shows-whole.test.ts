import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goesOn, isPart, lackOf, proofOf } from '../../../lib/claims/shows-whole';
import type { Evidence, InView, ProofItem } from '../../../lib/model/evidence';
import { proof, TODAY } from './builders';

/** A picture of a window of 800 rows on a page. */
function view(fromPx: number, ofPx: number, eventsUnseen: number | null = null): InView {
  return { fromPx, toPx: fromPx + 800, ofPx, eventsUnseen };
}

function inView(item: ProofItem, shown: InView, more: Partial<Evidence> = {}): Evidence {
  return proof(item, TODAY, { id: `${item} ${shown.fromPx}`, area: 'visible', inView: shown, ...more });
}

const stopped = (why: NonNullable<Evidence['stitch']>['stopped']) => ({
  area: 'page' as const,
  stitch: { shots: 4, stopped: why, first: null, last: null },
});

describe('a picture of what was in view', () => {
  test.each<[string, number, number, boolean]>([
    ['of a page that fits', 0, 800, false],
    ['with a margin below', 0, 812, false],
    ['with more below', 0, 1249, true],
    ['with more above', 449, 1249, true],
  ])('%s', (_, fromPx, ofPx, goes) => {
    expect(goesOn({ inView: view(fromPx, ofPx) })).toBe(goes);
  });

  test.each<[ProofItem, 'in-view' | null]>([
    ['tracking', 'in-view'],
    ['carrier', 'in-view'],
    ['chat', 'in-view'],
    ['dispute', 'in-view'],
    // Number, price and date are seen at one glance.
    ['order-page', null],
    ['payment', null],
  ])('of a page that goes on is a part of what "%s" asks for: %s', (item, lack) => {
    expect(lackOf(inView(item, view(0, 2400)), item)).toBe(lack);
  });

  test('shows the whole tracking when all events that were read are in it, whatever else the page has below', () => {
    expect(lackOf(inView('tracking', view(0, 2400, 0)), 'tracking')).toBeNull();
    expect(lackOf(inView('tracking', view(0, 2400, 1)), 'tracking')).toBe('in-view');
    // A talk is not told by events.
    expect(lackOf(inView('chat', view(0, 2400, 0)), 'chat')).toBe('in-view');
  });

  test('of an earlier version, or where nobody could look, stands as it stood', () => {
    expect(lackOf(proof('tracking', TODAY, { area: 'visible' }), 'tracking')).toBeNull();
    expect(lackOf(proof('tracking', TODAY, { area: 'visible', inView: null }), 'tracking')).toBeNull();
  });
});

describe('a capture that ended early', () => {
  test('is a part, but not of a page without an end: there is no more to take', () => {
    expect(lackOf(proof('chat', TODAY, stopped('tab-closed')), 'chat')).toBe('cut-short');
    expect(lackOf(proof('tracking', TODAY, stopped('no-end')), 'tracking')).toBeNull();
    expect(lackOf(proof('order-page', TODAY, stopped('tab-closed')), 'order-page')).toBeNull();
  });
});

describe('pieces of one page', () => {
  const pieces = [0, 700, 1400].map((fromPx) => inView('chat', view(fromPx, 2200)));

  test('show the whole when nothing lies between them, in whichever order they were taken', () => {
    for (const taken of [pieces, pieces.toReversed()]) {
      expect(proofOf('chat', taken)).toMatchObject({ whole: taken, lack: null });
      expect(taken.map((each) => isPart(each, taken))).toEqual([false, false, false]);
    }
  });

  test('with one of them missing are parts', () => {
    for (const missing of pieces) {
      const rest = pieces.filter((each) => each !== missing);
      expect(proofOf('chat', rest)).toMatchObject({ whole: [], lack: 'in-view' });
      expect(rest.map((each) => isPart(each, rest))).toEqual([true, true]);
    }
  });

  test('of two pages, or of two days, are not put together', () => {
    const [first, ...rest] = pieces as [Evidence, ...Evidence[]];
    for (const other of [{ url: 'https://other.example/' }, { capturedAt: '2026-11-20T12:00:00+03:00' }]) {
      expect(proofOf('chat', [{ ...first, ...other }, ...rest]).whole).toEqual([]);
    }
  });

  test('go on where a capture of the whole page ended early', () => {
    const begun = proof('chat', TODAY, { id: 'begun', ...stopped('page-moves'), heightPx: 1450 });
    expect(proofOf('chat', [begun]).whole).toEqual([]);
    expect(proofOf('chat', [begun, ...pieces.slice(2)]).whole).toHaveLength(2);
  });

  test('are whole exactly when every row is in one of them', () => {
    const tens = fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(tens, fc.integer({ min: 9, max: 38 }), (starts, hundreds) => {
        const ofPx = hundreds * 100;
        const taken = starts.map((start, index) =>
          inView('chat', view(Math.min(start, hundreds - 8) * 100, ofPx), { id: `${index}` }),
        );
        const rows = new Set(taken.flatMap(({ inView: shown }) => hundredsOf(shown as InView)));
        expect(proofOf('chat', taken).whole.length > 0).toBe(rows.size === hundreds);
      }),
    );
  });
});

function hundredsOf({ fromPx, toPx }: InView): number[] {
  return Array.from({ length: (toPx - fromPx) / 100 }, (_, index) => fromPx / 100 + index);
}
