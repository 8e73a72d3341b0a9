// The matrix of languages, facts and pages has no cell that is empty in silence.
import { expect, test } from 'vitest';
import { PHRASES } from '../../../lib/sites/phrases';
import { main, makeMatrix } from '../../tools/matrix';

const rows = makeMatrix();

test('every fact is read in every language, or a miss says that it is not', () => {
  const silent = rows.flatMap(({ page, field, cells }) =>
    Object.entries(cells).flatMap(([language, cell]) =>
      cell === 'silent' ? [`${page} ${field} ${language}`] : [],
    ),
  );
  expect(silent).toEqual([]);
  for (const { cells } of rows) expect(Object.keys(cells)).toHaveLength(PHRASES.length);
});

test('dates by their label are read by wording, and by nothing else, in every language', () => {
  for (const field of ['deliverBy', 'storedUntil', 'delivered', 'refundBy', 'refunds'])
    for (const row of rows.filter((one) => one.field === field))
      expect(new Set(Object.values(row.cells)), `${row.page} ${field}`).toEqual(new Set(['wording']));
});

test('the command prints one line a row', () => {
  const { output, exitCode } = main();
  expect(exitCode).toBe(0);
  expect(output.split('\n').filter((line) => /^(?:list|detail|tracking) /.test(line))).toHaveLength(
    rows.length,
  );
});
