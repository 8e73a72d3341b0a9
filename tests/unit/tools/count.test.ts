// The count at the end of `npm test` hides nothing.
import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../tools/count.mjs';

const vitestReport = (passed: number, failed: number, files: object[] = []) => ({
  numTotalTests: passed + failed,
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
});
const brokenFile = { status: 'failed', assertionResults: [] };
const playwrightReport = (expected: number, unexpected: number, flaky = 0) => ({
  stats: { expected, unexpected, flaky, skipped: 0 },
});

describe('Vitest', () => {
  test.each([
    ['all passed', vitestReport(5, 0), true, { passed: 5, failed: 0 }],
    ['one failed', vitestReport(4, 1), false, { passed: 4, failed: 1 }],
    [
      'a file that does not load is a failure',
      vitestReport(4, 0, [brokenFile]),
      false,
      { passed: 4, failed: 1 },
    ],
    ['an error between tests is a failure', vitestReport(4, 0), false, { passed: 4, failed: 1 }],
    ['no test at all is a failure', vitestReport(0, 0), true, { passed: 0, failed: 1 }],
    ['no report is a failure', null, true, { passed: 0, failed: 1 }],
  ])('%s', (_name, report, succeeded, expected) => {
    expect(countVitest(report, succeeded)).toEqual(expected);
  });
});

describe('Playwright', () => {
  test.each([
    ['all passed', playwrightReport(5, 0), true, { passed: 5, failed: 0 }],
    [
      'a test that passed at the second try failed',
      playwrightReport(4, 0, 1),
      true,
      { passed: 4, failed: 1 },
    ],
    ['a broken configuration is a failure', playwrightReport(0, 0), false, { passed: 0, failed: 1 }],
    ['no report is a failure', null, false, { passed: 0, failed: 1 }],
  ])('%s', (_name, report, succeeded, expected) => {
    expect(countPlaywright(report, succeeded)).toEqual(expected);
  });
});
