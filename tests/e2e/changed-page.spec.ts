// A list of orders that the shop changed beyond recognition: the buyer is told what could not be read, and is shown two ways on.
import type { Page } from '@playwright/test';
import { LIST } from './support/job';
import { speak } from './support/settings';
import { expect, test } from './support/test';

for (const [language, words] of [
  [
    'en',
    {
      title: 'Redress could not read this page',
      lack: 'Not read: orders.',
      copy: 'Save a redacted copy of this page',
      hand: 'Enter it by hand',
      health: 'Order list: orders not read once',
    },
  ],
  [
    'ru',
    {
      title: 'Redress не смог прочитать эту страницу',
      lack: 'Не прочитано: заказы.',
      copy: 'Сохранить обезличенную копию страницы',
      hand: 'Ввести вручную',
      health: 'Список заказов: не прочиталось 1 раз: заказы',
    },
  ],
] as const) {
  test(`a changed list says what it lacks, and both ways on lead on: ${language}`, async ({
    browserUnderTest,
    newTab,
  }) => {
    await speak(browserUnderTest, language);
    browserUnderTest.stand.set(
      LIST,
      '<!doctype html><title>Orders</title><div id="root"><h1>Orders</h1><p>Something new</p></div>',
    );
    const page = await newTab();
    await page.goto(LIST);
    const notice = page.locator('redress-notice').getByRole('status');
    await expect(notice).toContainText(words.title);
    await expect(notice.getByRole('listitem')).toHaveText([words.lack]);
    const follow = async (name: string): Promise<Page> => {
      const opened = browserUnderTest.context.waitForEvent('page');
      await notice.getByRole('button', { name }).click();
      return opened;
    };
    await expect(await follow(words.copy)).toHaveURL(/claims\.html#copy\/\d+$/);
    await page.bringToFront();
    const byHand = await follow(words.hand);
    await expect(byHand).toHaveURL(/claims\.html#by-hand\/$/);
    await byHand.goto(`chrome-extension://${browserUnderTest.extensionId}/claims.html#settings`);
    await expect(byHand.getByText(words.health)).toBeVisible();
  });
}
