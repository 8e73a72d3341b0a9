// The first claim, counted: from the list of orders to a message on the clipboard, with proof of the order and of the tracking.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { demoId } from '../demo/orders';
import { readDatabase } from './support/database';
import { addressesOf, LIST, lineOf, showCard, visit } from './support/job';
import { openedPopup } from './support/popup';
import { speak } from './support/settings';
import { pressShortcut } from './support/shortcut';
import { expect, test } from './support/test';

/** What the interface says for `id`, which stands on one line. */
function wordOf(language: string, id: string): string {
  const text = readFileSync(resolve(import.meta.dirname, `../../lib/words/${language}.ftl`), 'utf8');
  const word = new RegExp(`^${id} = (.+)$`, 'm').exec(text)?.[1];
  if (word === undefined) throw new Error(`${language} has no ${id}`);
  return word;
}

const MOST_ACTIONS = 6;
const MOST_MS = 60_000;

for (const language of ['en', 'ru', 'ko', 'ar'] as const) {
  test(`takes at most ${MOST_ACTIONS} actions and a minute (${language})`, async ({
    browserUnderTest: browser,
    newTab,
  }) => {
    const { order } = addressesOf('late');
    await speak(browser, language);
    const list = await newTab();
    await visit(list, LIST);
    const card = await showCard(list, 'late');
    const evidence = async () => (await readDatabase(browser)).evidence.length;
    const began = performance.now();
    let actions = 0;
    const act = async <Result>(what: () => Promise<Result>): Promise<Result> => {
      actions += 1;
      return what();
    };

    const opened = browser.context.waitForEvent('page');
    await act(() => card.locator('[data-pl="order_item_header_detail"]').click());
    const detail = await opened;
    await expect(detail).toHaveURL(order);
    await expect(detail.locator('.order-detail-item')).toBeVisible();
    await act(() => pressShortcut(detail));
    await expect.poll(evidence).toBe(1);

    const followed = browser.context.waitForEvent('page');
    await act(() => detail.locator('.track-detail').click());
    const tracked = await followed;
    await expect(lineOf(tracked, 'late')).toBeVisible();
    await act(() => pressShortcut(tracked));
    await expect.poll(evidence).toBe(2);

    await act(() => lineOf(tracked, 'late').getByRole('button').last().click());
    const popup = await openedPopup(browser);
    const copy = `${wordOf(language, 'copy')}: ${wordOf(language, 'channel-dispute')}`;
    await act(() => popup.click('button', copy));
    await popup.says(wordOf(language, 'copied'));
    const took = performance.now() - began;
    await popup.close();
    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(took).toBeLessThan(MOST_MS);
    const { claims, ...kept } = await readDatabase(browser);
    expect(claims).toMatchObject([{ orderId: demoId('late') }]);
    expect(kept.evidence.flatMap(({ proves }) => proves)).toEqual(
      expect.arrayContaining(['order-page', 'tracking']),
    );
    await browser.context.grantPermissions(['clipboard-read']);
    await list.bringToFront();
    const message = await list.evaluate(() => navigator.clipboard.readText());
    expect(message).toContain(demoId('late'));
    expect(message).toMatch(/\[1\][\s\S]*\[2\]|\[1, 2\]/);
  });
}
