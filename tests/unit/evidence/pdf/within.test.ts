// What keeps the computer busy for ever is left after its time; a tab that nobody looks at is given as long as it takes.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TooSlow, within } from '../../../../lib/evidence/pdf/within';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is done in time is given', async () => {
  await expect(within(1000, Promise.resolve(7))).resolves.toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});

test('what is not done in time is too slow', async () => {
  const waited = expect(within(1000, new Promise(() => undefined))).rejects.toBeInstanceOf(TooSlow);
  await vi.advanceTimersByTimeAsync(1000);
  await waited;
  expect(vi.getTimerCount()).toBe(0);
});

test('while the tab is out of sight no time passes', async () => {
  const page = { hidden: true };
  vi.stubGlobal('document', page);
  let end = 'waiting';
  const work = within(1000, new Promise(() => undefined)).catch(() => {
    end = 'too slow';
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(end).toBe('waiting');
  page.hidden = false;
  await vi.advanceTimersByTimeAsync(1000);
  await work;
  expect(end).toBe('too slow');
});
