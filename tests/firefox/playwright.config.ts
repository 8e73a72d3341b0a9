// Tests of the built extension in a real Firefox: `npm run firefox`.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/firefox-results',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
});
