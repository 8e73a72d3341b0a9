// Stops the extension's worker, as the browser does after half a minute of silence; with devtools attached it never would.
import type { CDPSession } from '@playwright/test';
import type { TestBrowser } from './launch';

type Status = 'stopped' | 'running' | 'starting' | 'stopping';

/** True while the worker runs, as the browser itself says. */
export async function isWorkerRunning(browser: TestBrowser): Promise<boolean> {
  const session = await browser.context.newCDPSession(browser.desk);
  const status = nextStatus(session, browser.extensionId, () => true);
  await session.send('ServiceWorker.enable');
  const isRunning = (await status) === 'running';
  await session.detach();
  return isRunning;
}

/** Stops the worker and waits until the browser says so: what it had in memory is gone. The next event starts it anew. */
export async function stopWorker(browser: TestBrowser): Promise<void> {
  const session = await browser.context.newCDPSession(browser.desk);
  const stopped = nextStatus(session, browser.extensionId, (status) => {
    // An event of the browser (a tab that closed) may have been starting it, and a start does not hear a stop.
    if (status === 'running') session.send('ServiceWorker.stopAllWorkers').catch(() => undefined);
    return status === 'stopped';
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** The first status of the extension's worker that is told and wanted. */
function nextStatus(
  session: CDPSession,
  extensionId: string,
  isWanted: (status: Status) => boolean,
): Promise<Status> {
  return new Promise((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { scriptURL, runningStatus } of versions) {
        const isOurs = scriptURL.startsWith(`chrome-extension://${extensionId}/`);
        if (isOurs && isWanted(runningStatus)) resolve(runningStatus);
      }
    });
  });
}
