// Redress sends nothing to anyone: not from the page, not from its worker, not from its screens.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDatabase } from './support/database';
import { addressesOf, findLine, LIST, lineOf, showCard, visit } from './support/job';
import { launch, type TestBrowser } from './support/launch';
import { openedPopup, pressToolbar } from './support/popup';
import { pressShortcut } from './support/shortcut';
import { expect, test } from './support/test';

const PAGES = Object.values(addressesOf('late'));

/** The same visits, whether or not Redress is there. */
async function visitAll(browser: TestBrowser): Promise<string[]> {
  const page = await browser.context.newPage();
  for (const address of PAGES) await visit(page, address);
  await visit(page, LIST);
  await showCard(page, 'late');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return browser.requests.map(({ method, url }) => `${method} ${url}`).sort();
}

test('with Redress the shop is asked for exactly what it is asked for without', async () => {
  const without = await launch({ extension: null });
  const expected = await visitAll(without);
  await without.close();
  const browser = await launch();
  const seen = await visitAll(browser);
  await expect(lineOf(browser.context.pages().at(-1)!, 'late')).toBeVisible();
  expect(seen).toEqual(expected);
  expect(browser.requests.filter(({ isOurs }) => isOurs)).toEqual([]);
  await browser.close();
});

test('the whole job leaves no trace in the network stack', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'redress-netlog-'));
  const netLog = join(folder, 'net.json');
  const browser = await launch({ netLog });
  const { extensionId } = browser;
  const page = await browser.context.newPage();
  const line = await findLine(page, 'late');
  await line.getByRole('button', { name: 'Open claim' }).click();
  const first = await openedPopup(browser);
  await first.says('Wireless headphones');
  await first.close();
  await visit(page, addressesOf('late').tracking);
  await pressShortcut(page);
  await expect.poll(async () => (await readDatabase(browser)).evidence.length).toBe(1);
  const popup = await pressToolbar(browser, page);
  await popup.click('tab', 'Message');
  await popup.close();
  const claims = await browser.context.newPage();
  await claims.goto(`chrome-extension://${extensionId}/claims.html`);
  await expect(
    claims.getByRole('navigation').getByRole('button', { name: /Wireless headphones/ }),
  ).toBeVisible();
  // What must be seen if the log is to be worth anything: a request that somebody else makes.
  await page.evaluate(() => fetch('https://control.example/').catch(() => undefined));
  await browser.close();

  expect(browser.requests.filter(({ isOurs }) => isOurs)).toEqual([]);
  expect(browser.requests.filter(({ isAnswered }) => !isAnswered).map(({ url }) => url)).toEqual([
    'https://control.example/',
  ]);
  const log = await readFile(netLog, 'utf8');
  const initiators = [...log.matchAll(/"initiator":"([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(initiators.length).toBeGreaterThan(0);
  const urls = [...log.matchAll(/"initiator":"chrome-extension:[^"]*"[^}]*"url":"(https?:[^"]*)"/g)];
  expect(urls.map((match) => match[1])).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});
