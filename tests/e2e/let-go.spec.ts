// A capture changes the page for its time only: afterwards the buyer finds it as they left it.
import { busyPage, look } from './support/busy-page';
import { readDatabase } from './support/database';
import { pressShortcut } from './support/shortcut';
import { expect, test } from './support/test';
import { captureByShortcut, iconTitle, openCarrier, setArea } from './support/whole-page';

test('after a capture of the whole page', async ({ browserUnderTest: browser }) => {
  await setArea(browser, 'page');
  const page = await openCarrier(browser, busyPage({ strips: 600, scrolled: 1234 }));
  const before = await look(page);
  expect(before.scrolled).toEqual([
    ['HTML', 1234, 0],
    ['UL', 25, 0],
    ['OL', 0, -40],
  ]);
  expect(before.moving).toEqual(['running']);
  await captureByShortcut(browser, page);
  expect(await look(page)).toEqual(before);
});

test('after a capture of a chat within its page', async ({ browserUnderTest: browser }) => {
  await setArea(browser, 'page');
  const style = 'body { overflow: hidden; height: 100vh } #strips { height: 400px; overflow-y: auto }';
  const page = await openCarrier(browser, busyPage({ strips: 200, scrolled: 321, style }));
  const before = await look(page);
  expect(before.scrolled.at(-1)).toEqual(['DIV', 321, 0]);
  const [taken] = await captureByShortcut(browser, page);
  expect(taken!.stitch!.shots).toBeGreaterThan(3);
  expect(await look(page)).toEqual(before);
});

test('after a part that was chosen by the keys', async ({ browserUnderTest: browser }) => {
  await setArea(browser, 'element');
  const page = await openCarrier(browser, busyPage({ strips: 600, scrolled: 1234 }));
  const before = await look(page);
  await pressShortcut(page);
  await expect(page.locator('redress-picker .outline')).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readDatabase(browser)).evidence.length).toBe(1);
  expect(await look(page)).toEqual(before);
});

test('after a capture that was broken off', async ({ browserUnderTest: browser }) => {
  await setArea(browser, 'page');
  const page = await openCarrier(browser, busyPage({ strips: 600, scrolled: 1234 }));
  const before = await look(page);
  await pressShortcut(page);
  await expect.poll(() => page.evaluate(() => scrollY), { intervals: [20] }).not.toBe(1234);
  await page.keyboard.press('Escape');
  await expect.poll(() => iconTitle(browser, page)).toBe('Cancelled. Nothing was saved.');
  await expect.poll(() => look(page)).toEqual(before);
  expect((await readDatabase(browser)).evidence).toEqual([]);
});
