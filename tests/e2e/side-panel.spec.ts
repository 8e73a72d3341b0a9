// The side panel: the same claim, open while the buyer moves from page to page; it follows the tab in front.
import { demoId } from '../demo/orders';
import { addressesOf, findLine, lineOf, makeClaim, visit } from './support/job';
import { openedPanel, pressToolbar } from './support/popup';
import { expect, test } from './support/test';

test('opened from the popup, it shows the claim and stays with it', async ({ browserUnderTest, newTab }) => {
  const page = await newTab();
  await makeClaim(browserUnderTest, page);
  const popup = await pressToolbar(browserUnderTest, page);
  await popup.click('button', 'Side panel');
  const panel = await openedPanel(browserUnderTest);
  await panel.says('Wireless headphones');

  // A page that names no order takes nothing away: here the text is copied into a form.
  await visit(page, addressesOf('late').dispute);
  await panel.click('tab', 'Message');
  await expect.poll(() => panel.valueOf('Text of the message')).toContain(demoId('late'));

  // Another tab with nothing of the shop neither.
  const other = await newTab();
  await other.goto('about:blank');
  await other.bringToFront();
  await panel.says('Wireless headphones');
  await panel.close();
});

test('on a page about another order it leaves the claim, and opens one for that order', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await newTab();
  await makeClaim(browserUnderTest, page);
  const popup = await pressToolbar(browserUnderTest, page);
  await popup.click('button', 'Side panel');
  const panel = await openedPanel(browserUnderTest);
  await panel.says('Wireless headphones');

  await visit(page, addressesOf('late-ruble').order);
  await panel.says('This page is about an order without a claim');
  await panel.says(demoId('late-ruble'));
  await panel.click('button', 'Open claim');
  await panel.says('What happened');
  await expect.poll(() => panel.text()).not.toContain('Wireless headphones');

  await visit(page, addressesOf('late').order);
  await panel.says('Wireless headphones');
  await panel.close();
});

test('where it is open, the button in the page shows the claim in it and opens no popup', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await newTab();
  await makeClaim(browserUnderTest, page);
  const popup = await pressToolbar(browserUnderTest, page);
  await popup.click('button', 'Side panel');
  const panel = await openedPanel(browserUnderTest);
  await findLine(page, 'late-ruble');
  await lineOf(page, 'late-ruble').getByRole('button', { name: 'Open claim' }).click();
  await expect.poll(() => panel.text()).not.toContain('Wireless headphones');
  await panel.says('What happened');
  await panel.close();
});

test('opened from the claim’s own page, it shows that claim, and the next one chosen there', async ({
  browserUnderTest,
  newTab,
}) => {
  const shop = await newTab();
  await makeClaim(browserUnderTest, shop);
  const page = await newTab();
  await page.goto(`chrome-extension://${browserUnderTest.extensionId}/claims.html`);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /Wireless headphones/ })
    .click();
  await page.getByRole('button', { name: 'Side panel' }).click();
  const panel = await openedPanel(browserUnderTest);
  await panel.says('Wireless headphones');
  await panel.close();
});
