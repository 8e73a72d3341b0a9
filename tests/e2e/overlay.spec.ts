// What Redress adds to the shop's page: a line beside the orders that need it, which moves, covers and breaks nothing.
import type { Page } from '@playwright/test';
import { orderListPage } from '../demo/markup';
import { demoId, demoOrders } from '../demo/orders';
import { readDatabase } from './support/database';
import { findLine, LIST, lineOf, showCard, visit } from './support/job';
import { launch } from './support/launch';
import { expect, test } from './support/test';

declare const chrome: { runtime: { reload(): void } };

const FLAGGED = 'not-shipped';
const HOSTS = 'redress-order-line, redress-page-notice';

/** Where every card stands, and how high it is. */
function cardBoxes(page: Page): Promise<{ x: number; y: number; width: number; height: number }[]> {
  return page.locator('.order-item').evaluateAll((cards) =>
    cards.map((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return { x, y: y + scrollY, width, height };
    }),
  );
}

test('the line adds its own height below its card and changes nothing else', async ({
  browserUnderTest,
  newTab,
}) => {
  const bare = await launch({ extension: null });
  const plain = await bare.context.newPage();
  await visit(plain, LIST);
  const expected = await cardBoxes(plain);
  await bare.close();

  const page = await newTab();
  await visit(page, LIST);
  await expect(lineOf(page, FLAGGED)).toBeVisible();
  const actual = await cardBoxes(page);
  const lines = await page.locator('redress-order-line').evaluateAll((hosts) =>
    hosts.map((host) => {
      const card = host.closest('.order-item') ?? host.previousElementSibling;
      const { height } = host.getBoundingClientRect();
      const margin = Number.parseFloat(getComputedStyle(host).marginTop) || 0;
      return {
        index: [...document.querySelectorAll('.order-item')].indexOf(card as Element),
        isInside: host.closest('.order-item') !== null,
        height: height + margin,
      };
    }),
  );
  expect(lines.length).toBeGreaterThan(0);
  for (const [index, box] of expected.entries()) {
    const above = lines.filter((line) => line.index < index).reduce((sum, { height }) => sum + height, 0);
    const within = lines.filter((line) => line.index === index && line.isInside);
    const grown = within.reduce((sum, { height }) => sum + height, 0);
    expect(actual[index]!.x).toBeCloseTo(box.x, 0);
    expect(actual[index]!.width).toBeCloseTo(box.width, 0);
    expect(Math.abs(actual[index]!.y - box.y - above)).toBeLessThanOrEqual(2);
    expect(Math.abs(actual[index]!.height - box.height - grown)).toBeLessThanOrEqual(2);
  }
  expect(browserUnderTest.requests.filter(({ isAnswered }) => !isAnswered)).toEqual([]);
});

test('nothing that was drawn already is moved by a line that comes later', async ({ newTab }) => {
  const page = await newTab();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await visit(page, LIST);
  await expect(lineOf(page, FLAGGED)).toBeVisible();
  const sum = await page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const { shifts } = globalThis as unknown as { shifts: number[] };
            done(shifts.reduce((all, value) => all + value, 0));
          }),
        ),
      ),
  );
  expect(sum).toBe(0);
});

test('no control of the shop is covered', async ({ newTab }) => {
  const page = await newTab();
  await findLine(page, 'late');
  const covered = await page.evaluate(() =>
    [...document.querySelectorAll('a, button, [role=tab]')].flatMap((control) => {
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = control.getBoundingClientRect();
      if (width === 0 || height === 0) return [];
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit?.localName.startsWith('redress-') ? [control.textContent] : [];
    }),
  );
  expect(covered).toEqual([]);
});

test('the keyboard meets the line after its card and before the next', async ({ newTab }) => {
  const page = await newTab();
  await visit(page, LIST);
  const line = lineOf(page, FLAGGED);
  await expect(line).toBeVisible();
  const card = page.locator('.order-item').filter({ hasText: demoId(FLAGGED) });
  await card.locator('a, button').last().focus();
  await page.keyboard.press('Tab');
  await expect(line.getByRole('button', { name: 'Save proof' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(line.getByRole('button', { name: 'Open claim' })).toBeFocused();
  await page.keyboard.press('Tab');
  const isInNext = await page.evaluate(
    (id) => document.activeElement?.closest('.order-item')?.textContent?.includes(id) === false,
    demoId(FLAGGED),
  );
  expect(isInNext).toBe(true);
});

test('healthy orders stay quiet', async ({ newTab }) => {
  const page = await newTab();
  await visit(page, LIST);
  await expect(lineOf(page, FLAGGED)).toBeVisible();
  for (const key of ['paid-today', 'unpaid', 'just-shipped', 'on-the-way']) {
    await expect(lineOf(page, key)).toHaveCount(0);
  }
});

test('a line follows its card through tabs and “View orders”', async ({ newTab }) => {
  const page = await newTab();
  await findLine(page, 'late');
  await expect(lineOf(page, 'late')).toBeVisible();
  await page.getByRole('tab', { name: 'To pay' }).click();
  await expect(page.locator('.order-item')).toHaveCount(1);
  await expect(page.locator('redress-order-line')).toHaveCount(0);
  await page.getByRole('tab', { name: 'Processed' }).click();
  await showCard(page, 'late');
  await expect(lineOf(page, 'late')).toHaveCount(1);
  await expect(lineOf(page, 'late')).toBeVisible();
});

test('a page at rest is left at rest', async ({ newTab }) => {
  const page = await newTab();
  await findLine(page, 'late');
  await expect(lineOf(page, 'late')).toBeVisible();
  const changes = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let count = 0;
        const observer = new MutationObserver((mutations) => {
          count += mutations.length;
        });
        observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
        let frames = 0;
        const frame = (): void => {
          frames += 1;
          if (frames < 60) requestAnimationFrame(frame);
          else done(count);
        };
        requestAnimationFrame(frame);
      }),
  );
  expect(changes).toBe(0);
});

test('with the extension gone, its lines go too', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await visit(page, LIST);
  await expect(lineOf(page, FLAGGED)).toBeVisible();
  // Outside developer mode a reload leaves an unpacked extension disabled (measured).
  await browser.desk.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect(page.locator(HOSTS)).toHaveCount(0);
  await expect(page.locator('.order-item')).toHaveCount(10);
  await browser.close();
});

test('text of the page is only ever text', async ({ browserUnderTest, newTab }) => {
  const hostile = '<img src=x onerror="window.wasRun=1"><script>window.wasRun=1</script>"\'`{ $days }';
  const orders = demoOrders(browserUnderTest.shop.today, 'en').map((order) => ({
    ...order,
    statusText: order.statusText + hostile,
    store: { id: '1', name: hostile },
    note: hostile.repeat(50),
    items: order.items.map((item) => ({ ...item, title: hostile + item.title })),
  }));
  browserUnderTest.stand.set(LIST, orderListPage(orders));
  const page = await newTab();
  await visit(page, LIST);
  await expect(lineOf(page, FLAGGED)).toBeVisible();
  expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false);
  const shadows = await page
    .locator('redress-order-line')
    .evaluateAll(
      (hosts) => hosts.filter((host) => host.shadowRoot?.querySelector('img, script') != null).length,
    );
  expect(shadows).toBe(0);
});

test('a click that a script makes opens no claim', async ({ browserUnderTest, newTab }) => {
  const page = await newTab();
  await visit(page, LIST);
  const [flagged, other] = [FLAGGED, 'not-shipped-long'];
  const openClaim = (key: string) => lineOf(page, key).getByRole('button', { name: 'Open claim' });
  await openClaim(flagged).evaluate((element) => (element as HTMLElement).click());
  // A hand's click on another order comes after it and shows that the way is open.
  await showCard(page, other);
  await openClaim(other).click();
  await expect.poll(async () => (await readDatabase(browserUnderTest)).claims.length).toBeGreaterThan(0);
  const { claims } = await readDatabase(browserUnderTest);
  expect(claims.map(({ orderId }) => orderId)).toEqual([demoId(other)]);
});
