// The shop's order list with a script that first breaks what it wants, then makes the shop's calls, and writes down on the page what it got.
import { orderListPage } from '../../demo/markup';
import { listedOrder, orderListAnswer } from '../../unit/sites/payloads/samples';

const SHOP = 'https://www.aliexpress.com';
const CALL = `${SHOP}/h5/mtop.aliexpress.trade.buyer.order.list/1.0/?jsv=2`;

/** The ways in which the shop's pages call, in the order in which this page does. */
export const WAYS = ['fetch', 'text', 'json', 'script'] as const;
export type Way = (typeof WAYS)[number];

/** The order that page number `page` draws, or that the answer of one of its calls adds. */
export const orderOf = (page: number, from: Way | 'drawn'): string =>
  `81900000${String(page).padStart(4, '0')}000${['drawn', ...WAYS].indexOf(from) + 1}`;

export const addressOf = (page: number): string => `${SHOP}/p/order/index.html?page=${page}`;

export const callOf = (page: number, way: Way): string =>
  `${CALL}&page=${page}&way=${way}${way === 'script' ? '&callback=mtopjsonp1' : ''}`;

/** What the shop answers to a call by each way: one order that the page does not draw. */
export function answerOf(page: number, way: Way): string {
  const answer = JSON.stringify(orderListAnswer([listedOrder(orderOf(page, way))]));
  return way === 'script' ? `mtopjsonp1(${answer})` : answer;
}

/** Each call by its way. What the page got is written down as it came, or for a value by what stands in it. */
const MAKE: Record<Way, string> = {
  fetch: `const text = await (await fetch(address)).text(); note('fetch ' + text.length + ' ' + text.slice(0, 5000))`,
  text: `const text = (await ask('')).responseText; note('text ' + text.length + ' ' + text.slice(0, 5000))`,
  json: `note('json ' + (await ask('json')).response.data.data.key_0.fields.orderId)`,
  script: `note('script ' + await new Promise((done) => {
    window.mtopjsonp1 = (value) => done(value.data.circle === value.data ? 'a circle' : value.data.data.key_0.fields.orderId);
    const script = document.createElement('script');
    script.onload = () => done('never called back');
    script.src = address;
    document.head.append(script);
  }))`,
};

/** A page of the list, numbered so that its orders are its own. @param breaks runs before the shop's own calls. */
export function hostileList(page: number, breaks: string, ways: readonly Way[] = WAYS): string {
  const drawn = orderListPage([
    {
      id: orderOf(page, 'drawn'),
      statusText: 'Awaiting delivery',
      state: 'shipped',
      placedOn: '2026-09-15',
      total: 'US $21.40',
      store: { id: '1100000007', name: 'Lantern Works Store' },
      items: [{ title: 'Folding lantern', productId: '1005000000000017', price: 'US $10.70', quantity: '2' }],
    },
  ]);
  const calls = ways.map(
    (way) => `address = ${JSON.stringify(callOf(page, way))};
    try { ${MAKE[way]} } catch (error) { note('${way} failed: ' + error); }`,
  );
  return drawn.replace(
    '</body>',
    `<pre id="got"></pre>
<script>
  const got = document.getElementById('got');
  const note = (line) => got.append(line + '\\n');
  window.onerror = (message) => note('error: ' + message);
  window.onunhandledrejection = ({ reason }) => note('stray: ' + reason);
</script>
<script>${breaks}</script>
<script>(async () => {
  let address = '';
  const ask = (type) => new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = type;
    request.onload = () => done(request);
    request.send();
  });
  ${calls.join('\n')}
  note('done');
})();</script></body>`,
  );
}
