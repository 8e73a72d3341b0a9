// The worker killed at steps of its way to the database, in the browser itself: the steps are counted in a run that lives.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readDatabase } from './support/database';
import { makeClaim } from './support/job';
import type { TestBrowser } from './support/launch';
import { expect, test } from './support/test';
import { stopWorker } from './support/worker';

/** How many of the steps die, spread over all of them; each costs a start of the worker. */
const SAMPLE = 8;

/** Counts steps in the worker and tells them; at step `at` it tells so and answers nobody any more. */
async function watchWorker({ context, desk }: TestBrowser, at: number): Promise<void> {
  await desk.evaluate(() => {
    Object.assign(globalThis, { steps: 0, isAtStep: false });
    const channel = new BroadcastChannel('kill-test');
    channel.onmessage = ({ data }: MessageEvent<{ steps: number; isAtStep: boolean }>) => {
      Object.assign(globalThis, data);
    };
  });
  await context.serviceWorkers()[0]!.evaluate((wanted) => {
    const channel = new BroadcastChannel('kill-test');
    let steps = 0;
    const step = () => {
      steps += 1;
      channel.postMessage({ steps, isAtStep: steps === wanted });
      // Busy for ever: what is not written now is never written by this worker.
      if (steps === wanted) for (;;) Date.now();
    };
    const owners: [object, string[]][] = [
      [IDBDatabase.prototype, ['transaction']],
      [
        IDBObjectStore.prototype,
        ['add', 'put', 'delete', 'get', 'getAll', 'openCursor', 'getAllKeys', 'count'],
      ],
      [IDBTransaction.prototype, ['commit']],
      [crypto.subtle, ['digest', 'sign']],
    ];
    for (const [owner, names] of owners)
      for (const name of names) {
        const real: (...given: unknown[]) => unknown = Reflect.get(owner, name);
        Object.defineProperty(owner, name, {
          configurable: true,
          value(this: unknown, ...given: unknown[]) {
            step();
            return real.apply(this, given);
          },
        });
      }
  }, at);
}

const stepsOf = ({ desk }: TestBrowser) => desk.evaluate(() => Number(Reflect.get(globalThis, 'steps')));
const isAtStep = ({ desk }: TestBrowser) => desk.evaluate(() => Reflect.get(globalThis, 'isAtStep') === true);

/** Every record has its bytes, unchanged, and its entry in the log. */
async function expectNothingHalf(browser: TestBrowser): Promise<void> {
  const stored = await readDatabase(browser);
  const bytes = new Map(stored.evidenceBytes.map((row) => [row.id, row.bytes.sha256]));
  expect([...bytes.keys()].sort()).toEqual(stored.evidence.map(({ id }) => id).sort());
  for (const { id, sha256 } of stored.evidence) expect(bytes.get(id)).toBe(sha256);
}

/** Steps to die at: the first, the last, and some in between. */
function sampleOf(steps: number): number[] {
  const apart = Math.max(1, Math.floor(steps / SAMPLE));
  return Array.from({ length: steps }, (_, index) => index + 1).filter(
    (step) => step % apart === 1 % apart || step === steps,
  );
}

test('killed while it restores a backup, it leaves all of it or nothing', async ({
  browserUnderTest,
  newTab,
}, info) => {
  test.setTimeout(600_000);
  const page = await newTab();
  await makeClaim(browserUnderTest, page);
  const file = await saveBackup(browserUnderTest, page, info.outputPath('backup.zip'));
  expect((await readFile(file)).length).toBeGreaterThan(1000);
  const whole = await readDatabase(browserUnderTest);
  const restore = () => page.getByLabel(/^The backup/).setInputFiles(file);

  await deleteEverything(browserUnderTest, page);
  await watchWorker(browserUnderTest, -1);
  await restore();
  await expect(page.getByText(/^Restored: /)).toBeVisible();
  const steps = await stepsOf(browserUnderTest);
  expect(steps).toBeGreaterThan(20);
  for (const at of sampleOf(steps)) {
    await deleteEverything(browserUnderTest, page);
    await watchWorker(browserUnderTest, at);
    await restore();
    await expect.poll(() => isAtStep(browserUnderTest), { message: `step ${at} of ${steps}` }).toBe(true);
    await stopWorker(browserUnderTest);
    await expect(page.getByText(/^(The restore was interrupted|Restored: )/)).toBeVisible();
    await expectNothingHalf(browserUnderTest);
    const { orders, claims, evidence } = await readDatabase(browserUnderTest);
    const isThere = evidence.length > 0;
    expect({ orders, claims, evidence }, `killed at step ${at} of ${steps}`).toEqual(
      isThere
        ? { orders: whole.orders, claims: whole.claims, evidence: whole.evidence }
        : { orders: [], claims: [], evidence: [] },
    );
  }
  await restore();
  await expect(page.getByText(/^Restored: /)).toBeVisible();
});

async function saveBackup({ extensionId }: TestBrowser, page: Page, path: string): Promise<string> {
  await page.goto(`chrome-extension://${extensionId}/claims.html#settings`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await (await download).saveAs(path);
  return path;
}

async function deleteEverything(browser: TestBrowser, page: Page): Promise<void> {
  await stopWorker(browser);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect.poll(async () => (await readDatabase(browser)).evidence).toEqual([]);
}
