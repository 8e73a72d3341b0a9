// `npm run -s histories [-- EACH [SEED]]`: how often each flag is right on invented histories with known truth, as a table.
// `npm run -s histories > tests/unit/rules/histories.md` keeps it as a document.
import { tellHistories } from '../unit/rules/histories';
import { disturbed, measure, printMeasures } from '../unit/rules/measure';

/** @param words how many histories of each family (60), and the seed of their chance (20261123). */
export function main([each = '60', seed = '20261123']: string[]): {
  output?: string;
  problem?: string;
  exitCode: number;
} {
  if (!/^[1-9]\d{0,4}$/.test(each) || !/^\d{1,9}$/.test(seed)) {
    return { problem: 'usage: npm run -s histories [-- EACH [SEED]]', exitCode: 2 };
  }
  const histories = tellHistories(Number(each), Number(seed));
  const quiet = disturbed(histories);
  return {
    output: [
      `# How well the rules tell late, stuck and healthy parcels apart`,
      `${histories.length} invented histories with known truth, seed ${seed}. They start from the same published norms as the rules: this proves the code, not the norms.`,
      printMeasures(measure(histories)),
      `Healthy histories that were flagged all the same: ${quiet.disturbed} of ${quiet.healthy}.`,
    ].join('\n\n'),
    exitCode: 0,
  };
}
