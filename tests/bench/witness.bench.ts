// What listening costs the page's own calls, in a real browser: each call is made twice in turn, unheard and heard, and the pairs are compared.
// Prints the median ratio of time (1.00: no cost) with the middle half of the pairs, and the time that the listener takes after the page has its answer.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { bench, describe } from 'vitest';
import { findBrowser } from '../tools/browser.mjs';
import { listedOrder, orderListAnswer } from '../unit/sites/payloads/samples';
import { builtListener } from '../unit/sites/witness/fake-page';

const PAIRS = Number(process.env.WITNESS_PAIRS ?? 300);
const PATH = '/h5/mtop.aliexpress.trade.buyer.order.list/1.0/';

/** Ten orders, padded to the 60 kB of the shop's own answers. */
const answer = JSON.stringify({
  ...orderListAnswer(Array.from({ length: 10 }, (_, index) => listedOrder(`81900000000${index}0001`))),
  padding: Array.from({ length: 1000 }, (_, index) => ({ id: index, text: 'a component of the page' })),
});

const server = createServer((request, response) => {
  const callback = /callback=(\w+)/.exec(request.url ?? '')?.[1];
  const isCall = request.url?.startsWith('/h5/') === true;
  response.setHeader(
    'content-type',
    isCall ? (callback ? 'text/javascript' : 'application/json') : 'text/html',
  );
  response.end(!isCall ? '<!doctype html><title>.</title>' : callback ? `${callback}(${answer})` : answer);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.addInitScript(`window.plain = { fetch, open: XMLHttpRequest.prototype.open, send: XMLHttpRequest.prototype.send };
${await builtListener()};(witness.listen ?? witness)(window);`);
await page.goto(`http://127.0.0.1:${port}/`);

/** One call until the page has its value, by one of the three ways; unheard calls go by another name or the old functions. */
const CALLS = `({
  fetch: (heard) => (heard ? window.fetch : window.plain.fetch.bind(window))(url).then((response) => response.json()),
  XMLHttpRequest: (heard) => new Promise((done) => {
    const request = new XMLHttpRequest();
    (heard ? request.open : window.plain.open).call(request, 'GET', url);
    request.onload = () => done(JSON.parse(request.responseText));
    (heard ? request.send : window.plain.send).call(request);
  }),
  JSONP: (heard) => new Promise((done) => {
    const name = 'mtopjsonp' + ++count;
    window[name] = done;
    const script = document.createElement('script');
    // An unheard call is of the same address but for its name, which is not listened to.
    script.src = (heard ? url : url.replace('order.list', 'order.none')) + '?callback=' + name;
    document.head.append(script);
  }),
})`;

interface Cost {
  way: string;
  ratio: number;
  from: number;
  to: number;
  'ms unheard': number;
}

const costs: Cost[] = await page.evaluate(`(async () => {
  const url = ${JSON.stringify(PATH)};
  let count = 0;
  const calls = ${CALLS};
  const pause = () => new Promise((done) => setTimeout(done, 8));
  const time = async (call, heard) => { const start = performance.now(); await call(heard); const end = performance.now(); await pause(); return end - start; };
  const middle = (list, part) => [...list].sort((a, b) => a - b)[Math.floor(list.length * part)];
  const costs = [];
  for (const [way, call] of Object.entries(calls)) {
    for (let warm = 0; warm < 20; warm++) await time(call, warm % 2 === 0);
    const ratios = [], plain = [];
    for (let pair = 0; pair < ${PAIRS}; pair++) {
      // Which of the two goes first changes from pair to pair.
      const first = await time(call, pair % 2 === 0);
      const second = await time(call, pair % 2 !== 0);
      const [heard, unheard] = pair % 2 === 0 ? [first, second] : [second, first];
      ratios.push(heard / unheard);
      plain.push(unheard);
    }
    const round = (number) => Math.round(number * 1000) / 1000;
    costs.push({ way, ratio: round(middle(ratios, 0.5)), from: round(middle(ratios, 0.25)), to: round(middle(ratios, 0.75)), 'ms unheard': round(middle(plain, 0.5)) });
  }
  return costs;
})()`);
await browser.close();
server.close();
console.log(`heard / unheard, ${PAIRS} pairs each, an answer of ${Math.round(answer.length / 1000)} kB`);
console.table(costs);

describe('passing an answer on, after the page has it', () => {
  const value: unknown = JSON.parse(answer);
  bench('JSON.parse and JSON.stringify', () => void JSON.stringify(JSON.parse(answer)));
  bench('JSON.stringify', () => void JSON.stringify(value));
});
