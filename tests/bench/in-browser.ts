// What the page's script does with a list of orders, laid open for the benchmark in a real browser.
import { readGuide } from '../../lib/sites/guide/read-guide';
import { writeGuide } from '../../lib/sites/guide/write-guide';
import { mergeReadings } from '../../lib/sites/merge';
import { parsePayload } from '../../lib/sites/payloads/parse-payload';
import { readPayload } from '../../lib/sites/payloads/read-payload';
import { readDrawn } from '../../lib/sites/read-drawn';
import { readOrderPages } from '../../lib/sites/read-order-pages';
import { readShopUrl } from '../../lib/sites/shop-address';
import { orderListPage } from '../demo/markup';
import { listedOrder, orderListAnswer } from '../unit/sites/payloads/samples';

const URL_OF_LIST = 'https://www.aliexpress.com/p/order/index.html';
const knowledge = {
  ...readGuide(writeGuide('aliexpress.com')),
  classify: () => ({ status: null, stage: null }),
};

const idOf = (index: number): string => String(8_200_000_000_010_017n + BigInt(index) * 20_000n);

/** What the shop's own call answers to a list of these orders. */
function listAnswer(cards: number): string {
  return JSON.stringify(
    orderListAnswer(Array.from({ length: cards }, (_, index) => listedOrder(idOf(index)))),
  );
}

function listPage(cards: number): string {
  return orderListPage(
    Array.from({ length: cards }, (_, index) => ({
      id: idOf(index),
      statusText: index % 3 === 0 ? 'Completed' : 'Awaiting delivery',
      state: index % 3 === 0 ? 'finished' : 'shipped',
      placedOn: '2026-09-15',
      total: `US $${index + 1}.70`,
      store: { id: '1101000001', name: 'Lantern Lane Store' },
      items: [
        {
          title: 'Clip lamp',
          productId: '1005000000000101',
          variant: 'White',
          price: `US $${index + 1}.70`,
          quantity: '1',
        },
      ],
    })),
  );
}

/** Medians in milliseconds, taken in turns. */
interface Medians {
  /** One plain pass over the text of a list. */
  pass: number;
  /** Reading it for the first time, and again. */
  read: number;
  again: number;
  /** Reading it for the first time by both witnesses: also what the shop's own call answered, and joining the two. */
  both: number;
}

/** Reads a list of `cards` orders `rounds` times. */
function measure(cards: number, rounds: number): Medians {
  const html = listPage(cards);
  const answer = listAnswer(cards);
  const passes: number[] = [];
  const reads: number[] = [];
  const agains: number[] = [];
  const boths: number[] = [];
  // The clock of a page is coarse: a pass is taken so often that it can be told.
  const TIMES = 50;
  for (let round = 0; round < rounds; round += 1) {
    // New elements each time: what was read before is remembered by its element.
    const page = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...page.body.childNodes);
    const started = performance.now();
    for (let time = 0; time < TIMES; time += 1) {
      if (document.body.textContent.length === 0) throw new Error('no text');
    }
    const between = performance.now();
    const input = { document, url: URL_OF_LIST, address: readShopUrl(URL_OF_LIST), today: '2026-11-23' };
    const drawn = readDrawn(input, knowledge, [readOrderPages]);
    const after = performance.now();
    const context = { url: URL_OF_LIST, today: input.today, language: 'en', orderId: null };
    const data = readPayload(parsePayload(answer), context);
    const joined = mergeReadings(drawn, data === null ? [] : [data]);
    boths.push(performance.now() - between);
    const again = performance.now();
    readDrawn(input, knowledge, [readOrderPages]);
    agains.push(performance.now() - again);
    reads.push(after - between);
    passes.push((between - started) / TIMES);
    const { orders, misses } = drawn;
    if (orders.length !== cards || misses.length > 0) throw new Error(`${orders.length} of ${cards} orders`);
    if (data?.orders.length !== cards || joined.orders.length !== cards) throw new Error('lost');
  }
  return { pass: median(passes), read: median(reads), again: median(agains), both: median(boths) };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

Object.assign(globalThis, { measure });
