// The browser's own pace: so many captures in a second, counted from the first. Waits no longer than that, and never runs into it.

export interface PaceClock {
  /** Milliseconds from any start. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** The browser starts its second a moment after we ask. */
const LATE_MS = 12;

/**
 * Resolves when the next capture may be asked for; calls are served in turn.
 * @param perSecond null where the browser sets no pace.
 */
export function makePace(perSecond: number | null, clock: PaceClock): () => Promise<void> {
  let startedAt = Number.NEGATIVE_INFINITY;
  let used = 0;
  let last: Promise<void> = Promise.resolve();

  async function turn(): Promise<void> {
    if (perSecond === null) return;
    const over = startedAt + 1000 + LATE_MS;
    // In the last moment nobody knows whether the browser's second is over.
    const isUncertain = clock.now() >= startedAt + 1000 && clock.now() < over;
    if (isUncertain || used >= perSecond) {
      // A timer comes up to a millisecond too soon (measured on Chromium 156): then the second is not over yet.
      while (clock.now() < over) await clock.wait(over - clock.now());
    }
    if (clock.now() >= over) {
      startedAt = clock.now();
      used = 0;
    }
    used += 1;
  }

  return () => {
    last = last.then(turn);
    return last;
  };
}
