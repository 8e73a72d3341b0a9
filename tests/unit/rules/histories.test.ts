import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../tools/histories';
import { FAMILIES, tellHistories } from './histories';
import { disturbed, measure } from './measure';

const EACH = 60;
const histories = tellHistories(EACH, 20_261_123);

describe(`on ${histories.length} invented histories with known truth`, () => {
  test('there are enough of them, of every family', () => {
    expect(histories.length).toBeGreaterThanOrEqual(500);
    expect(histories).toHaveLength(Object.keys(FAMILIES).length * EACH);
  });

  test.each(measure(histories))(
    '$kind is found when it is so, and not when it is not',
    ({ truly, found, notSo, falseAlarms }) => {
      expect(truly).toBeGreaterThanOrEqual(50);
      expect(found / truly).toBeGreaterThanOrEqual(0.98);
      expect(falseAlarms / notSo).toBeLessThanOrEqual(0.01);
    },
  );

  test('healthy orders keep quiet, but for the few slow parcels that nobody could tell from stuck ones', () => {
    const { disturbed: loud, healthy } = disturbed(histories);
    expect(healthy).toBeGreaterThanOrEqual(500);
    expect(loud / healthy).toBeLessThanOrEqual(0.01);
  });

  test('the document says what is measured (npm run -s histories > tests/unit/rules/histories.md)', () => {
    const document = readFileSync(join(import.meta.dirname, 'histories.md'), 'utf8');
    expect(document.trimEnd().split(/\r?\n/)).toEqual(main([]).output?.split('\n'));
  });

  test('the same seed tells the same histories', () => {
    expect(tellHistories(2, 7)).toEqual(tellHistories(2, 7));
    expect(tellHistories(2, 7)).not.toEqual(tellHistories(2, 8));
  });
});
