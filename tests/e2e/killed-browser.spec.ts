// The whole browser killed at every step of a capture, an import, a pack, a backup and a restore, as runs that live name
// them: what was told to be saved is there when it opens again, and nothing is there by half.
import type { Page } from '@playwright/test';
import { readDatabase } from './support/database';
import { ask, enterClaim } from './support/enter-claim';
import { holdAt, isHeld, workerOf } from './support/kill-points';
import { launch, type TestBrowser } from './support/launch';
import { stripPage } from './support/strips';
import { type Act, type Lives, surviveKills, withProfile } from './support/survive';
import { expect, test } from './support/test';
import { withRights } from './support/variant';
import { openCarrier } from './support/whole-page';

/** What an extension page sees of the browser, as far as it is used here. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ value: { outcome: string } }> };
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
};

// Each browser has a profile of its own: they need not wait for each other.
test.describe.configure({ mode: 'parallel', timeout: 900_000 });

/** A claim, to which all is filed, in a profile that is then left. @param more to be there with it. */
async function makeProfile(lives: Lives, more?: (browser: TestBrowser) => Promise<unknown>): Promise<void> {
  const browser = await launch(lives);
  await enterClaim(browser);
  await more?.(browser);
  await browser.close();
}

async function openClaim(browser: TestBrowser, place?: string): Promise<Page> {
  const page = await browser.context.newPage();
  const [claim] = (await readDatabase(browser)).claims;
  await page.goto(`chrome-extension://${browser.extensionId}/claims.html#${place ?? claim!.id}`);
  return page;
}

/** A picture of one colour, which no other one has, at an address that the worker can read. */
function drawPhoto({ desk }: TestBrowser): Promise<string> {
  return desk.evaluate(async () => {
    const canvas = new OffscreenCanvas(64, 64);
    const context = canvas.getContext('2d')!;
    context.fillStyle = `#${crypto.randomUUID().slice(0, 6)}`;
    context.fillRect(0, 0, 64, 64);
    return URL.createObjectURL(await canvas.convertToBlob());
  });
}

async function bringPhoto(browser: TestBrowser): Promise<{ outcome: string; evidenceId: string }> {
  const url = await drawPhoto(browser);
  const claimId = (await readDatabase(browser)).claims[0]!.id;
  return ask(browser, { kind: 'import-file', claimId, url, name: 'photo.png', proves: ['goods'] });
}

/** A press on a button of a page, and the sentence that says it is done. */
async function pressIn(page: Page, button: string, told: RegExp): Promise<Act> {
  await expect(page.getByRole('button', { name: button })).toBeVisible();
  return {
    realm: page,
    begin: () => page.getByRole('button', { name: button }).click(),
    isTold: () => expect(page.getByText(told)).toBeVisible(),
  };
}

/** Something that the worker is asked for, and the answer that says it is done. */
function heldInWorker(browser: TestBrowser, work: () => Promise<object>, told: Record<string, unknown>): Act {
  let answer: Promise<object>;
  return {
    realm: workerOf(browser),
    begin: async () => {
      answer = work();
      answer.catch(() => undefined);
    },
    isTold: async () => expect(await answer).toMatchObject(told),
  };
}

const MADE = /^Saved as redress-/;

/** Asks for a capture as the popup does. */
function capture({ desk }: TestBrowser, page: Page): Promise<{ value: { outcome: string } }> {
  return desk.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address)!;
    return chrome.runtime.sendMessage({ kind: 'capture', tabId: tab.id, claimId: null, area: 'page' });
  }, page.url());
}

test('killed during a capture, nothing saved is lost and nothing is there by half', async () => {
  // A buyer who allowed pictures everywhere: nothing hangs on which tab was pressed before.
  const everywhere = (rights: { host_permissions: string[] }) => rights.host_permissions.push('<all_urls>');
  await withRights(everywhere, (extension) =>
    withProfile(async (profile) => {
      await makeProfile({ profile, extension });
      const [steps] = await surviveKills(
        { profile, extension },
        {
          prepare: async (browser) => {
            const page = await openCarrier(browser, stripPage({ strips: 120 }));
            await page.bringToFront();
            return [heldInWorker(browser, () => capture(browser, page), { value: { outcome: 'saved' } })];
          },
        },
      );
      expect(steps).toEqual(expect.arrayContaining(['tabs.captureVisibleTab', 'add evidence', 'add log']));
    }),
  );
});

test('killed during an import, nothing saved is lost and nothing is there by half', async () => {
  await withProfile(async (profile) => {
    await makeProfile({ profile }, async (browser) => {
      // The very first entry makes the key that signs the log.
      await holdAt(workerOf(browser), { name: 'add keys', time: 1 });
      void bringPhoto(browser).catch(() => undefined);
      await expect.poll(() => isHeld(workerOf(browser))).toBe(true);
      await browser.kill();
    });
    const [steps] = await surviveKills(
      { profile },
      {
        prepare: async (browser) => [heldInWorker(browser, () => bringPhoto(browser), { outcome: 'saved' })],
      },
    );
    expect(steps).toEqual(expect.arrayContaining(['digest', 'sign', 'add evidenceBytes', 'add log']));
  });
});

test('killed during a backup and a pack, nothing saved is lost and nothing is there by half', async () => {
  await withProfile(async (profile) => {
    await makeProfile({ profile }, bringPhoto);
    const [packing, backing] = await surviveKills(
      { profile },
      {
        prepare: async (browser) => [
          await pressIn(await openClaim(browser), 'Save evidence pack', MADE),
          await pressIn(await openClaim(browser, 'settings'), 'Save a backup', MADE),
        ],
      },
    );
    expect(packing).toEqual(expect.arrayContaining(['digest', 'download', 'send note-export']));
    expect(backing).toEqual(expect.arrayContaining(['digest', 'download', 'send note-backup']));
  });
});

test('killed while a pack and a backup are noted, the log and the list of backups agree', async () => {
  await withProfile(async (profile) => {
    await makeProfile({ profile }, bringPhoto);
    for (const [place, button] of [
      [undefined, 'Save evidence pack'],
      ['settings', 'Save a backup'],
    ] as const) {
      const [noting] = await surviveKills(
        { profile },
        {
          prepare: async (browser) => {
            const act = await pressIn(await openClaim(browser, place), button, MADE);
            return [{ ...act, realm: workerOf(browser) }];
          },
          check: ({ log, backups }, isTold) => {
            if (!isTold) return;
            if (place === undefined) expect(log.at(-1)?.what).toBe('exported');
            else expect(backups).toHaveLength(1);
          },
        },
      );
      expect(noting).toEqual(expect.arrayContaining(['sign', 'add log']));
    }
  });
});

test('killed during a restore, all of the backup is there or nothing of it', async () => {
  await withProfile(async (profile) => {
    const file = test.info().outputPath('backup.zip');
    const backedUp: string[] = [];
    await makeProfile({ profile }, async (browser) => {
      const { evidenceId } = await bringPhoto(browser);
      const copy = { edits: [], hasCaption: true, maxBytes: null, mediaType: 'image/png' };
      await ask(browser, { kind: 'make-copies', evidenceId, ...copy });
      backedUp.push(evidenceId);
      const page = await openClaim(browser, 'settings');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save a backup' }).click();
      await (await download).saveAs(file);
    });
    const [steps] = await surviveKills(
      { profile },
      {
        prepare: async (browser, saved) => {
          await ask(browser, { kind: 'delete-everything' });
          saved.clear();
          await enterClaim(browser);
          const page = await openClaim(browser, 'settings');
          return [
            {
              realm: workerOf(browser),
              begin: () => page.getByLabel(/^The backup/).setInputFiles(file),
              isTold: () => expect(page.getByText(/^Restored: /)).toBeVisible(),
            },
          ];
        },
        check: ({ evidence, copies, pastLogs, log }, isTold) => {
          const isThere = evidence.some(({ id }) => backedUp.includes(id));
          const restored = log.filter(({ what }) => what === 'restored').length;
          expect({ copies: copies.length, pastLogs: pastLogs.length, restored }).toEqual(
            isThere ? { copies: 1, pastLogs: 1, restored: 2 } : { copies: 0, pastLogs: 0, restored: 0 },
          );
          if (isTold) expect(isThere).toBe(true);
        },
      },
    );
    expect(steps).toEqual(
      expect.arrayContaining(['put orders', 'add log', 'put evidenceBytes', 'put copies']),
    );
  });
});
