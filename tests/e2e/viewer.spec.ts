// Looking at proof: closely, by keys, with its facts beside it; nothing that is in a file runs; what is broken says so.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { bringPicture } from './support/bring';
import { readDatabase } from './support/database';
import { ask, enterClaim } from './support/enter-claim';
import type { TestBrowser } from './support/launch';
import { expect, test } from './support/test';

async function bringText(browser: TestBrowser, claimId: string, name: string, text: string): Promise<string> {
  const url = await browser.desk.evaluate((bytes) => URL.createObjectURL(new Blob([bytes])), text);
  const request = { kind: 'import-file', claimId, url, name, proves: ['document'] };
  const { evidenceId } = await ask<{ evidenceId: string }>(browser, request);
  return evidenceId;
}

/** Opens the claims page and notes everything that its policy of content had to stop. */
async function look(browser: TestBrowser, newTab: () => Promise<Page>, place: string): Promise<Page> {
  const page = await newTab();
  await page.goto(`chrome-extension://${browser.extensionId}/claims.html#${place}`);
  return page;
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('a picture can be looked at closely by keys, with its facts beside it', async ({
  browserUnderTest,
  newTab,
}) => {
  const claimId = await enterClaim(browserUnderTest);
  const id = await bringPicture(browserUnderTest, claimId, { width: 1600, height: 3000 }, 'text');
  const page = await look(browserUnderTest, newTab, `${claimId}/${id}`);
  await expect(page.getByText('Unchanged since it was stored on this computer')).toBeVisible();
  await expect(page.getByText('text.png')).toBeVisible();
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  const frame = page.getByRole('region', { name: /The picture/ });
  const picture = frame.getByRole('img');
  const fitting = (await picture.boundingBox())!.width;
  expect(fitting).toBeLessThan(900);
  await frame.focus();
  await page.keyboard.press('1');
  await expect.poll(async () => (await picture.boundingBox())!.width).toBe(1600);
  await page.keyboard.press('+');
  await expect.poll(async () => (await picture.boundingBox())!.width).toBe(2400);
  await page.keyboard.press('0');
  await expect.poll(async () => Math.round((await picture.boundingBox())!.width)).toBe(Math.round(fitting));
  expect(await axe(page)).toEqual([]);
});

test('a mail is shown as words; nothing in it runs or is loaded', async ({ browserUnderTest, newTab }) => {
  const claimId = await enterClaim(browserUnderTest);
  const evil = [
    'From: "Bright Store" <shop@example.com>',
    'Subject: =?utf-8?B?0J7RgtC/0YDQsNCy0LvQtdC90L4=?=',
    'Date: Fri, 20 Nov 2026 10:00:00 +0300',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>We have sent it.</p><p>Really.</p><script>document.title = "ran"</script>',
    '<img src="https://tracker.example/pixel.gif" onerror="document.title = \'ran\'">',
    '<iframe src="https://tracker.example/"></iframe>',
  ].join('\r\n');
  const id = await bringText(browserUnderTest, claimId, 'letter.eml', evil);
  const page = await look(browserUnderTest, newTab, `${claimId}/${id}`);
  await expect(page.getByText('Отправлено')).toBeVisible();
  await expect(page.getByText('We have sent it.')).toBeVisible();
  await expect(page.getByText('document.title')).toHaveCount(0);
  expect(await page.locator('main iframe, main img').count()).toBe(0);
  await expect(page).toHaveTitle('Redress');
  expect(browserUnderTest.requests.map(({ url }) => url)).toEqual([]);
  expect(await axe(page)).toEqual([]);
});

test('of a mail whose plain part is empty, the words of the other are shown', async ({
  browserUnderTest,
  newTab,
}) => {
  const claimId = await enterClaim(browserUnderTest);
  const mail = [
    'From: shop@example.com',
    'Subject: Your refund',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=B',
    '',
    '--B',
    'Content-Type: text/plain',
    '',
    ' ',
    '--B',
    'Content-Type: text/html',
    '',
    '<p>The money comes in ten days.</p>',
    '--B--',
    '',
  ].join('\r\n');
  const id = await bringText(browserUnderTest, claimId, 'refund.eml', mail);
  const page = await look(browserUnderTest, newTab, `${claimId}/${id}`);
  await expect(page.getByText('The money comes in ten days.')).toBeVisible();
});

test('what was changed behind our back is marked in the gallery and beside the picture', async ({
  browserUnderTest,
  newTab,
}) => {
  const claimId = await enterClaim(browserUnderTest);
  const id = await bringPicture(browserUnderTest, claimId, { width: 40, height: 40 }, 'rows');
  await bringPicture(browserUnderTest, claimId, { width: 41, height: 40 }, 'rows');
  const page = await look(browserUnderTest, newTab, claimId);
  const tiles = page.getByRole('button', { name: /^Open proof/ });
  await expect(tiles).toHaveCount(2);
  await expect(tiles.first().getByRole('presentation', { includeHidden: true })).toBeVisible();
  await browserUnderTest.desk.evaluate(async (key) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('redress');
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise((resolve) => {
      const transaction = database.transaction('evidenceBytes', 'readwrite');
      transaction.objectStore('evidenceBytes').put({ id: key, bytes: new Blob(['other']) });
      transaction.oncomplete = resolve;
    });
    database.close();
  }, id);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Open proof.*Changed$/ })).toHaveCount(1);
  await expect(page.getByText('1 item is not as it was captured')).toBeVisible();
  await page.getByRole('button', { name: /Changed$/ }).click();
  await expect(page.getByText('The stored bytes are not the captured ones')).toBeVisible();
});

test('where an entry of the log was changed, no piece is called unchanged without a warning', async ({
  browserUnderTest,
  newTab,
}) => {
  const claimId = await enterClaim(browserUnderTest);
  const id = await bringPicture(browserUnderTest, claimId, { width: 40, height: 40 }, 'rows');
  const page = await look(browserUnderTest, newTab, `${claimId}/${id}`);
  await expect(page.getByText('Unchanged since it was stored on this computer')).toBeVisible();
  const warning = page.getByText('The log of proof on this computer is not in order');
  await expect(warning).toHaveCount(0);
  const { log } = await readDatabase(browserUnderTest);
  await browserUnderTest.desk.evaluate(async (entry) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('redress');
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise((resolve) => {
      const transaction = database.transaction('log', 'readwrite');
      transaction.objectStore('log').put({ ...entry, at: '2020-01-01T00:00:00+03:00' });
      transaction.oncomplete = resolve;
    });
    database.close();
  }, log[0]!);
  await page.reload();
  await expect(warning).toBeVisible();
});

test('a second press in the same place deletes nothing: it keeps', async ({ browserUnderTest, newTab }) => {
  const claimId = await enterClaim(browserUnderTest);
  const id = await bringPicture(browserUnderTest, claimId, { width: 40, height: 40 }, 'rows');
  const page = await look(browserUnderTest, newTab, `${claimId}/${id}`);
  const remove = page.getByRole('button', { name: 'Delete this item' });
  await remove.press('Enter');
  await expect(page.getByText('The item goes for good.')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Keep', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(remove).toBeFocused();
  await remove.dblclick();
  await expect(page.getByRole('button', { name: 'Yes, delete it' })).toBeVisible();
  expect((await readDatabase(browserUnderTest)).evidence).toHaveLength(1);
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect.poll(async () => (await readDatabase(browserUnderTest)).evidence).toEqual([]);
});

test('the keys come back to the piece that was looked at, and after it is deleted to the next, at last to the heading', async ({
  browserUnderTest,
  newTab,
}) => {
  const claimId = await enterClaim(browserUnderTest);
  for (const width of [40, 41, 42]) {
    await bringPicture(browserUnderTest, claimId, { width, height: 40 }, 'rows');
  }
  const page = await look(browserUnderTest, newTab, claimId);
  const tile = (number: number) => page.getByRole('button', { name: `Open proof ${number}:` });
  const remove = async () => {
    await page.getByRole('button', { name: 'Delete this item' }).press('Enter');
    await page.getByRole('button', { name: 'Yes, delete it' }).press('Enter');
  };
  await tile(2).press('Enter');
  await page.getByRole('button', { name: 'Back to the claim' }).press('Enter');
  await expect(tile(2)).toBeFocused();
  await tile(2).press('Enter');
  await remove();
  // What was 3 is 2 now.
  await expect(tile(3)).toHaveCount(0);
  await expect(tile(2)).toBeFocused();
  await tile(2).press('Enter');
  await remove();
  await expect(tile(1)).toBeFocused();
  await tile(1).press('Enter');
  await remove();
  await expect(page.getByRole('heading', { name: 'Saved proof' })).toBeFocused();
});

test('a piece that could not be deleted is said to be still there', async ({ browserUnderTest, newTab }) => {
  const claimId = await enterClaim(browserUnderTest);
  const id = await bringPicture(browserUnderTest, claimId, { width: 40, height: 40 }, 'rows');
  const page = await look(browserUnderTest, newTab, `${claimId}/${id}`);
  await page.getByRole('button', { name: 'Delete this item' }).click();
  // As when the worker is gone, or the disk is full.
  await page.evaluate(() => {
    Reflect.get(globalThis, 'chrome').runtime.sendMessage = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(page.getByText('It was not deleted: it is still here')).toBeVisible();
  expect((await readDatabase(browserUnderTest)).evidence).toHaveLength(1);
});

test('proof can be looked at by what it shows', async ({ browserUnderTest, newTab }) => {
  const claimId = await enterClaim(browserUnderTest);
  await bringPicture(browserUnderTest, claimId, { width: 40, height: 40 }, 'rows');
  await bringText(browserUnderTest, claimId, 'statement.pdf', '%PDF-1.4');
  const page = await look(browserUnderTest, newTab, claimId);
  await page.getByRole('button', { name: 'By what it shows' }).click();
  await expect(page.getByRole('heading', { name: 'The goods' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Another document' })).toBeVisible();
});

test("the extension's own pages may load nothing from anywhere, and run nothing but their own files", async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await look(browserUnderTest, newTab, '');
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      seen.add(`${effectiveDirective} ${blockedURI.split(':')[0]}`),
    );
    void fetch('https://example.com/').catch(() => undefined);
    const picture = new Image();
    picture.src = 'https://example.com/pixel.gif';
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob(['<script>top.ran = 1</script>'], { type: 'text/html' }));
    const script = document.createElement('script');
    script.src = URL.createObjectURL(new Blob(['window.ran = 1'], { type: 'text/javascript' }));
    document.body.append(picture, frame, script);
    // Whether the browser loads such a frame or not: its script must not run.
    return new Promise((done) => frame.addEventListener('load', done));
  });
  const stopped = () => page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<string>)].sort());
  await expect.poll(stopped).toEqual(['connect-src https', 'img-src https', 'script-src-elem blob']);
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  expect(browserUnderTest.requests).toEqual([]);
});
