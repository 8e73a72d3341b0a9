// The claims page with nothing in it and with two hundred claims: each is found, and every address leads where it says.
import { AxeBuilder } from '@axe-core/playwright';
import type { TestBrowser } from './support/launch';
import { expect, test } from './support/test';

/** What an extension page sees of the browser, as far as it is used here. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: { claimId: string } }> };
};

const idOf = (index: number) => String(8190000000100000 + index);
const urlOf = ({ extensionId }: TestBrowser) => `chrome-extension://${extensionId}/claims.html`;

/** Claims entered by hand, as the form on the claims page does; gives their ids. */
async function enterClaims({ desk }: TestBrowser, count: number): Promise<string[]> {
  return desk.evaluate(async (many) => {
    const ids: string[] = [];
    for (let index = 0; index < many; index += 1) {
      const order = {
        id: String(8190000000100000 + index),
        storeName: index % 2 === 0 ? 'Bright Store' : 'Blue Harbor Store',
        title: `Desk lamp no. ${index}`,
        total: { amount: '10.10', currency: index % 2 === 0 ? 'USD' : 'EUR' },
        placedOn: '2026-01-15',
        promisedBy: null,
      };
      ids.push((await chrome.runtime.sendMessage({ kind: 'enter-order', order })).value.claimId);
    }
    return ids;
  }, count);
}

test('with no claim it says how one is opened', async ({ browserUnderTest, newTab }) => {
  const page = await newTab();
  await page.goto(urlOf(browserUnderTest));
  await expect(page.getByText('press Open claim beside a late parcel')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open My orders' })).toBeVisible();
  await page.goto(`${urlOf(browserUnderTest)}#no-such-claim`);
  await expect(page.getByText('This claim was deleted in another window')).toBeVisible();
});

test('of two hundred claims one is found by number, by words and by whose turn it is', async ({
  browserUnderTest,
  newTab,
}) => {
  // Entering so many takes most of it.
  test.setTimeout(360_000);
  const ids = await enterClaims(browserUnderTest, 200);
  await browserUnderTest.desk.evaluate(
    (claimId) =>
      chrome.runtime.sendMessage({
        kind: 'note-event',
        claimId,
        event: { kind: 'dispute-opened', on: new Date().toISOString().slice(0, 10) },
      }),
    ids[17],
  );
  const page = await newTab();
  await page.goto(urlOf(browserUnderTest));
  const rows = page.getByRole('navigation').getByRole('button');
  await expect(rows).toHaveCount(200);
  const totals = page.getByRole('region', { name: 'All claims together' });
  await expect(totals).toContainText('US$1,010.00');
  await expect(totals).toContainText('€1,010.00');

  const search = page.getByRole('searchbox', { name: 'Search among claims' });
  await search.fill(idOf(42).replace(/(\d{4})(?=\d)/g, '$1 '));
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Desk lamp no. 42');
  await expect(page.getByRole('status').first()).toHaveText('1 of 200');

  await search.fill('harbor no. 19');
  await expect(rows).toHaveCount(7); // 19, 119, 191, 193 …
  await search.fill('');
  await page.getByRole('combobox', { name: 'Whose turn it is' }).selectOption('Waiting');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Desk lamp no. 17');
  await rows.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Desk lamp no. 17' })).toBeVisible();
  await expect(rows, 'the filter outlives the choice').toHaveCount(1);

  await search.fill('teapot');
  await page.getByRole('button', { name: 'Show all claims' }).click();
  await expect(rows).toHaveCount(200);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('an address leads straight to its claim, and the browser goes back', async ({
  browserUnderTest,
  newTab,
}) => {
  const [first, second] = await enterClaims(browserUnderTest, 2);
  const page = await newTab();
  await page.goto(`${urlOf(browserUnderTest)}#${second}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Desk lamp no. 1' })).toBeVisible();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /no\. 0/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`#${first}$`));
  await expect(page.getByRole('heading', { level: 1, name: 'Desk lamp no. 0' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Desk lamp no. 1' })).toBeVisible();
});
