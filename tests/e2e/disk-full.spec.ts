// A disk that is full in the middle of things, by a real quota of the browser: what is said is true, and nothing is there by half.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readBackup } from '../../lib/pack/read-backup';
import { verifyPack } from '../../lib/pack/verify';
import { bringPicture } from './support/bring';
import { readDatabase } from './support/database';
import { ask, enterClaim } from './support/enter-claim';
import { launch, type TestBrowser } from './support/launch';
import { test as base, expect } from './support/test';
import { withRights } from './support/variant';

/** A browser with room for 12 MB. Its quota counts only without `unlimitedStorage`, which lifts every one. */
const test = base.extend<{ limited: TestBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of this pattern.
  limited: async ({}, use) => {
    const without = (rights: { permissions: string[] }) => {
      rights.permissions = rights.permissions.filter((each) => each !== 'unlimitedStorage');
    };
    await withRights(without, async (extension) => {
      const browser = await launch({ extension, roomBytes: 16_000_000 });
      await use(browser);
      await browser.close();
    });
  },
});

async function openPlace({ context, extensionId }: TestBrowser, place: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/claims.html#${place}`);
  return page;
}

/** A file of noise, which nothing can make smaller. */
function noise(megabytes: number): Buffer {
  const bytes = Buffer.alloc(megabytes * 1_000_000);
  let seed = 1;
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    bytes.writeUInt32LE(seed, at);
  }
  bytes.write('%PDF-1.7\n');
  return bytes;
}

/** A file of its own kind and content, so large. */
function pdf(name: string, megabytes: number) {
  return { name, mimeType: 'application/pdf', buffer: Buffer.concat([noise(megabytes), Buffer.from(name)]) };
}

/** Brings files of a megabyte until one is refused. */
async function fillUp(browser: TestBrowser, claimId: string): Promise<void> {
  for (let count = 0; ; count += 1) {
    const url = await browser.desk.evaluate((name) => {
      const bytes = new Uint8Array(700_000);
      for (let at = 0; at < bytes.length; at += 50_000)
        crypto.getRandomValues(bytes.subarray(at, at + 50_000));
      return URL.createObjectURL(new Blob([`%PDF-1.7\n${name}`, bytes]));
    }, count);
    const request = { kind: 'import-file', claimId, url, name: `${count}.pdf`, proves: [] };
    const answer = await ask<{ outcome: string; why?: string }>(browser, request);
    if (answer.outcome === 'saved') continue;
    expect(answer).toEqual({ outcome: 'refused', why: 'disk-full' });
    return;
  }
}

test('in the middle of several files: the others are kept, and the sentence names the one', async ({
  limited,
}) => {
  const page = await openPlace(limited, await enterClaim(limited));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles([pdf('one.pdf', 1), pdf('two.pdf', 20), pdf('three.pdf', 1)]);
  await page.getByRole('button', { name: 'Save 3 files' }).click();
  await expect(page.getByText('There is no room on the disk for two.pdf.')).toBeVisible();
  await expect.poll(() => namesOfWhole(limited)).toEqual(['one.pdf', 'three.pdf']);
});

test('while a copy is made: the original stays, and no copy is there by half', async ({ limited }) => {
  const claimId = await enterClaim(limited);
  const id = await bringPicture(limited, claimId, { width: 1200, height: 900 }, 'noise');
  await fillUp(limited, claimId);
  const before = await namesOfWhole(limited);
  const page = await openPlace(limited, `${claimId}/${id}`);
  await page.getByRole('button', { name: 'Download for the form' }).click();
  await expect(page.getByText('There is no room on the disk for the copy.')).toBeVisible();
  const { copies, copyBytes } = await readDatabase(limited);
  expect({ copies, copyBytes }).toEqual({ copies: [], copyBytes: [] });
  expect(await namesOfWhole(limited)).toEqual(before);
});

test('a backup and a pack are made all the same: they need no room in the database', async ({
  limited,
}, info) => {
  const claimId = await enterClaim(limited);
  await bringPicture(limited, claimId, { width: 1200, height: 900 }, 'noise');
  const settings = await openPlace(limited, 'settings');
  await fillUp(limited, claimId);
  const claim = await openPlace(limited, claimId);
  const files = [info.outputPath('full-backup.zip'), info.outputPath('pack.zip')] as const;
  await save(settings, 'Save a backup', files[0]);
  await save(claim, 'Save evidence pack', files[1]);
  const [backup, pack] = await Promise.all(
    files.map(async (path) => new Blob([new Uint8Array(await readFile(path))])),
  );
  // Of a backup with any difference nothing is read.
  const { tables } = await readBackup(backup!);
  expect(tables.get('evidence')).toHaveLength((await readDatabase(limited)).evidence.length);
  expect(await verifyPack(pack!)).toMatchObject({ outcome: 'checked', isUnchanged: true });
});

async function save(page: Page, button: string, path: string): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  await (await download).saveAs(path);
  await expect(page.getByText(/^Saved as redress-/)).toBeVisible();
}

/** The files of all proof, each of which must have its bytes. */
async function namesOfWhole(browser: TestBrowser): Promise<(string | null)[]> {
  const { evidence, evidenceBytes } = await readDatabase(browser);
  const bytes = new Map(evidenceBytes.map((row) => [row.id, row.bytes.sha256]));
  for (const { id, sha256 } of evidence) expect(bytes.get(id)).toBe(sha256);
  expect(bytes.size).toBe(evidence.length);
  return evidence.map(({ fileName }) => fileName).sort();
}
