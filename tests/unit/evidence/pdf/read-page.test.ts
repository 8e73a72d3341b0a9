// What is read of a PDF, from files written for it: every word, and where it stands.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../../../lib/evidence/pdf/open-pdf';
import { linesOf, readPdfPage, textOfLines } from '../../../../lib/evidence/pdf/read-page';
import { makePdf, type PdfPlan } from './make-pdf';

const CSS_PER_POINT = 96 / 72;

function open(plan: PdfPlan | Uint8Array, password?: string) {
  const data = plan instanceof Uint8Array ? plan : makePdf(plan);
  return getDocument({ data, verbosity: 0, ...(password !== undefined && { password }) }).promise;
}

describe('a page of a PDF', () => {
  test('is read line by line, words beside each other on one', async () => {
    const pdf = await open({
      pages: [
        [
          { x: 72, y: 720, text: 'Account holder' },
          { x: 300, y: 720, text: 'Jane Invented' },
          { x: 72, y: 700, text: 'IBAN' },
        ],
      ],
    });
    expect(textOfLines(await readPdfPage(pdf, 1))).toBe('Account holder Jane Invented\nIBAN');
  });

  test('has each word where it is drawn, in CSS pixels from the top', async () => {
    const pdf = await open({ pages: [[{ x: 72, y: 720, text: 'Hidden', size: 24 }]] });
    const [[word] = []] = await readPdfPage(pdf, 1);
    expect(word?.x).toBeCloseTo(72 * CSS_PER_POINT, 0);
    // The line is 122 points below the top of an A4 sheet; letters stand on it and hang a little below.
    expect(word?.y).toBeCloseTo((842 - 720 - 24) * CSS_PER_POINT, 0);
    expect((word?.y ?? 0) + (word?.height ?? 0)).toBeCloseTo((842 - 720 + 6) * CSS_PER_POINT, 0);
    // `Hidden` in Helvetica is 3.168 letters' heights wide (Adobe's metrics).
    expect(word?.width).toBeCloseTo(3.168 * 24 * CSS_PER_POINT, 0);
  });

  test('that is turned has its words where a person sees them', async () => {
    const pdf = await open({ pages: [[{ x: 72, y: 720, text: 'Hidden', size: 24 }]], page: '/Rotate 90' });
    const [[word] = []] = await readPdfPage(pdf, 1);
    // The sheet lies on its side: what was 72 points from the left is 72 from the top.
    expect(word?.y).toBeCloseTo(72 * CSS_PER_POINT, 0);
    expect(word?.height).toBeGreaterThan((word?.width ?? 0) * 2);
    expect((word?.x ?? 0) + (word?.width ?? 0)).toBeCloseTo((720 + 24) * CSS_PER_POINT, 0);
  });

  test('that holds a picture only has no words', async () => {
    expect(await readPdfPage(await open({ pages: [[]] }), 1)).toEqual([]);
  });
});

test('letters that a file draws one by one are one word; a wide gap parts words', () => {
  const letter = (str: string, x: number) => ({
    str,
    transform: [10, 0, 0, 10, x, 0],
    width: 5,
    height: 10,
  });
  const items = [letter('a', 0), letter('b', 5), letter(' ', 10), letter('c', 12), letter('d', 17.5)];
  expect(textOfLines(linesOf(items, [1, 0, 0, -1, 0, 100]))).toBe('ab cd');
});

describe('a PDF that does not open is named by what is wrong', () => {
  const why = async (plan: PdfPlan | Uint8Array, password?: string) =>
    open(plan, password).then(() => null, failureOf);

  test.each([
    ['a password is wanted', { pages: [[]], password: 'secret' }, undefined, 'locked'],
    ['the password is another', { pages: [[]], password: 'secret' }, 'guess', 'wrong-password'],
    ['the password is right', { pages: [[]], password: 'secret' }, 'secret', null],
    ['it is damaged', new TextEncoder().encode('%PDF-1.4 and no more'), undefined, 'broken'],
    ['it is cut', makePdf({ pages: [[]] }).slice(0, 60), undefined, 'broken'],
  ] as const)('%s', async (_what, plan, password, expected) => {
    expect(await why(plan, password)).toBe(expected);
  });

  test('anything else is said to be unknown', () => {
    expect(failureOf(new Error('out of memory'))).toBe('unknown');
  });
});
