// The harness itself, on the extension as built: a helper that did nothing would make every other test worthless.
import { readBytes, readDatabase } from './support/database';
import { launch } from './support/launch';
import { pressToolbar } from './support/popup';
import { speak } from './support/settings';
import { pressShortcut } from './support/shortcut';
import { expect, test } from './support/test';
import { isWorkerRunning, stopWorker } from './support/worker';

const LIST = '/p/order/index.html';

test('the shop behaves: cards come late, ten at first, ten more on a press, others by tab', async ({
  openShop,
}) => {
  const page = await openShop(LIST);
  const cards = page.locator('.order-item');
  await expect(cards).toHaveCount(10);
  await page.getByRole('button', { name: 'View orders' }).click();
  await expect(cards).toHaveCount(20);
  await page.getByRole('tab', { name: 'To pay' }).click();
  await expect(cards).toHaveCount(1);
});

test('the shortcut reaches the extension, and the database shows what it stored', async ({
  browserUnderTest,
  openShop,
}) => {
  const page = await openShop(LIST);
  await pressShortcut(page);
  await expect.poll(async () => (await readDatabase(browserUnderTest)).evidenceBytes).toHaveLength(1);
  const { evidenceBytes } = await readDatabase(browserUnderTest);
  const picture = await readBytes(browserUnderTest, evidenceBytes[0]!.id);
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.length).toBe(evidenceBytes[0]!.bytes.sizeBytes);
});

test('each test begins with nothing stored', async ({ browserUnderTest }) => {
  const { orders, evidence } = await readDatabase(browserUnderTest);
  expect([...orders, ...evidence]).toEqual([]);
});

test('the toolbar opens the real popup, which is no tab', async ({ browserUnderTest, openShop }) => {
  const page = await openShop(LIST);
  const popup = await pressToolbar(browserUnderTest, page);
  await popup.says(/\w/);
  expect(await popup.evaluate(() => location.pathname)).toBe('/popup.html');
  await popup.close();
});

test('the worker stops when told, forgets, and is started by the next event', async ({
  browserUnderTest,
}) => {
  const [worker] = browserUnderTest.context.serviceWorkers();
  await speak(browserUnderTest, 'en');
  await worker!.evaluate(() => Object.assign(globalThis, { isBeforeTheStop: true }));
  expect(await isWorkerRunning(browserUnderTest)).toBe(true);
  await stopWorker(browserUnderTest);
  expect(await isWorkerRunning(browserUnderTest)).toBe(false);
  await speak(browserUnderTest, 'en');
  expect(await isWorkerRunning(browserUnderTest)).toBe(true);
  expect(await worker!.evaluate(() => 'isBeforeTheStop' in globalThis)).toBe(false);
});

test('a request to anywhere else is aborted and on record', async () => {
  const browser = await launch({ extension: null });
  const page = await browser.context.newPage();
  await page.goto('https://www.aliexpress.com/');
  await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  expect(browser.requests.filter(({ isAnswered }) => !isAnswered).map(({ url }) => url)).toEqual([
    'https://example.org/',
  ]);
  await browser.close();
});
