// The buyer makes copies for others: with the mouse or with keys alone, for a form and for the clipboard.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { bringPicture, readPixels } from './support/bring';
import { readDatabase } from './support/database';
import { enterClaim } from './support/enter-claim';
import { addressesOf, makeClaim, visit } from './support/job';
import type { TestBrowser } from './support/launch';
import { pressShortcut } from './support/shortcut';
import { expect, test } from './support/test';

async function openPicture(
  browser: TestBrowser,
  newTab: () => Promise<Page>,
  size = { width: 800, height: 600 },
): Promise<Page> {
  const claimId = await enterClaim(browser);
  const id = await bringPicture(browser, claimId, size, 'text');
  const page = await newTab();
  await page.goto(`chrome-extension://${browser.extensionId}/claims.html#${claimId}/${id}`);
  await expect(page.getByRole('button', { name: 'Hide and mark' })).toBeVisible();
  return page;
}

test('what is drawn over with the mouse is gone from the copy and from every copy after it', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await openPicture(browserUnderTest, newTab);
  await page.getByRole('button', { name: 'Hide and mark' }).click();
  await expect(page.getByText('Redress does not read pictures.')).toBeVisible();
  const surface = page.getByRole('group', { name: 'The picture with what you drew' });
  const { x, y, width } = (await surface.boundingBox())!;
  const scale = width / 800;
  await page.mouse.move(x + 20 * scale, y + 10 * scale);
  await page.mouse.down();
  await page.mouse.move(x + 420 * scale, y + 60 * scale, { steps: 4 });
  await page.mouse.up();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.getByRole('button', { name: 'Make the copy' }).click();
  await expect(page.getByText('What you hid is gone from it')).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download for the form' }).click();
  expect((await download).suggestedFilename()).toMatch(/^001-goods-\d{8}-\d{4}\.jpg$/);
  const { copies } = await readDatabase(browserUnderTest);
  expect(copies.map(({ maxBytes, mediaType }) => [maxBytes, mediaType])).toEqual(
    expect.arrayContaining([
      [null, 'image/png'],
      [2_000_000, 'image/jpeg'],
    ]),
  );
  for (const { id } of copies) {
    const seen = await readPixels(browserUnderTest, 'copyBytes', id, [
      [40, 30],
      [200, 30],
      [400, 40],
    ]);
    expect(Math.max(...seen.colours.flat())).toBeLessThanOrEqual(8);
  }
  // Asked for again, it is the same copy.
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download for the form' }).click();
  await again;
  expect((await readDatabase(browserUnderTest)).copies).toHaveLength(2);
});

test('keys alone add, move, stretch and take away', async ({ browserUnderTest, newTab }) => {
  const page = await openPicture(browserUnderTest, newTab);
  await page.getByRole('button', { name: 'Hide and mark' }).press('Enter');
  await page.getByRole('button', { name: 'Add in the middle' }).press('Enter');
  const box = page.getByRole('button', { name: '1: Hide' });
  await expect(box).toBeFocused();
  const rect = box.locator('rect');
  const before = Number(await rect.getAttribute('x'));
  const width = Number(await rect.getAttribute('width'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  expect(Number(await rect.getAttribute('x'))).toBe(before + 9);
  await page.keyboard.press('Shift+ArrowRight');
  expect(Number(await rect.getAttribute('width'))).toBe(width + 8);
  await page.getByRole('button', { name: 'Number', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Add in the middle' }).press('Enter');
  await expect(page.getByRole('button', { name: '2: Number' })).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: '2: Number' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Make the copy' }).press('Enter');
  await expect(page.getByText('What you hid is gone from it')).toBeVisible();
  const { copies } = await readDatabase(browserUnderTest);
  expect(copies[0]!.edits).toMatchObject([{ kind: 'hide', box: { x: before + 9, width: width + 8 } }]);
});

test('the editor takes the keys and gives them back, and says nothing of what was saved before it', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await openPicture(browserUnderTest, newTab);
  await page.getByRole('button', { name: 'Download for the form' }).press('Enter');
  const saved = page.getByText(/^Saved as 001-goods/);
  await expect(saved).toBeVisible();
  const edit = page.getByRole('button', { name: 'Hide and mark' });
  await edit.press('Enter');
  await expect(page.getByRole('button', { name: 'Make the copy' })).toBeVisible();
  // Under what is being drawn it would read as if this were saved.
  await expect(saved).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: 'Tool' }).getByRole('button').first()).toBeFocused();
  await page.getByRole('button', { name: 'Back without a copy' }).press('Enter');
  await expect(edit).toBeFocused();
  await edit.press('Enter');
  await page.getByRole('button', { name: 'Make the copy' }).press('Enter');
  await expect(edit).toBeFocused();
});

test('one click puts the picture into the clipboard', async ({ browserUnderTest, newTab }) => {
  const page = await openPicture(browserUnderTest, newTab);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Copy image' }).click();
  await expect(page.getByText('Copied. Paste it into the form or the chat.')).toBeVisible();
  await browserUnderTest.context.grantPermissions(['clipboard-read']);
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap(await item!.getType('image/png'));
    return [bitmap.width, bitmap.height];
  });
  const { copies } = await readDatabase(browserUnderTest);
  expect(size).toEqual([copies[0]!.widthPx, copies[0]!.heightPx]);
});

test('a tall page is handed over as pieces whose names keep their order', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await openPicture(browserUnderTest, newTab, { width: 800, height: 5000 });
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  await page.getByRole('combobox', { name: 'Largest size of a file' }).selectOption({ label: 'up to 1 MB' });
  await page.getByRole('button', { name: 'Download for the form' }).click();
  await expect(page.getByText(/pictures saved, the first as 001-goods/)).toBeVisible();
  const { copies } = await readDatabase(browserUnderTest);
  expect(copies.length).toBeGreaterThan(3);
  await expect.poll(() => names.length).toBe(copies.length);
  expect(names).toEqual([...names].sort());
  expect(names[0]).toMatch(/-part-1-of-\d\.jpg$/);
});

test('the pictures that a text names are handed over in its order, under the form’s limit', async ({
  browserUnderTest,
  newTab,
}) => {
  const shop = await newTab();
  await makeClaim(browserUnderTest, shop);
  await visit(shop, addressesOf('late').tracking);
  await pressShortcut(shop);
  await expect.poll(async () => (await readDatabase(browserUnderTest)).evidence.length).toBe(2);
  const { claims } = await readDatabase(browserUnderTest);
  const page = await newTab();
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  await page.goto(`chrome-extension://${browserUnderTest.extensionId}/claims.html#${claims[0]!.id}`);
  await page.getByRole('button', { name: 'Download its 2 pictures for the form' }).click();
  await expect(page.getByText('2 files saved. Attach them in the order of their names.')).toBeVisible();
  await expect.poll(() => names.length).toBe(2);
  expect(names.map((name) => name.slice(0, 9))).toEqual(['01-proof-', '02-proof-']);
  const { copies } = await readDatabase(browserUnderTest);
  expect(copies.map(({ maxBytes, hasCaption }) => [maxBytes, hasCaption])).toEqual(
    Array(2).fill([2_000_000, true]),
  );
});

test('what was drawn before the tab was closed is there again, until it is made or given up', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await openPicture(browserUnderTest, newTab);
  const address = page.url();
  await page.getByRole('button', { name: 'Hide and mark' }).click();
  await page.getByRole('button', { name: 'Add in the middle' }).click();
  await expect(page.getByRole('button', { name: '1: Hide' })).toBeVisible();
  await page.close();

  const again = await newTab();
  await again.goto(address);
  await again.getByRole('button', { name: 'Hide and mark' }).click();
  await expect(again.getByRole('button', { name: '1: Hide' })).toBeVisible();
  await again.getByRole('button', { name: 'Back without a copy' }).click();
  await again.getByRole('button', { name: 'Hide and mark' }).click();
  await expect(again.getByRole('button', { name: 'Add in the middle' })).toBeVisible();
  await expect(again.getByRole('button', { name: '1: Hide' })).toHaveCount(0);
});

test('what was drawn and not made hides all the same by the quick ways', async ({
  browserUnderTest,
  newTab,
}) => {
  const page = await openPicture(browserUnderTest, newTab);
  await page.getByRole('button', { name: 'Hide and mark' }).click();
  await page.getByRole('button', { name: 'Add in the middle' }).click();
  await page.reload();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download for the form' }).click();
  await download;
  const { copies } = await readDatabase(browserUnderTest);
  expect(copies[0]!.edits.map(({ kind }) => kind)).toEqual(['hide']);
});
