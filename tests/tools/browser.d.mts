// Types of browser.mjs, for the tests written in TypeScript.
export interface FoundBrowser {
  path: string;
  kind: string;
}
export function isBrandedChrome(path: string): boolean;
export function browserPlaces(
  system: NodeJS.Platform,
  env: Record<string, string | undefined>,
  home: string,
): FoundBrowser[];
export function findBrowser(): Promise<FoundBrowser>;
