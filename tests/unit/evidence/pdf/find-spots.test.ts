// Where a page of a PDF shows something personal: the places, in the pixels of the drawn page, from files written for it.
import * as fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { findSpots } from '../../../../lib/evidence/pdf/find-spots';
import { readPdfPage } from '../../../../lib/evidence/pdf/read-page';
import { makePdf, type Placed } from './make-pdf';

const SIZE = { widthPx: 1654, heightPx: 2339, scale: 200 / 96 };
const PX_PER_POINT = 200 / 72;

/** Widths of letters by Adobe's metrics of Helvetica, so that the truth does not depend on the code under test. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...' .,:t/!fI'].map((each) => [each, 0.278])),
  ...Object.fromEntries([...'ijl'].map((each) => [each, 0.222])),
  ...Object.fromEntries([...'()-r'].map((each) => [each, 0.333])),
  ...Object.fromEntries([...'ckvxyszJ'].map((each) => [each, 0.5])),
  ...Object.fromEntries([...'CDHNRUw'].map((each) => [each, 0.722])),
  ...Object.fromEntries([...'AEPSXBKVY'].map((each) => [each, 0.667])),
  ...Object.fromEntries([...'OQG'].map((each) => [each, 0.778])),
  m: 0.833,
  '@': 1.015,
  '*': 0.389,
  W: 0.944,
};
const helvetica = (text: string) => [...text].reduce((sum, each) => sum + (WIDTHS[each] ?? 0.556), 0);

async function spotsOf(words: readonly Placed[]) {
  const pdf = await getDocument({ data: makePdf({ pages: [words] }), verbosity: 0 }).promise;
  return findSpots(await readPdfPage(pdf, 1), SIZE, (text) => text.length);
}

/** The middle of some text that begins at x on the line y, in drawn pixels. */
function middleOf({ x, y, text, size = 12 }: Placed) {
  return { x: (x + (helvetica(text) * size) / 2) * PX_PER_POINT, y: (842 - y - size / 3) * PX_PER_POINT };
}

function covers(spot: { x: number; y: number; width: number; height: number }, at: { x: number; y: number }) {
  return at.x > spot.x && at.x < spot.x + spot.width && at.y > spot.y && at.y < spot.y + spot.height;
}

describe('a place on a page of a PDF', () => {
  test.each([
    ['a mail address', 'mail', 'jane.doe@example.com'],
    ['a telephone number', 'phone', '+44 20 7946 0123'],
    ['a card’s last digits', 'card', '**** **** **** 4242'],
  ])('covers %s whole, and leaves the line around it', async (_what, kind, text) => {
    const own = { x: 200, y: 700, text };
    const spots = await spotsOf([
      { x: 72, y: 700, text: 'Paid with' },
      own,
      { x: 460, y: 700, text: '26.70 USD' },
    ]);
    expect(spots.map((spot) => spot.kind)).toEqual([kind]);
    expect(covers(spots[0]!, middleOf(own))).toBe(true);
    expect(spots[0]!.x).toBeLessThanOrEqual(200 * PX_PER_POINT);
    expect(covers(spots[0]!, middleOf({ x: 72, y: 700, text: 'Paid with' }))).toBe(false);
    expect(covers(spots[0]!, middleOf({ x: 460, y: 700, text: '26.70 USD' }))).toBe(false);
  });

  test('within a longer run of words leaves most of them', async () => {
    const text =
      'Contact of the buyer as the bank knows it: jane.doe@example.com and nothing else on this line';
    const own = 'jane.doe@example.com';
    const [spot] = await spotsOf([{ x: 40, y: 700, text, size: 10 }]);
    const at = (part: string) => (40 + helvetica(part) * 10) * PX_PER_POINT;
    const [before] = text.split(own);
    // All of it and little else, though letters were taken as equally wide.
    expect(spot!.x).toBeLessThanOrEqual(at(before!));
    expect(spot!.x + spot!.width).toBeGreaterThanOrEqual(at(before! + own));
    expect(spot!.width).toBeLessThan(helvetica(own) * 10 * PX_PER_POINT * 1.6);
  });

  test('is what a label announces: behind it, in the next column, or below', async () => {
    const name = { x: 72, y: 640, text: 'Jane Invented' };
    const lines = [
      { x: 72, y: 620, text: '1 Made-up Street' },
      { x: 72, y: 604, text: 'SW1A 0XX London' },
    ];
    const other = { x: 72, y: 540, text: 'Order 8190000000014242' };
    const spots = await spotsOf([
      { x: 72, y: 760, text: 'Recipient: John Imagined' },
      { x: 72, y: 720, text: 'Delivery address' },
      { x: 300, y: 720, text: '2 Other Road' },
      { x: 72, y: 680, text: 'Delivery address' },
      name,
      ...lines,
      other,
    ]);
    for (const each of [
      { x: 135, y: 760, text: 'John Imagined' },
      { x: 300, y: 720, text: '2 Other Road' },
      name,
      ...lines,
    ]) {
      expect(
        spots.some((spot) => covers(spot, middleOf(each))),
        each.text,
      ).toBe(true);
    }
    expect(spots.some((spot) => covers(spot, middleOf(other)))).toBe(false);
    expect(spots.some((spot) => covers(spot, { x: 80 * PX_PER_POINT, y: (842 - 764) * PX_PER_POINT }))).toBe(
      false,
    );
  });

  test('is not suggested where nothing personal stands', async () => {
    expect(await spotsOf([{ x: 72, y: 700, text: 'Payment of US $26.70 on 15 Sep 2026' }])).toEqual([]);
  });

  test('lies within the page, whatever stands where', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            x: fc.integer({ min: -100, max: 700 }),
            y: fc.integer({ min: -50, max: 900 }),
            text: fc.constantFrom('a@b.example', 'Recipient:', '+44 20 7946 0123', 'Delivery address', 'x'),
            size: fc.integer({ min: 1, max: 60 }),
          }),
          { maxLength: 8 },
        ),
        async (words) => {
          for (const { x, y, width, height } of await spotsOf(words)) {
            expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
            expect(Math.min(width, height)).toBeGreaterThan(0);
            expect([x + width <= SIZE.widthPx, y + height <= SIZE.heightPx]).toEqual([true, true]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
