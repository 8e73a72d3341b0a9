import { defineConfig } from 'vitest/config';

// Unit tests and saved pages run in Node; the built extension in real Chromium is Playwright's (playwright.config.ts).
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/pages/**/*.test.ts'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    setupFiles: ['tests/unit/seed.ts'],
    // All cores: by itself it leaves one idle, which is half of two.
    maxWorkers: '100%',
    // Far above what any test needs by itself: the cores are not always its own.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
