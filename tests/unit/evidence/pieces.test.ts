import { describe, expect, test } from 'vitest';
import { framePieces } from '../../../lib/evidence/page/pieces';

const box = { x: 200, y: 100, width: 600, height: 500 };
const window = { x: 0, y: 0, width: 1280, height: 800 };

describe('a list with what stands around it', () => {
  test('begins with the head of the page and what is beside the list', () => {
    const shot = { box, window, skip: 0, rows: 500, row: 100, isFirst: true, isLast: false };
    expect(framePieces(shot)).toEqual([{ x: 0, y: 0, width: 1280, height: 600, column: 0, row: 0 }]);
  });

  test('goes on with the list alone, where the last shot ended', () => {
    const shot = { box, window, skip: 20, rows: 480, row: 600, isFirst: false, isLast: false };
    expect(framePieces(shot)).toEqual([{ x: 200, y: 120, width: 600, height: 480, column: 200, row: 600 }]);
  });

  test('ends with the foot of the page, right below', () => {
    const shot = { box, window, skip: 400, rows: 100, row: 1080, isFirst: false, isLast: true };
    expect(framePieces(shot).at(-1)).toEqual({
      x: 0,
      y: 600,
      width: 1280,
      height: 200,
      column: 0,
      row: 1180,
    });
  });

  test('that does not scroll is the window as it is', () => {
    const shot = { box, window, skip: 0, rows: 500, row: 100, isFirst: true, isLast: true };
    const pieces = framePieces(shot);
    expect(pieces.reduce((sum, { height }) => sum + height, 0)).toBe(800);
  });
});
