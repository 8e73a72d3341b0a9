// Every line of golden-judgement.md against the product, and the document against the plain way of judging that wrote it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../tools/golden-judgement';
import { judge } from '../../tools/judgement/judge';
import { BY_HAND } from '../../tools/judgement/situations/by-hand';
import { readSituation, sayDates, sayNext, sayRights, sayRungs } from './golden-situation';

const document = readFileSync(join(import.meta.dirname, 'golden-judgement.md'), 'utf8').trimEnd();
const lines = document
  .split(/\r?\n/)
  .filter((line) => /^\| .* \| \S.*today=/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the situations of the document', () => {
  test('are what the plain way of judging writes today', () => {
    expect(document.split(/\r?\n/)).toEqual(main().output.split('\n'));
    expect(lines.length).toBeGreaterThanOrEqual(400);
  });

  test('ask for every act and for every state of every rung', () => {
    const acts = new Set(lines.map(([, , , next]) => next?.split(' ')[0]));
    expect(acts.size).toBe(33);
    const states = new Set(
      lines.flatMap(([, , , , , rungs]) => rungs?.replace(/>\S+/g, '').split(' ') ?? []),
    );
    expect([...states].filter((state) => state.startsWith('payment:')).sort()).toEqual(
      ['closed', 'later', 'none', 'open', 'overdue', 'settled', 'unknown', 'waiting'].map(
        (state) => `payment:${state}`,
      ),
    );
  });

  test.each(BY_HAND.map((line) => [line.of.what, line] as const))(
    'on paper: %s',
    (_, { of, next, dates }) => {
      const judged = judge(of);
      if (next !== undefined) expect(judged.next).toBe(next);
      for (const date of dates ?? []) expect(judged.dates.split(', ')).toContain(date);
    },
  );

  test.each(lines)('%s%s: %s', (_, __, given, next, rights, rungs, dates) => {
    const situation = readSituation(given!);
    expect({
      next: sayNext(situation),
      rights: sayRights(situation),
      rungs: sayRungs(situation),
      dates: sayDates(situation, dates!),
    }).toEqual({ next, rights, rungs, dates });
  });
});
