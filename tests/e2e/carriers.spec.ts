// Carriers' own pages, read once the buyer wants it and the browser allows it. The browser's question cannot be answered by a
// test without a display, so this build holds the right to the sites from the start; the wish is the buyer's all the same.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { demoId } from '../demo/orders';
import { readDatabase } from './support/database';
import { addressesOf, visit } from './support/job';
import { launch, type TestBrowser } from './support/launch';
import { pressShortcut } from './support/shortcut';

const CAINIAO = 'https://global.cainiao.com';
let folder: string;
let browser: TestBrowser;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redress-allowed-'));
  await cp(resolve(import.meta.dirname, '../../.output/chrome-mv3'), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  manifest.host_permissions = [
    `${CAINIAO}/*`,
    'https://www.pochta.ru/*',
    'https://t.17track.net/*',
    'https://www.17track.net/*',
  ];
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  browser = await launch({ extension: folder });
});
test.afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const late = async () => (await readDatabase(browser)).orders.find(({ id }) => id === demoId('late'));

test('a carrier’s page tells nothing until the buyer wants it read, and goes to the order with its number then', async () => {
  const page = await browser.context.newPage();
  await visit(page, addressesOf('late').tracking);
  await expect.poll(async () => (await late())?.shipments[0]?.events.length ?? 0).toBeGreaterThan(0);
  const number = (await late())?.shipments[0]?.trackingNumbers[0] ?? '';
  const eventsBefore = (await late())?.shipments[0]?.events.length ?? 0;

  const call = `${CAINIAO}/global/detail.json?mailNos=${number}&lang=en-US`;
  const address = `${CAINIAO}/newDetail.htm?mailNoList=${number}`;
  browser.stand.set(
    call,
    JSON.stringify({
      success: true,
      module: [
        {
          mailNo: number,
          destCountry: 'Israel',
          detailList: [
            {
              timeStr: '2099-01-02 10:00:00',
              timeZone: 'GMT+2',
              actionCode: 'LH_ARRIVE',
              standerdDesc: 'Arrived at destination country',
            },
          ],
        },
      ],
    }),
  );
  browser.stand.set(
    address,
    `<!doctype html><html lang="en"><title>Cainiao</title><main></main><script>
      fetch(${JSON.stringify(call)}).then((answer) => answer.json()).then((read) => {
        document.querySelector('main').textContent = read.module[0].detailList[0].standerdDesc;
      });
    </script>`,
  );
  await visit2(address);
  expect((await late())?.shipments[0]?.events).toHaveLength(eventsBefore);

  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/claims.html#settings`);
  await settings.getByRole('checkbox', { name: 'Cainiao' }).check();
  await expect(settings.getByRole('checkbox', { name: 'Cainiao' })).toBeChecked();

  await expect
    .poll(async () => {
      await visit2(address);
      return (await late())?.shipments[0]?.destination;
    })
    .toBe('IL');
  const row = await late();
  expect(row?.shipments).toHaveLength(1);
  expect(row?.shipments[0]?.events[0]).toMatchObject({ code: 'LH_ARRIVE', stage: 'arrived' });
  // The page as drawn is read before its data comes.
  await expect
    .poll(async () => (await late())?.sources.shipments)
    .toMatchObject({ page: 'carrier', witness: 'payload' });

  await settings.getByRole('checkbox', { name: 'Cainiao' }).uncheck();
  await expect(settings.getByRole('checkbox', { name: 'Cainiao' })).not.toBeChecked();
  expect(browser.requests.filter(({ isOurs }) => isOurs)).toEqual([]);

  async function visit2(to: string) {
    await page.goto(to);
    await expect(page.locator('main')).toContainText('Arrived');
  }
});

test('17TRACK is read by the number in its fragment, and again when the fragment names another', async () => {
  const page = await browser.context.newPage();
  await visit(page, addressesOf('late').tracking);
  await expect.poll(async () => (await late())?.shipments[0]?.trackingNumbers.length ?? 0).toBeGreaterThan(0);
  const number = (await late())?.shipments[0]?.trackingNumbers[0] ?? '';
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/claims.html#settings`);
  await settings.getByRole('checkbox', { name: '17TRACK' }).check();
  await expect(settings.getByRole('checkbox', { name: '17TRACK' })).toBeChecked();

  const site = 'https://t.17track.net';
  const event = {
    time_iso: '2099-01-03T09:00:00+02:00',
    description: 'Held',
    sub_status: 'InTransit_CustomsRequiringInformation',
  };
  const providers = [{ provider: { name: 'Sample Post' }, events: [event] }];
  const answer = {
    meta: { code: 200 },
    shipments: [{ number, code: 200, shipment: { tracking: { providers } } }],
  };
  browser.stand.set(`${site}/track/restapi`, JSON.stringify(answer));
  browser.stand.set(
    `${site}/en`,
    `<!doctype html><html lang="en"><title>17TRACK</title><main>empty</main><script>
      const look = () => fetch('/track/restapi', { method: 'POST', body: location.hash })
        .then((answer) => answer.json()).then((read) => {
          document.querySelector('main').textContent = location.hash + read.shipments[0].shipment.tracking.providers[0].events[0].description;
        });
      addEventListener('hashchange', look);
      look();
    </script>`,
  );
  await page.goto(`${site}/en#nums=XX000`);
  await expect(page.locator('main')).toContainText('XX000Held');
  await page.evaluate((to) => {
    location.hash = `nums=${to}`;
  }, number);
  await expect(page.locator('main')).toContainText(`${number}Held`);
  await expect
    .poll(async () => (await late())?.shipments[0]?.events[0])
    .toMatchObject({ at: '2099-01-03T09:00', stage: 'customs-action', text: 'Held' });
});

test('the shortcut keeps the page of a carrier that nobody described, for the order whose number it shows', async () => {
  const page = await browser.context.newPage();
  await visit(page, addressesOf('late').tracking);
  await expect.poll(async () => (await late())?.shipments[0]?.trackingNumbers.length ?? 0).toBeGreaterThan(0);
  const number = (await late())?.shipments[0]?.trackingNumbers[0] ?? '';

  const address = 'https://parcels.example/find';
  browser.stand.set(address, `<!doctype html><title>Parcel</title><main>Item ${number}: held</main>`);
  await page.goto(address);
  await expect(page.locator('main')).toBeVisible();
  await pressShortcut(page);
  await expect
    .poll(async () => (await readDatabase(browser)).evidence)
    .toMatchObject([{ kind: 'image', url: address, page: 'unknown', orderIds: [demoId('late')] }]);
});
