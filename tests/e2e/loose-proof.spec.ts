// A picture of a page that names no order, taken while no claim was at hand: it is not lost, and the buyer says whose it is.
import { readDatabase } from './support/database';
import { enterClaim } from './support/enter-claim';
import { stripPage } from './support/strips';
import { expect, test } from './support/test';
import { captureByShortcut, iconTitle, openCarrier } from './support/whole-page';

test('is offered by every claim until one takes it', async ({ browserUnderTest: browser, newTab }) => {
  const shop = await openCarrier(browser, stripPage({ strips: 3 }));
  const [stored] = await captureByShortcut(browser, shop);
  expect(stored).toMatchObject({ claimId: null, orderIds: [] });
  await expect.poll(() => iconTitle(browser, shop)).toContain('add it there, under Proof');

  const claimId = await enterClaim(browser);
  const page = await newTab();
  await page.goto(`chrome-extension://${browser.extensionId}/claims.html#${claimId}`);
  await page.getByRole('button', { name: /^Add to this claim/ }).click();
  await expect(page.getByRole('button', { name: /^Open proof 1/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Saved, in no claim yet' })).toHaveCount(0);
  const { evidence } = await readDatabase(browser);
  expect(evidence).toMatchObject([{ id: stored?.id, claimId, sha256: stored?.sha256 }]);
});
