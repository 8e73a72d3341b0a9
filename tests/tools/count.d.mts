// Types of count.mjs, for the tests written in TypeScript.
export interface Count {
  passed: number;
  failed: number;
}
export function countVitest(report: object | null, succeeded: boolean): Count;
export function countPlaywright(report: object | null, succeeded: boolean): Count;
