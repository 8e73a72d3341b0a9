// Waits for what a file may keep busy for ever, as long as somebody looks: a tab out of sight draws nothing, and is not late.

const STEP_MS = 500;

export class TooSlow extends Error {}

/** The result. @throws TooSlow after so many milliseconds in sight. */
export async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let left = ms;
  let clock: ReturnType<typeof setInterval> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    clock = setInterval(() => {
      if (globalThis.document?.hidden) return;
      left -= STEP_MS;
      if (left <= 0) reject(new TooSlow());
    }, STEP_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearInterval(clock);
  }
}
