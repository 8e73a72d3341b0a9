// Stops the extension's worker, as the browser does after half a minute of silence; with devtools attached it never would.
import { expect } from '@playwright/test';
import type { TestBrowser } from './launch';

/** True while the worker runs. */
export async function isWorkerRunning(browser: TestBrowser): Promise<boolean> {
  return (await workerTarget(browser)) !== undefined;
}

/** Stops the worker and proves that it is gone. The next event starts it anew. */
export async function stopWorker(browser: TestBrowser): Promise<void> {
  const targetId = await workerTarget(browser);
  if (targetId === undefined) return;
  await browser.devtools.send('Target.closeTarget', { targetId });
  await expect
    .poll(() => isWorkerRunning(browser), { message: 'the worker stops', intervals: [10, 20, 50, 100] })
    .toBe(false);
}

async function workerTarget({ devtools, extensionId }: TestBrowser): Promise<string | undefined> {
  const { targetInfos } = await devtools.send('Target.getTargets', {});
  return targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
  )?.targetId;
}
