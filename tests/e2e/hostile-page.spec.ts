// Pages that break what they can reach, forge what they can see and answer what no shop should: the page goes on as without us, and no lie is stored.
import { orderDetailPage } from '../demo/markup';
import { listedOrder, orderDetailAnswer, orderListAnswer } from '../unit/sites/payloads/samples';
import { BREAKS, heardOf } from './support/breaks';
import { readDatabase } from './support/database';
import { ANSWERS } from './support/hostile-answers';
import { addressOf, answerOf, callOf, hostileList, orderOf, WAYS, type Way } from './support/hostile-shop';
import { launch, type TestBrowser } from './support/launch';
import { expect, test } from './support/test';

let bare: TestBrowser;
test.beforeAll(async () => {
  bare = await launch({ extension: null });
});
test.afterAll(() => bare.close());

type Serve = (browser: TestBrowser) => Promise<void> | void;

/** What a page got of its calls, and every error that reached it. @param before a script that runs before all others. */
async function gotBy(browser: TestBrowser, number: number, serve: Serve, before = ''): Promise<string> {
  await serve(browser);
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  if (before !== '') await page.addInitScript(before);
  await page.goto(addressOf(number));
  await expect(page.locator('#got')).toContainText('done');
  return [await page.locator('#got').textContent(), ...errors].join('\n');
}

/** The orders of page `number` that are stored, in the order in which they are listed here. */
async function stored(browser: TestBrowser, number: number): Promise<(Way | 'drawn')[]> {
  const ids = (await readDatabase(browser)).orders.map(({ id }) => id);
  return (['drawn', ...WAYS] as const).filter((from) => ids.includes(orderOf(number, from)));
}

/** The built page with its answers. */
const serveAll =
  (number: number, script: string): Serve =>
  ({ stand }) => {
    stand.set(addressOf(number), hostileList(number, script));
    for (const way of WAYS) stand.set(callOf(number, way), answerOf(number, way));
  };

test('a page that redefines what it likes gets what it got without us, and is read from the page and its calls', async ({
  browserUnderTest,
}) => {
  for (const [index, broken] of BREAKS.entries()) {
    const serve = serveAll(index, broken.script);
    const [got, without] = await Promise.all([
      gotBy(browserUnderTest, index, serve),
      gotBy(bare, index, serve),
    ]);
    expect(got, broken.what).toBe(without);
    await expect
      .poll(() => stored(browserUnderTest, index), {
        message: `${broken.what}: the drawn order and those of its calls are stored`,
        intervals: [50, 100, 200],
      })
      .toEqual(['drawn', ...heardOf(broken)]);
  }
});

test('what was redefined before we came harms neither the page nor the reading of what it draws', async ({
  browserUnderTest,
}) => {
  for (const [index, { what, script }] of BREAKS.entries()) {
    const number = 100 + index;
    const serve = serveAll(number, '');
    const before = `{ const note = () => undefined; ${script} }`;
    const [got, without] = await Promise.all([
      gotBy(browserUnderTest, number, serve, before),
      gotBy(bare, number, serve, before),
    ]);
    expect(got, what).toBe(without);
    await expect
      .poll(() => stored(browserUnderTest, number), { message: what, intervals: [50, 100, 200] })
      .toContain('drawn');
  }
});

test('a page sees nothing of the channel, and what it forges there is not heard', async ({
  browserUnderTest,
}) => {
  const forged = JSON.stringify(orderListAnswer([listedOrder('8190000666000001')]));
  const reading = { page: 'order-list', site: null, language: null, orders: [], shipments: [], misses: [] };
  const script = `
    const { CustomEvent: Own } = window, { addEventListener: listen, dispatchEvent: dispatch } = EventTarget.prototype;
    for (const name of ['addEventListener', 'dispatchEvent']) {
      const own = EventTarget.prototype[name];
      EventTarget.prototype[name] = function (...rest) { note('seen: ' + name); return own.apply(this, rest); };
    }
    window.CustomEvent = class extends Own { constructor(...rest) { super(...rest); note('seen: ' + rest[0]); } };
    listen.call(window, 'redress-witness-offer', ({ detail }) => note('offered: ' + detail), true);
    dispatch.call(document, new Own('redress-witness-hello'));
    note('nothing was offered before this');
    const forged = ${JSON.stringify(`\n${forged}`)};
    const names = ['redress-witness-offer', 'redress-witness-hello', 'redress', 'message', 'mine'];
    for (const target of [document, window, document.documentElement]) {
      target.onmessage = () => undefined;
      for (const name of names) {
        dispatch.call(target, new Own('redress-witness-hello', { bubbles: true }));
        dispatch.call(target, new Own('redress-witness-offer', { bubbles: true, detail: 'mine' }));
        dispatch.call(target, new Own(name, { bubbles: true, detail: forged }));
      }
    }
    postMessage({ kind: 'page-read', reading: ${JSON.stringify(reading)}, answers: [] }, '*');
    postMessage({ kind: 'read-answer', text: forged, orderId: null, language: null }, '*');
    note('a way to the extension: ' + typeof window.chrome?.runtime?.sendMessage);`;
  // The spies stand before the shop's own calls, and see all that is passed on of them.
  const serve = serveAll(200, script);
  const got = await gotBy(browserUnderTest, 200, serve);
  expect(got).not.toContain('seen: ');
  expect(got.split('nothing was offered before this')[0]).not.toContain('offered: ');
  expect(got).toContain('a way to the extension: undefined');
  await expect.poll(() => stored(browserUnderTest, 200)).toEqual(['drawn', ...WAYS]);
  const { orders } = await readDatabase(browserUnderTest);
  expect(orders).toHaveLength(1 + WAYS.length);
});

const LIE = 'Refund if no delivery before ';

test('a call that a page makes up is an answer like any: it can bring a deadline forward, never put it off', async ({
  browserUnderTest,
  newTab,
}) => {
  const order = {
    id: orderOf(300, 'drawn'),
    statusText: 'Awaiting delivery',
    state: 'shipped' as const,
    placedOn: '2026-09-15',
    total: 'US $21.40',
    items: [{ title: 'Folding lantern', productId: '1005000000000017', price: 'US $10.70', quantity: '2' }],
    services: [{ title: 'Delivery', content: `${LIE}Oct 19, 2026` }],
  };
  const page = await newTab();
  /** Opens the order's page, whose own script makes up an answer with this day. */
  const lie = async (day: string): Promise<void> => {
    const address = `https://www.aliexpress.com/p/order/detail.html?orderId=${order.id}&day=${day.slice(0, 3)}`;
    const call = `https://www.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.detail/1.0/?day=${day.slice(0, 3)}`;
    const nodes = [{ text: 'Refund', time: day }];
    const status = { orderId: order.id };
    const made = orderDetailAnswer({ services: LIE + day, nodes, status, info: { tradeOrderId: order.id } });
    browserUnderTest.stand.set(call, JSON.stringify(made));
    const html = orderDetailPage(order).replace('</body>', `<script>fetch('${call}')</script></body>`);
    browserUnderTest.stand.set(address, html);
    await page.goto(address);
  };
  const known = async () => (await readDatabase(browserUnderTest)).orders.find(({ id }) => id === order.id);
  const conflict = { field: 'refundBy', why: 'conflict' };

  await lie('Dec 31, 2027');
  await expect.poll(async () => (await known())?.misses).toContainEqual(expect.objectContaining(conflict));
  expect((await known())?.order.refundBy).toBe('2026-10-19');

  await lie('Oct 1, 2026');
  await expect.poll(async () => (await known())?.order.refundBy).toBe('2026-10-01');
  expect((await known())?.misses).toContainEqual(expect.objectContaining(conflict));
});

for (const [index, { what, serve, got, heard, missed }] of ANSWERS.entries()) {
  test(`an answer of ${what}: the page has it, and Redress says whether it could use it`, async ({
    browserUnderTest,
    newTab,
  }) => {
    const number = 400 + index;
    const ways = WAYS.filter((way) => serve[way] !== undefined);
    const page = await newTab();
    for (const way of ways) {
      const body = serve[way]?.(number);
      await page.route(callOf(number, way), (route) => route.fulfill({ status: 200, body: body ?? '' }));
    }
    browserUnderTest.stand.set(addressOf(number), hostileList(number, '', ways));
    await page.goto(addressOf(number));
    await expect(page.locator('#got')).toContainText('done', { timeout: 120_000 });
    const told = (await page.locator('#got').textContent()) ?? '';
    expect(told).toMatch(got);
    expect(told).not.toMatch(/error|stray|failed/);
    await expect.poll(() => stored(browserUnderTest, number)).toEqual(['drawn', ...heard]);

    const settings = await newTab();
    await settings.goto(`chrome-extension://${browserUnderTest.extensionId}/claims.html#settings`);
    const health = settings.locator('section', { hasText: 'How well pages are read' });
    const line = health.getByText(
      `Order list: ${missed === null ? 'everything read' : `${missed} not read once`}`,
    );
    await expect(line).toBeVisible();
    const [worker] = browserUnderTest.context.serviceWorkers();
    const polluted = () => Reflect.get({}, 'polluted');
    expect([await page.evaluate(polluted), await worker!.evaluate(polluted)]).toEqual([undefined, undefined]);
    const { orders } = await readDatabase(browserUnderTest);
    expect(JSON.stringify(orders)).not.toMatch(/polluted|\uFFFD/);
  });
}
