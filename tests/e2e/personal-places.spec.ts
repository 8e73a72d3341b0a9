// A capture notes where its picture shows the buyer's own data, and notes no word of it. Judged by pixels: all ink of those
// words lies under the places, and none of the facts' ink does.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Evidence } from '../../lib/model/evidence';
import { readDatabase } from './support/database';
import { enterClaim, ORDER_ID } from './support/enter-claim';
import { launch, type TestBrowser } from './support/launch';
import { blackAtInk, inkUnder, personalPage, withAndWithout } from './support/personal-page';
import { pressShortcut } from './support/shortcut';
import { captureByShortcut, openCarrier, setArea } from './support/whole-page';

/** Holds one picture against what the browser itself draws of the same. */
async function expectPlaces(
  browser: TestBrowser,
  page: Page,
  proof: Evidence,
  take: () => Promise<Buffer>,
): Promise<void> {
  const spots = proof.personal;
  if (spots === null) throw new Error('nobody looked');
  const secret = await inkUnder(browser, await withAndWithout(page, '[data-secret]', take), spots);
  expect(secret.size[0]).toBe(proof.widthPx);
  expect(Math.abs(secret.size[1] - proof.heightPx!)).toBeLessThanOrEqual(1);
  expect(secret.pixels).toBeGreaterThan(1000);
  expect(secret).toMatchObject({ bare: 0, first: null });
  const facts = await inkUnder(browser, await withAndWithout(page, '[data-fact]', take), spots);
  expect(facts.bare).toBe(facts.pixels);
  // Places, kinds, and nothing else.
  expect(new Set(spots.flatMap((spot) => Object.keys(spot)))).toEqual(
    new Set(['kind', 'x', 'y', 'width', 'height']),
  );
}

/** The one capture of a part, once it is stored. */
async function storedPart(browser: TestBrowser): Promise<Evidence> {
  const find = async () => (await readDatabase(browser)).evidence.find(({ area }) => area === 'element');
  await expect.poll(find).toBeDefined();
  return (await find())!;
}

/** The places in what is in view are noted a moment after it is stored. */
async function withPlaces(browser: TestBrowser, id: string): Promise<Evidence> {
  const find = async () => (await readDatabase(browser)).evidence.find((each) => each.id === id)!;
  await expect.poll(async () => (await find()).personal).not.toBeNull();
  return find();
}

const CHAT = {
  style: `
    body { height: 100vh; overflow: hidden } main { height: calc(100vh - 120px); overflow-y: auto; box-sizing: border-box }
    main::-webkit-scrollbar { display: none } footer { height: 72px; background: #eef }`,
  after: '<footer>Write to <b data-secret>late@example.com</b></footer>',
};

/** The page of the order that `enterClaim` enters. */
const DETAIL = `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER_ID}`;

const KINDS = ['account', 'address', 'card', 'mail', 'name', 'phone', 'typed'];

for (const pixelRatio of [1, 1.25, 2]) {
  test(`a whole page, its part and its inner list at ${pixelRatio} device pixels to a pixel`, async () => {
    test.setTimeout(720_000);
    const browser = await launch({ pixelRatio });

    await test.step('what is in view of a page that is scrolled', async () => {
      await setArea(browser, 'visible');
      const page = await openCarrier(browser, personalPage({ rows: 36 }));
      await page.evaluate(() => scrollTo(0, 70));
      const [taken] = await captureByShortcut(browser, page);
      await expectPlaces(browser, page, await withPlaces(browser, taken!.id), () => page.screenshot());
      await page.close();
    });

    await test.step('the whole page', async () => {
      await setArea(browser, 'page');
      const foot = '<footer>Write to <b data-secret>late@example.com</b></footer>';
      const page = await openCarrier(browser, personalPage({ rows: 36, after: foot }));
      const [proof] = await captureByShortcut(browser, page, 60_000);
      await page.screenshot({ fullPage: true });
      await expectPlaces(browser, page, proof!, () => page.screenshot({ fullPage: true }));
      expect([...new Set(proof!.personal!.map(({ kind }) => kind))].sort()).toEqual(KINDS);
      expect(proof!.personal!.filter(({ kind }) => kind === 'address')).toHaveLength(1);
      await page.close();
    });

    await test.step('a part of it that is longer than the window, pointed at by keys', async () => {
      await setArea(browser, 'element');
      const page = await openCarrier(browser, personalPage({ rows: 36 }));
      await pressShortcut(page);
      await expect(page.locator('redress-picker')).toBeAttached();
      const outline = page.locator('redress-picker .outline');
      const main = (await page.locator('main').boundingBox())!;
      for (let press = 0; press < 12 && (await outline.boundingBox())!.height !== main.height; press += 1) {
        await page.keyboard.press('ArrowUp');
      }
      await page.keyboard.press('Enter');
      const proof = await storedPart(browser);
      await expectPlaces(browser, page, proof, () => page.screenshot({ fullPage: true, clip: main }));
      expect(proof.personal!.some(({ kind }) => kind === 'account')).toBe(false);
      await page.close();
    });

    await test.step('a chat that scrolls within its page, opened at its end', async () => {
      await setArea(browser, 'page');
      const page = await openCarrier(browser, personalPage({ ...CHAT, rows: 36 }));
      await page.evaluate(() => document.querySelector('main')!.scrollTo(0, 1e6));
      const [proof] = await captureByShortcut(browser, page, 60_000);
      expect(proof!.stitch!.shots).toBeGreaterThan(1);
      // The browser cannot draw a list beyond its box: laid out in full it stands as the picture puts it together.
      await page.addStyleTag({
        content:
          'body { height: auto !important; overflow: visible } main { height: auto !important; overflow: visible }',
      });
      await expectPlaces(browser, page, proof!, () => page.screenshot({ fullPage: true }));
      await page.close();
    });
    await browser.close();
  });
}

test('what is suggested is hidden in every copy, until the buyer leaves it visible', async () => {
  const browser = await launch();
  await setArea(browser, 'page');
  const claimId = await enterClaim(browser);
  const shop = await openCarrier(browser, personalPage({ rows: 4 }), DETAIL);
  const [proof] = await captureByShortcut(browser, shop);
  const spots = proof!.personal!;
  await shop.addStyleTag({ content: 'redress-order-line, redress-notice { display: none }' });
  const [shown, without] = await withAndWithout(shop, '[data-secret]', () =>
    shop.screenshot({ fullPage: true }),
  );
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/claims.html#${claimId}/${proof!.id}`);

  await test.step('the quick way hides all of it, and says so before', async () => {
    await expect(
      page.getByRole('checkbox', { name: `Hide ${spots.length} places that look personal` }),
    ).toBeChecked();
    await page.getByRole('combobox', { name: 'Kind of picture' }).selectOption('image/png');
    await page.getByRole('checkbox', { name: 'With address, time and hash below' }).uncheck();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download for the form' }).click();
    const file = await readFile((await (await download).path())!);
    // All of the words' ink is black in the copy: nothing of it can be told.
    const { pixels } = await inkUnder(browser, [shown, without], []);
    expect(await blackAtInk(browser, [shown, without], file)).toBe(pixels);
  });

  await test.step('in the editor one is left visible by keys, the rest stays hidden', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Hide and mark' }).click();
    const group = page.getByRole('region', { name: 'Places that look personal' });
    await expect(group.getByRole('status')).toContainText(`${spots.length} places look personal.`);
    await group.getByRole('checkbox', { name: /Telephone/ }).press('Space');
    await expect(group.getByRole('status')).toContainText(
      `${spots.length - 1} will be hidden, 1 left visible.`,
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.getByRole('button', { name: 'Make the copy' }).press('Enter');
    await expect(page.getByText('What you hid is gone from it')).toBeVisible();
    const { copies } = await readDatabase(browser);
    const kinds = copies.map(({ edits }) => edits.filter(({ kind }) => kind === 'hide').length);
    expect(kinds.sort()).toEqual([spots.length - 1, spots.length]);
    // Decided once, it is not suggested again.
    await page.reload();
    await expect(page.getByText(`${spots.length - 1} hidden areas of your last copy`)).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /places? that looks? personal/ })).toHaveCount(0);
  });
  await browser.close();
});

test('a suggestion in the picture is hidden by a click or Enter, and left visible by Delete', async () => {
  const browser = await launch();
  await setArea(browser, 'page');
  const claimId = await enterClaim(browser);
  const shop = await openCarrier(browser, personalPage(), DETAIL);
  const [proof] = await captureByShortcut(browser, shop);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/claims.html#${claimId}/${proof!.id}`);
  await page.getByRole('button', { name: 'Hide and mark' }).click();
  const picture = page.getByRole('group', { name: 'The picture with what you drew' });
  const open = picture.getByRole('button', { name: /^Suggested/ });
  await expect(open).toHaveCount(proof!.personal!.length);
  await open.first().click();
  await expect(picture.getByRole('button', { name: '1: Hide' })).toBeVisible();
  await open.first().press('Enter');
  await expect(picture.getByRole('button', { name: '2: Hide' })).toBeVisible();
  await open.first().press('Delete');
  await expect(open).toHaveCount(proof!.personal!.length - 3);
  await page.getByRole('button', { name: /^Hide all/ }).press('Enter');
  await expect(open).toHaveCount(0);
  await expect(picture.getByRole('button', { name: /: Hide$/ })).toHaveCount(proof!.personal!.length);
  await browser.close();
});

test('of a page that moves while it is taken, nobody says where anything stands; the words to look for are told', async () => {
  const browser = await launch();
  const claimId = await enterClaim(browser);
  const page = await openCarrier(browser, personalPage({ rows: 200 }), DETAIL);
  await page.evaluate(() => {
    const move = () => {
      scrollBy(0, scrollY > 200 ? -200 : 3);
      requestAnimationFrame(move);
    };
    move();
  });
  const [proof] = await captureByShortcut(browser, page);
  const screen = await browser.context.newPage();
  await screen.goto(`chrome-extension://${browser.extensionId}/claims.html#${claimId}/${proof!.id}`);
  await expect(screen.getByText(/lines? of the page's text looks? personal/)).toBeVisible();
  await screen.getByRole('button', { name: 'Hide and mark' }).click();
  await expect(screen.getByRole('listitem').filter({ hasText: '+44 20 7946 0123' })).toBeVisible();
  expect((await readDatabase(browser)).evidence).toMatchObject([{ personal: null }]);
  await browser.close();
});
