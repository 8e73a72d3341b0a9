// The extension's own screens: readable for assistive technology, in both languages and themes, and usable by keyboard alone.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { findLine, makeClaim } from './support/job';
import { openedPopup, pressToolbar } from './support/popup';
import { speak } from './support/settings';
import { expect, test } from './support/test';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

const SIGHTS = [
  ['en', 'light'],
  ['en', 'dark'],
  ['ru', 'light'],
  ['ru', 'dark'],
] as const;

for (const [language, colorScheme] of SIGHTS) {
  test(`every screen passes axe (${language}, ${colorScheme})`, async ({ browserUnderTest, newTab }) => {
    await speak(browserUnderTest, language);
    const shop = await newTab();
    await makeClaim(browserUnderTest, shop, language);
    const { extensionId } = browserUnderTest;
    const page = await newTab();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 384, height: 600 });
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /headphones|наушники/ }).click();
    await expect(page.getByRole('tablist')).toBeVisible();
    await expectAccessible(page);
    for (const line of await page.locator('summary').all()) await line.click();
    await page.locator('.more-proof').click();
    // All of it in sight: what the row of the capture lies over while it is scrolled by is not small.
    await page.setViewportSize({ width: 384, height: 1800 });
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`chrome-extension://${extensionId}/claims.html`);
    await page.getByRole('navigation').getByRole('button').first().click();
    await expect(page.locator('.desk')).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 700, height: 800 });
    await expect(page.getByRole('tablist')).toBeVisible();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expectAccessible(page);
    }
  });
}

test('the claims page works from 360 px on without sideways scroll', async ({ browserUnderTest, newTab }) => {
  const shop = await newTab();
  await makeClaim(browserUnderTest, shop, 'en');
  const page = await newTab();
  for (const width of [360, 768, 1600]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`chrome-extension://${browserUnderTest.extensionId}/claims.html`);
    await page.getByRole('navigation').getByRole('button').first().click();
    await expect(page.locator('.claim')).toBeVisible();
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  }
});

test('by keyboard alone: a claim is chosen, its tabs are walked, a reason is picked', async ({
  browserUnderTest,
  newTab,
}) => {
  const shop = await newTab();
  await makeClaim(browserUnderTest, shop, 'en');
  const page = await newTab();
  await page.setViewportSize({ width: 700, height: 800 });
  await page.goto(`chrome-extension://${browserUnderTest.extensionId}/claims.html`);
  const entry = page.getByRole('navigation').getByRole('button', { name: /Wireless headphones/ });
  await expect(entry).toBeVisible();
  await tabTo(page, entry);
  await page.keyboard.press('Enter');
  const proof = page.getByRole('tab', { name: /Proof/ });
  await tabTo(page, page.getByRole('button', { name: 'Back to the list' }));
  await tabTo(page, proof);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Message' })).toBeFocused();
  await expect(page.getByRole('tab', { name: 'Message' })).toHaveAttribute('aria-selected', 'true');
  await tabTo(page, page.getByRole('textbox', { name: 'Text of the message' }));
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Thank you.');
  await expect(page.getByText('Changed by you')).toBeVisible();
});

/** Presses Tab until something has the focus; gives up after as many presses as any screen may need. */
async function tabTo(page: Page, goal: ReturnType<Page['getByRole']>): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(goal).toBeFocused();
}

test('the real popup is as wide as it was drawn, and scrolls no way but down', async ({
  browserUnderTest,
  newTab,
}) => {
  const shop = await newTab();
  await makeClaim(browserUnderTest, shop);
  const popup = await pressToolbar(browserUnderTest, shop);
  await popup.says('Wireless headphones');
  await expect.poll(() => popup.evaluate(() => document.body.getBoundingClientRect().width)).toBe(384);
  const sideways = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  await popup.close();
});

test('a claim just opened asks what happened without scrolling; what it asks then is one line until it is opened', async ({
  browserUnderTest,
  newTab,
}) => {
  const line = await findLine(await newTab(), 'late');
  await line.getByRole('button', { name: 'Open claim' }).click();
  const popup = await openedPopup(browserUnderTest);
  await popup.says('Capture what is in view');
  const seen = () =>
    popup.evaluate(() => {
      const isSeen = (part: Element | null) => {
        const { left, right, top, bottom } = part?.getBoundingClientRect() ?? new DOMRect();
        const at = (y: number) => document.elementFromPoint((left + right) / 2, y) === part;
        return part !== null && at(top + 2) && at(bottom - 2);
      };
      const within = (selector: string) => isSeen(document.querySelector(selector));
      return {
        reason: within('select'),
        questions: within('.ask-more summary'),
        first: within('.ask-more[open] select'),
      };
    });
  await popup.says('2 questions make the letter stronger');
  expect(await popup.text()).not.toContain('Does the carrier say that it is lost?');
  expect(await seen()).toEqual({ reason: true, questions: true, first: false });
  expect(await popup.evaluate(() => scrollY)).toBe(0);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.ask-more summary')?.click());
  await popup.says('Does the carrier say that it is lost?');
  await expect.poll(seen).toMatchObject({ questions: true, first: true });
  await popup.close();
});
