import { describe, expect, test } from 'vitest';
import { enterPage } from '../../../lib/evidence/enter-page';

const NOT_YET = new Error(
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
);

/** A page that refuses with these, one after the other, and then lets in; and how long it was waited for. */
function pageThatRefuses(...refusals: Error[]) {
  const seen = { tries: 0, waitedMs: 0 };
  return {
    seen,
    enter: async () => {
      seen.tries += 1;
      const refusal = refusals.shift();
      if (refusal !== undefined) throw refusal;
      return 'in';
    },
    wait: async (milliseconds: number) => {
      seen.waitedMs += milliseconds;
    },
  };
}

describe('entering a page that the buyer just pressed in', () => {
  test('waits a moment for the right that the press gave', async () => {
    const { enter, wait, seen } = pageThatRefuses(NOT_YET, NOT_YET);
    expect(await enterPage(enter, wait)).toBe('in');
    expect(seen.waitedMs).toBeGreaterThan(0);
    expect(seen.waitedMs).toBeLessThan(200);
  });

  test('gives up after about a second, with what the browser said', async () => {
    const { enter, wait, seen } = pageThatRefuses(...new Array<Error>(50).fill(NOT_YET));
    await expect(enterPage(enter, wait)).rejects.toBe(NOT_YET);
    expect(seen.waitedMs).toBeGreaterThan(800);
    expect(seen.waitedMs).toBeLessThan(1600);
  });

  test('does not wait where waiting cannot help', async () => {
    const never = new Error('Cannot access a chrome:// URL');
    const { enter, wait, seen } = pageThatRefuses(never);
    await expect(enterPage(enter, wait)).rejects.toBe(never);
    expect(seen).toEqual({ tries: 1, waitedMs: 0 });
  });
});
