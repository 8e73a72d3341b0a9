import { defineConfig } from 'vitest/config';

// Unit tests and saved pages run in Node; the built extension in real Chromium is Playwright's (playwright.config.ts).
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/pages/**/*.test.ts'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    setupFiles: ['tests/unit/seed.ts'],
    testTimeout: 30_000,
  },
});
