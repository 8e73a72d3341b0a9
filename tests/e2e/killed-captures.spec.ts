// The worker is killed at every step of a capture that an instrumented run names: what was said to be saved is there, and
// nothing is there by half.
import { createHash } from 'node:crypto';
import type { CaptureArea } from '../../lib/model/evidence';
import { busyPage, look } from './support/busy-page';
import { readBytes, readDatabase } from './support/database';
import { edgesOf, holdAt, isHeld, stepsTaken, workerOf } from './support/kill-points';
import type { TestBrowser } from './support/launch';
import { expect, test } from './support/test';
import { CARRIER, captureByShortcut, openCarrier, setArea } from './support/whole-page';
import { stopWorker } from './support/worker';

/** What an extension page sees of the browser, as far as it is used here. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ value?: { outcome: string } }> };
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
};

/** Asks for a capture as the popup does, and gives what it was told in the end. */
function ask({ desk }: TestBrowser, kind: CaptureArea): Promise<string> {
  return desk.evaluate(
    async ([address, area]) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address)!;
      const message = { kind: 'capture', tabId: tab.id, claimId: null, area };
      const answer = await chrome.runtime.sendMessage(message).catch(() => undefined);
      return answer?.value?.outcome ?? 'no answer';
    },
    [CARRIER, kind] as const,
  );
}

for (const [area, least] of [
  ['page', 15],
  ['visible', 9],
] as const) {
  test(`killed at any step, a capture (${area}) is stored whole or not at all`, async ({
    browserUnderTest: browser,
  }) => {
    test.setTimeout(720_000);
    const page = await openCarrier(browser, busyPage({ strips: 150, scrolled: 120 }));
    await page.bringToFront();
    await captureByShortcut(browser, page); // the tab is armed from here on
    await holdAt(workerOf(browser), null);
    expect(await ask(browser, area)).toBe('saved');
    const steps = await stepsTaken(workerOf(browser));
    const points = edgesOf(steps);
    expect(points.length).toBeGreaterThan(least);
    const asItWas = await look(page);
    let held = 0;

    for (const point of points) {
      const before = (await readDatabase(browser)).evidence.length;
      await stopWorker(browser);
      await setArea(browser, 'visible'); // wakes it
      await holdAt(workerOf(browser), point);
      let isOver = false;
      const told = ask(browser, area).finally(() => {
        isOver = true;
      });
      // How often a step is taken hangs on the pace: what went on after an earlier act may have been counted with it.
      await expect
        .poll(async () => isOver || (await isHeld(workerOf(browser))), {
          message: `step ${point.name}, time ${point.time}`,
        })
        .toBe(true);
      if (!isOver) held += 1;
      await stopWorker(browser);
      const { evidence, evidenceBytes, evidenceTexts, log } = await readDatabase(browser);
      const isSaved = (await told) === 'saved';
      expect(evidence.length - before, `after ${point.name}`).toBeGreaterThanOrEqual(isSaved ? 1 : 0);
      const ids = evidence.map(({ id }) => id).sort();
      expect(evidenceBytes.map(({ id }) => id).sort()).toEqual(ids);
      expect(evidenceTexts.map(({ id }) => id).sort()).toEqual(ids);
      expect(log.map(({ evidenceId }) => evidenceId).sort()).toEqual(ids);
      // The page is let go as it was.
      await expect.poll(() => look(page)).toEqual(asItWas);
    }

    expect(held).toBeGreaterThan(least);
    const { evidence } = await readDatabase(browser);
    for (const { id, sha256 } of evidence) {
      expect(
        createHash('sha256')
          .update(await readBytes(browser, id))
          .digest('hex'),
      ).toBe(sha256);
    }
  });
}
