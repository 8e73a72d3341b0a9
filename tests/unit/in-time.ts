// Work that a hostile page could make endless: its time is counted on the processor, so that a busy machine changes nothing.
import { expect } from 'vitest';

/** Far above what a step for each letter of a megabyte takes (tenths of a second), and far below a step for each pair of them (minutes). */
const SECONDS = 4;

/** Runs something on a text of about a megabyte, and holds it to a time that only grows with the text. */
export function expectInTime(work: () => void): void {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6, 'seconds of the processor').toBeLessThan(SECONDS);
}
