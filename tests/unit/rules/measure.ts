// How often each flag is right on histories with known truth.
import { FlagKind } from '../../../lib/model/finding';
import { findFlags } from '../../../lib/rules';
import type { History } from './histories';

export interface Measure {
  kind: FlagKind;
  /** Histories in which it is really so, and how many of them were found. */
  truly: number;
  found: number;
  /** Histories in which it is not so, and how many of them were flagged all the same. */
  notSo: number;
  falseAlarms: number;
}

export function measure(histories: readonly History[]): Measure[] {
  const told = histories.map(({ known, today, options, truth }) => ({
    truth,
    kinds: new Set(findFlags(known, today, options).map(({ kind }) => kind)),
  }));
  return FlagKind.options.map((kind) => {
    const truly = told.filter(({ truth }) => truth.has(kind));
    const notSo = told.filter(({ truth }) => !truth.has(kind));
    return {
      kind,
      truly: truly.length,
      found: truly.filter(({ kinds }) => kinds.has(kind)).length,
      notSo: notSo.length,
      falseAlarms: notSo.filter(({ kinds }) => kinds.has(kind)).length,
    };
  });
}

/** How many healthy histories were flagged with anything that is not so, of how many. */
export function disturbed(histories: readonly History[]): { disturbed: number; healthy: number } {
  const healthy = histories.filter(({ family }) => family.endsWith('healthy'));
  const loud = healthy.filter(({ known, today, options, truth }) =>
    findFlags(known, today, options).some(({ kind }) => !truth.has(kind)),
  );
  return { disturbed: loud.length, healthy: healthy.length };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;

/** The measures as a Markdown table. */
export function printMeasures(measures: readonly Measure[]): string {
  const rows = measures.map(
    ({ kind, truly, found, notSo, falseAlarms }) =>
      `| ${kind} | ${truly} | ${percent(found, truly)} | ${notSo} | ${falseAlarms} | ${percent(falseAlarms, notSo)} |`,
  );
  return [
    '| flag | truly so | found | not so | false alarms | rate |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n');
}
