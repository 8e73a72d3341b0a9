// How large a page is drawn: readable on a copy, and never larger than a browser can hold.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyScale, fittingScale } from '../../../../lib/evidence/pdf/copy-scale';

test('a copy of an A4 sheet has 200 dots an inch', () => {
  const scale = copyScale({ width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 });
  expect(Math.round((210 / 25.4) * 96 * scale)).toBe(1654);
});

test('no sheet is drawn larger than a canvas holds, nor larger than wished', () => {
  const side = fc.double({ min: 1, max: 20_000, noNaN: true });
  fc.assert(
    fc.property(side, side, fc.double({ min: 0.1, max: 8, noNaN: true }), (width, height, wished) => {
      const scale = fittingScale({ width, height }, wished);
      expect(scale).toBeLessThanOrEqual(wished);
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(8000.1);
      expect(width * height * scale * scale).toBeLessThanOrEqual(24_000_100);
    }),
  );
});
