// Types of setup.mjs, for the tests written in TypeScript.
import type { FoundBrowser } from './browser.mjs';

interface Packages {
  packages: Record<string, { version?: string; optional?: boolean }>;
}
export const root: string;
export function isNodeSupported(version: string): boolean;
export function isInstalled(lock: Packages, installed: Packages | null): boolean;
export function setUp(): Promise<FoundBrowser>;
