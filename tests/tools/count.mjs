// How many tests passed and failed, out of the reports of the two test runners. A run that broke is never a pass.

/** @typedef {{ passed: number, failed: number }} Count */

/** A runner that failed without a failed test (a file that does not load, an error between tests) counts as one failure. */
function withVerdict(count, succeeded) {
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}

/**
 * @param {any} report Vitest's JSON report, or null when it wrote none
 * @param {boolean} succeeded whether Vitest exited with 0
 * @returns {Count}
 */
export function countVitest(report, succeeded) {
  if (report === null) return { passed: 0, failed: 1 };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return withVerdict(
    { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles },
    succeeded && report.numTotalTests > 0,
  );
}

/**
 * @param {any} report Playwright's JSON report, or null when it wrote none
 * @param {boolean} succeeded whether Playwright exited with 0
 * @returns {Count}
 */
export function countPlaywright(report, succeeded) {
  if (report === null) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  // A test that passes only at the second try is broken.
  return withVerdict({ passed: expected, failed: unexpected + flaky }, succeeded && expected > 0);
}
