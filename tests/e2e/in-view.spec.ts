// What was in view does not pass for the whole: the record says which rows of how many a picture shows, and the claim says so
// until all of it is there.
import type { Page } from '@playwright/test';
import { readDatabase } from './support/database';
import { enterClaim, ORDER_ID } from './support/enter-claim';
import { launch } from './support/launch';
import { pressToolbar } from './support/popup';
import { expect, test } from './support/test';
import { captureByShortcut, iconTitle, openCarrier } from './support/whole-page';

const CHAT = `https://www.aliexpress.com/p/message/index.html?orderId=${ORDER_ID}`;

/** Messages in a list of its own, a strip of 40 pixels each, between a head and a form. */
function talk({ messages = 60, style = '' } = {}): string {
  const strips = Array.from({ length: messages }, (_, n) => `<p>Message ${n}</p>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Messages</title><style>
    body { margin: 0; height: 100vh; overflow: hidden } h1, form { margin: 0; height: 50px; background: #eee }
    #talk { height: calc(100vh - 100px); overflow-y: auto } #talk p { margin: 0; height: 40px; flex: none } ${style}
  </style><h1>Seller</h1><div id="talk">${strips}</div><form></form></html>`;
}

const scrollTalk = (page: Page, top: number) =>
  page.evaluate((to) => document.querySelector('#talk')!.scrollTo(0, to), top);

test('of a talk that goes on above, the row says so until the whole of it is captured', async ({
  browserUnderTest: browser,
}) => {
  await enterClaim(browser, 'stuck');
  const page = await openCarrier(browser, talk(), CHAT);
  await scrollTalk(page, 1700);
  const [part] = await captureByShortcut(browser, page);
  expect(part).toMatchObject({ area: 'visible', proves: ['chat'] });
  expect(part!.inView).toEqual({ fromPx: 1700, toPx: 2400, ofPx: 2400, eventsUnseen: null });
  // The sentence comes a moment after the proof.
  await expect
    .poll(() => iconTitle(browser, page))
    .toBe(
      'Saved. What was in view and what the page says are kept. The page goes on: capture the whole page for the rest.',
    );
  expect(await page.evaluate(() => document.querySelector('#talk')!.scrollTop)).toBe(1700);

  const popup = await pressToolbar(browser, page);
  await popup.says('only what was in view: the page goes on. Capture the whole page.');
  await popup.click('button', 'Capture the whole page: Chat with the seller');
  await popup.says('Saved. The whole page');
  await expect.poll(() => popup.text()).not.toContain('only what was in view');
  await popup.close();
  const { evidence } = await readDatabase(browser);
  expect(evidence.find(({ area }) => area === 'page')).not.toHaveProperty('inView');
});

test('a talk is whole when it was captured piece by piece, with nothing between', async ({
  browserUnderTest: browser,
}) => {
  const claimId = await enterClaim(browser, 'stuck');
  const page = await openCarrier(browser, talk(), CHAT);
  const row = async () => {
    await browser.desk.goto(`chrome-extension://${browser.extensionId}/claims.html#${claimId}`);
    return browser.desk.locator('.checklist li', { hasText: 'Chat with the seller' });
  };
  for (const top of [0, 700, 1700]) {
    await scrollTalk(page, top);
    await captureByShortcut(browser, page);
  }
  await expect(await row()).toContainText('only what was in view');
  await page.bringToFront();
  await scrollTalk(page, 1400);
  await captureByShortcut(browser, page);
  await expect(await row()).toContainText('saved');
  await expect(await row()).toHaveClass('done');
});

test('a talk that is built from its end is told by what lies above it', async ({
  browserUnderTest: browser,
}) => {
  const page = await openCarrier(
    browser,
    talk({ style: '#talk { display: flex; flex-direction: column-reverse }' }),
    CHAT,
  );
  const [end] = await captureByShortcut(browser, page);
  expect(end!.inView).toMatchObject({ fromPx: 1700, toPx: 2400, ofPx: 2400 });
  await scrollTalk(page, -1000);
  const [middle] = await captureByShortcut(browser, page);
  expect(middle!.inView).toMatchObject({ fromPx: 700, toPx: 1400 });
});

test('a talk that fits in its window is whole', async ({ browserUnderTest: browser }) => {
  const page = await openCarrier(browser, talk({ messages: 10 }), CHAT);
  const [all] = await captureByShortcut(browser, page);
  expect(all!.inView).toEqual({ fromPx: 0, toPx: 800, ofPx: 800, eventsUnseen: null });
  await expect
    .poll(() => iconTitle(browser, page))
    .toBe('Saved. What was in view and what the page says are kept.');
});

test('of a talk in a frame of its own nobody can tell whether it goes on, and nothing is claimed', async ({
  browserUnderTest: browser,
}) => {
  browser.stand.set('https://talk.example/', talk());
  const frame = '<iframe src="https://talk.example/" style="width: 90vw; height: 80vh"></iframe>';
  const page = await openCarrier(browser, `<!doctype html><title>Messages</title>${frame}`, CHAT);
  await expect(page.frameLocator('iframe').getByText('Message 1', { exact: true })).toBeVisible();
  const [part] = await captureByShortcut(browser, page);
  expect(part).toMatchObject({ proves: ['chat'], inView: null });
});

test('at another density rows are counted in pixels of the picture', async () => {
  const browser = await launch({ pixelRatio: 2 });
  try {
    const page = await openCarrier(
      browser,
      `<!doctype html><title>Long</title><div style="height: 3000px"></div>`,
    );
    await page.evaluate(() => scrollTo(0, 500));
    const [part] = await captureByShortcut(browser, page);
    expect(part!.inView!.fromPx).toBe(1000);
    expect(part!.inView!.toPx - 1000).toBe(part!.heightPx);
    expect(part!.inView!.ofPx).toBeGreaterThanOrEqual(6000);
  } finally {
    await browser.close();
  }
});
