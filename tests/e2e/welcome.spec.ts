// The first minute: the page after the install, the sample claim, and nothing of either that comes back by itself.
import { expect, test } from '@playwright/test';
import { launch, welcomePage } from './support/launch';
import { withProfile } from './support/survive';

declare const chrome: { action: { getBadgeText(of: object): Promise<string> } };

test('the install opens one page, which leads to a sample claim that goes in one press', async () => {
  await withProfile(async (profile) => {
    const browser = await launch({ profile, keepsWelcome: true });
    const page = await welcomePage(browser.context);
    await expect(page.getByRole('heading', { name: 'Redress is ready' })).toBeVisible();
    await expect(page.locator('kbd')).toHaveText('Alt+Shift+E');
    await page.getByLabel('How you usually pay').selectOption('PayPal');

    await page.getByRole('button', { name: 'Try it with a sample claim' }).click();
    await expect(page.getByText('This is a sample to play with')).toBeVisible();
    await expect(page.getByRole('heading', { name: /Sample: phone case/ })).toBeVisible();
    await expect(page.getByLabel('Paid with')).toHaveValue('paypal');
    // It counts nowhere.
    const [worker] = browser.context.serviceWorkers();
    expect(await worker?.evaluate(() => chrome.action.getBadgeText({}))).toBe('');

    await page.getByRole('button', { name: 'Remove the sample' }).click();
    await expect(page.getByText('No claims yet')).toBeVisible();
    await expect(page.getByText('This is a sample to play with')).toBeHidden();
    await browser.close();

    const again = await launch({ profile });
    expect(again.context.pages().filter((each) => each.url().includes('#welcome'))).toEqual([]);
    await again.close();
  });
});
