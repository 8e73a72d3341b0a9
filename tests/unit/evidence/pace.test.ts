import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Clock, makePace } from '../../../lib/evidence/pace';

/** A clock that stands until something waits. */
function clock(): Clock & { time: number } {
  return {
    time: 0,
    now() {
      return this.time;
    },
    wait(milliseconds) {
      this.time += milliseconds;
      return Promise.resolve();
    },
  };
}

/** As the browser counts: the second begins with the first call after the last one was over. */
function isRefused(times: readonly number[], perSecond: number): boolean {
  let start = Number.NEGATIVE_INFINITY;
  let used = 0;
  return times.some((time) => {
    if (time >= start + 1000) {
      start = time;
      used = 0;
    }
    used += 1;
    return used > perSecond;
  });
}

describe('the pace of captures', () => {
  test('is never refused, whatever time passes between the calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 1500 }), { maxLength: 40 }), async (gaps) => {
        const time = clock();
        const turn = makePace(2, time);
        const called: number[] = [];
        for (const gap of gaps) {
          time.time += gap;
          await turn();
          called.push(time.time);
        }
        expect(isRefused(called, 2)).toBe(false);
      }),
    );
  });

  test('loses no time beyond the half second a capture', async () => {
    const time = clock();
    const turn = makePace(2, time);
    for (let shot = 0; shot < 13; shot += 1) await turn();
    expect(time.time).toBeGreaterThanOrEqual(6000);
    expect(time.time).toBeLessThan(6000 * 1.02);
  });

  test('is none where the browser sets none', async () => {
    const time = clock();
    const turn = makePace(null, time);
    for (let shot = 0; shot < 13; shot += 1) await turn();
    expect(time.time).toBe(0);
  });
});
