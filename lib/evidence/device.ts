// The browser, the system and the version of Redress that took a picture, so that a reader of the proof knows its origin.
import type { Device } from '../model/evidence';

/** What a browser tells of itself (`navigator`, in a page or a worker). */
export interface SelfPortrait {
  userAgent: string;
  /** Chromium only. */
  userAgentData?: { platform: string; brands: readonly { brand: string; version: string }[] };
}

const BROWSERS: readonly [RegExp, string][] = [
  [/Firefox\/([\d.]+)/, 'Firefox'],
  [/Edg\/([\d.]+)/, 'Microsoft Edge'],
  [/OPR\/([\d.]+)/, 'Opera'],
  [/Chrome\/([\d.]+)/, 'Chromium'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'Chrome OS'],
  [/Linux/, 'Linux'],
];

/** @param version of Redress. @param pixelRatio device pixels to one CSS pixel, null when not known. */
export function describeDevice(self: SelfPortrait, version: string, pixelRatio: number | null): Device {
  return {
    browser: nameBrowser(self).slice(0, 200),
    system: nameSystem(self).slice(0, 100),
    version,
    pixelRatio,
  };
}

function nameBrowser({ userAgent, userAgentData }: SelfPortrait): string {
  // Made-up brands stand in the list so that nobody relies on it ("Not;A=Brand"); the own name is beside "Chromium".
  const brands = userAgentData?.brands.filter(({ brand }) => !/not.*brand/i.test(brand)) ?? [];
  const own = brands.find(({ brand }) => brand !== 'Chromium') ?? brands[0];
  if (own !== undefined) return `${own.brand} ${own.version}`;
  for (const [pattern, name] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return userAgent;
}

function nameSystem({ userAgent, userAgentData }: SelfPortrait): string {
  return userAgentData?.platform || (SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? '');
}
