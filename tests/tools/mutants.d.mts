// Types of mutants.mjs, for the tests and the settings written in TypeScript.
export const TESTS: Record<string, readonly string[]>;
export function patternsOf(
  names: readonly string[],
  exists: (path: string) => boolean,
): Map<string, string[]>;
