// The money and the dates of a claim on the built extension: an offer and a refund are noted, the worker is stopped in between,
// and the calendar file that the buyer saves twice holds every date once.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { demoId } from '../demo/orders';
import { readDatabase } from './support/database';
import { makeClaim } from './support/job';
import type { TestBrowser } from './support/launch';
import { expect, test } from './support/test';
import { stopWorker } from './support/worker';

/** The claim on a wide page, and one of its cards. */
async function openDesk(browser: TestBrowser, page: Page): Promise<(part: string) => Locator> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${browser.extensionId}/claims.html`);
  await page.getByRole('navigation').getByRole('button').first().click();
  await expect(page.locator('.desk')).toBeVisible();
  return (part) => page.locator(`section:has(> #part-${part})`);
}

test('an offer and a refund change what is asked, with the worker stopped in between', async ({
  browserUnderTest,
  newTab,
}) => {
  const stored = async () => (await readDatabase(browserUnderTest)).claims[0]?.events ?? [];
  await makeClaim(browserUnderTest, await newTab());
  const money = (await openDesk(browserUnderTest, await newTab()))('money');
  const asked = money.locator('.sums .strong dd');
  const before = await asked.textContent();

  await stopWorker(browserUnderTest);
  await money.getByRole('button', { name: 'Money was offered' }).click();
  await money.getByLabel('Sum, if one was named').fill('2.50');
  await money.getByRole('button', { name: 'Note it' }).click();
  await expect(money).toContainText('Accepting an offer ends the dispute');
  await expect(asked).toHaveText(before ?? '');

  await stopWorker(browserUnderTest);
  await money.getByRole('button', { name: 'A part came back' }).click();
  await money.getByLabel('Sum, if one was named').fill('1.00');
  await money.getByRole('button', { name: 'Note it' }).click();
  await expect(asked).not.toHaveText(before ?? '');
  await expect
    .poll(async () => (await stored()).map(({ kind, amount }) => `${kind} ${amount?.amount}`))
    .toEqual(['opened undefined', 'offered 2.50', 'refunded-part 1.00']);
});

test('what was noted by mistake is put right or taken back, and the history keeps both', async ({
  browserUnderTest,
  newTab,
}) => {
  const stored = async () => (await readDatabase(browserUnderTest)).claims[0];
  await makeClaim(browserUnderTest, await newTab());
  const desk = await openDesk(browserUnderTest, await newTab());
  await desk('money').getByRole('button', { name: 'Money was offered' }).click();
  await desk('money').getByLabel('Sum, if one was named').fill('25.00');
  await desk('money').getByRole('button', { name: 'Note it' }).click();
  await expect(desk('money')).toContainText('US$25.00');

  const history = desk('history');
  await history.getByRole('button', { name: /^Correct: Money was offered: US\$25\.00/ }).click();
  await history.getByLabel('Sum, if one was named').fill('2.50');
  await stopWorker(browserUnderTest);
  await history.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk('money')).toContainText('US$2.50');
  await expect(history).toContainText('Corrected. It said: Money was offered: US$25.00');

  await history.getByRole('button', { name: /^Correct: Money was offered: US\$2\.50/ }).click();
  await history.getByRole('button', { name: 'This did not happen' }).click();
  await expect(history).toContainText('Taken back: Money was offered: US$2.50');
  await expect(desk('money')).not.toContainText('Accepting an offer ends the dispute');
  expect((await stored())?.events.map(({ kind }) => kind)).toEqual(['opened']);

  await history.getByRole('button', { name: /^Note it again/ }).click();
  await expect(desk('money')).toContainText('Accepting an offer ends the dispute');
  expect((await stored())?.takenBack?.map(({ event }) => event.amount?.amount)).toEqual(['25.00', '2.50']);
});

test('the calendar file holds every date ahead once, and saved again it doubles none', async ({
  browserUnderTest,
  newTab,
}) => {
  await makeClaim(browserUnderTest, await newTab());
  const page = await newTab();
  const dates = (await openDesk(browserUnderTest, page))('dates');
  const save = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dates.getByRole('button', { name: 'Save these dates for your calendar' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('redress-dates.ics');
    return read(await readFile(await download.path(), 'utf8'));
  };
  const first = await save();
  const second = await save();

  const ahead = await dates.locator('section').first().locator('.dates li').count();
  expect(first).toHaveLength(ahead);
  expect(first.every(({ uid }) => uid.startsWith(`${demoId('late')}-`))).toBe(true);
  expect(new Set([...first, ...second].map(({ uid }) => uid)).size).toBe(ahead);
  expect(second.map(({ startDate }) => startDate.toString())).toEqual(
    first.map(({ startDate }) => startDate.toString()),
  );
});

test('a date that holds no more is taken back in the calendar by the next file', async ({
  browserUnderTest,
  newTab,
}) => {
  await makeClaim(browserUnderTest, await newTab());
  const page = await newTab();
  const desk = await openDesk(browserUnderTest, page);
  const save = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      desk('dates').getByRole('button', { name: 'Save these dates for your calendar' }).click(),
    ]);
    return read(await readFile(await download.path(), 'utf8'));
  };
  const statusOf = (events: ICAL.Event[]) =>
    new Map(events.map((event) => [event.uid, event.component.getFirstPropertyValue('status')]));
  await desk('dates').getByRole('button', { name: 'I opened the dispute' }).click();
  const waiting = desk('history').getByRole('button', { name: /^Correct: Dispute opened/ });
  await expect(waiting).toBeVisible();
  const id = `${demoId('late')}-seller-answers@redress.invalid`;
  expect(statusOf(await save()).get(id)).toBe('CONFIRMED');

  await waiting.click();
  await desk('history').getByRole('button', { name: 'This did not happen' }).click();
  await expect(desk('history')).toContainText('Taken back: Dispute opened');
  const after = await save();
  expect(statusOf(after).get(id)).toBe('CANCELLED');
  expect(after.find(({ uid }) => uid === id)?.summary).toContain('No longer holds');
});

function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
