// Tests of the built extension in a real browser (tests/e2e). They reach no network: see tests/e2e/support/launch.ts.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/test-results',
  // One more than the cores of CI: captures mostly wait for the browser's two a second.
  workers: 3,
  // Far above what any test needs by itself: three browsers share two cores, and at times with a load of twenty beside them.
  timeout: 360_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env.CI !== undefined,
});
