// Moves the clock that the extension's worker reads. It goes with the worker: one that was stopped starts with the real time.
import { expect, type Worker } from '@playwright/test';
import type { TestBrowser } from './launch';

/** What an extension page sees of the browser, as far as it is used here. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** The running worker; one that was stopped is woken by a harmless question. */
export async function wakeWorker({ context, desk }: TestBrowser): Promise<Worker> {
  await desk.evaluate(() => chrome.runtime.sendMessage({ kind: 'change-settings', change: {} }));
  await expect.poll(() => context.serviceWorkers().length).toBeGreaterThan(0);
  return context.serviceWorkers().at(-1)!;
}

/** From now on the worker's today is so many days away. */
export async function moveClock(worker: Worker, days: number): Promise<void> {
  await worker.evaluate((ms) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: []) {
        if (given.length === 0) super(Real.now() + ms);
        else super(...given);
      }
      static override now(): number {
        return Real.now() + ms;
      }
    } as DateConstructor;
  }, days * 86_400_000);
}
