// Mutation testing of one pure room of lib, as tests/tools/mutants.mjs runs it for each (`npm run mutants`).

const room = process.env.REDRESS_ROOM;
if (room === undefined)
  throw new Error('Run it by `npm run mutants`, which says of which room the tests count.');
const folder = `.output/mutants/${room}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/tools/mutants.vitest.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // On a busy computer a test takes many times longer, and a mutant that only ran out of time would count as noticed.
  timeoutMS: 60_000,
  thresholds: { high: 95, low: 85, break: 85 },
  incremental: true,
  incrementalFile: `${folder}/known.json`,
  tempDirName: `${folder}/copy`,
  ignorePatterns: ['.output', 'playwright-report', 'test-results', 'tests/pages', 'tests/demo'],
  // Stryker would rewrite this file by an interface that TypeScript 7 no longer has. No path in it needs it.
  tsconfigFile: 'none',
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { logTests: false, allowEmojis: false },
  htmlReporter: { fileName: `${folder}/report.html` },
};
