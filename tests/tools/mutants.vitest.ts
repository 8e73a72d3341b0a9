// The unit tests of one room and of the rooms that stand on it alone: what must notice a mutant of `npm run mutants`.
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { TESTS } from './mutants.mjs';

const room = process.env.REDRESS_ROOM ?? '';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: (TESTS[room] ?? []).map((folder) => `tests/unit/${folder}/**/*.test.ts`),
    setupFiles: ['tests/unit/seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
