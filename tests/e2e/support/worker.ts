// Stops the extension's worker, as the browser does after half a minute of silence; with devtools attached it never would.
import { expect } from '@playwright/test';
import type { TestBrowser } from './launch';
import { Target } from './target';

/** True while the worker runs. */
export async function isWorkerRunning(browser: TestBrowser): Promise<boolean> {
  return (await workerTarget(browser)) !== undefined;
}

/**
 * Stops the worker and proves that what it had in memory is gone. The next event starts it anew; that may be at once,
 * so a running worker afterwards is a new one.
 */
export async function stopWorker(browser: TestBrowser): Promise<void> {
  const targetId = await workerTarget(browser);
  if (targetId === undefined) return;
  await inWorker(browser, targetId, 'globalThis.wasBeforeTheStop = true');
  await browser.devtools.send('Target.closeTarget', { targetId });
  await expect
    .poll(() => remembers(browser), { message: 'the worker stops', intervals: [10, 20, 50, 100] })
    .toBe(false);
}

async function remembers(browser: TestBrowser): Promise<boolean> {
  const targetId = await workerTarget(browser);
  if (targetId === undefined) return false;
  return inWorker(browser, targetId, 'globalThis.wasBeforeTheStop === true').catch(() => true);
}

async function inWorker({ devtools }: TestBrowser, targetId: string, expression: string): Promise<boolean> {
  const target = await Target.attach(devtools, targetId);
  const { result } = await target.send<{ result: { value: boolean } }>('Runtime.evaluate', { expression });
  await target.detach();
  return result.value;
}

async function workerTarget({ devtools, extensionId }: TestBrowser): Promise<string | undefined> {
  const { targetInfos } = await devtools.send('Target.getTargets', {});
  return targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
  )?.targetId;
}
