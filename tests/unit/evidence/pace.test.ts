import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePace, type PaceClock } from '../../../lib/evidence/pace';

/** A clock that stands until something waits. @param early how much too soon its timers come, as a browser's do. */
function clock(early = 0): PaceClock & { time: number } {
  return {
    time: 0,
    now() {
      return this.time;
    },
    wait(milliseconds) {
      this.time += Math.max(0.05, milliseconds - early);
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
  test('is never refused, whatever time passes between the calls and however early timers come', async () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 1500 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(gaps, fc.double({ min: 0, max: 2, noNaN: true }), async (pauses, early) => {
        const time = clock(early);
        const turn = makePace(2, time);
        const called: number[] = [];
        for (const pause of pauses) {
          time.time += pause;
          await turn();
          called.push(time.time);
        }
        expect(isRefused(called, 2)).toBe(false);
      }),
    );
  });

  test.each([0, 0.6])('loses no time beyond the half second a capture, timers %d ms early', async (early) => {
    const time = clock(early);
    const turn = makePace(2, time);
    const called: number[] = [];
    for (let shot = 0; shot < 13; shot += 1) {
      await turn();
      called.push(time.time);
      time.time += 90;
    }
    expect(isRefused(called, 2)).toBe(false);
    expect(called.at(-1)).toBeGreaterThanOrEqual(6000);
    expect(called.at(-1)).toBeLessThan(6000 * 1.02);
  });

  test('is none where the browser sets none', async () => {
    const time = clock();
    const turn = makePace(null, time);
    for (let shot = 0; shot < 13; shot += 1) await turn();
    expect(time.time).toBe(0);
  });
});
