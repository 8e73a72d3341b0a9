// What the page's script does with a list of orders, laid open for the benchmark in a real browser, beside a plain reader of the same fields.
import { classifyEvent } from '../../lib/sites/events/classify';
import { mergeReadings } from '../../lib/sites/merge';
import { parsePayload } from '../../lib/sites/payloads/parse-payload';
import { readPayload } from '../../lib/sites/payloads/read-payload';
import { readPage } from '../../lib/sites/read-page';
import { orderListPage } from '../demo/markup';
import { listedOrder, orderListAnswer } from '../unit/sites/payloads/samples';

const URL_OF_LIST = 'https://www.aliexpress.com/p/order/index.html';

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

/** One selector for each of the fields that we read of a card, as other extensions read them. */
const PLAIN_FIELDS = [
  '.order-item-header-right-info > *',
  '.order-item-header-right-info > *:nth-child(2)',
  '.order-item-header-status-text',
  '.order-item-content-opt-price-total',
  '.order-item-store-name a',
  '.order-item-store-name a[href*="/store/"]',
  '.order-item-content-info-name [title]',
  '.order-item-content-info-sku',
  'a[href*="/item/"]',
  '.order-item-content-info-number [class*="es--wrap"]',
  '.order-item-content-info-number-quantity',
  'a[href*="/tracking/"]',
];

/** Asks `querySelector` once for each field of each card; how many texts there were. */
function readPlainly(page: Document): number {
  let found = 0;
  for (const card of page.querySelectorAll('.order-item')) {
    for (const field of PLAIN_FIELDS) if (card.querySelector(field)?.textContent) found += 1;
  }
  return found;
}

/** Medians in milliseconds, taken in turns. */
interface Medians {
  /** The plain reader. */
  plain: number;
  /** Our first reading; again, of the unchanged list; and again with one card changed. */
  read: number;
  again: number;
  changed: number;
  /** The first reading by both witnesses: also what the shop's own call answered, and joining the two. */
  both: number;
}

/** Reads a list of `cards` orders `rounds` times. */
function measure(cards: number, rounds: number): Medians {
  const html = listPage(cards);
  const answer = listAnswer(cards);
  const times: Record<keyof Medians, number[]> = { plain: [], read: [], again: [], changed: [], both: [] };
  const input = { document, url: URL_OF_LIST, today: '2026-11-23' };
  const timed = <Value>(kind: keyof Medians, work: () => Value): Value => {
    const started = performance.now();
    const value = work();
    times[kind].push(performance.now() - started);
    return value;
  };
  for (let round = 0; round < rounds; round += 1) {
    // New elements each time: what was read before is remembered by its element.
    const page = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...page.body.childNodes);
    const texts = timed('plain', () => readPlainly(document));
    const drawn = timed('read', () => readPage(input, classifyEvent));
    timed('again', () => readPage(input, classifyEvent));
    const middle = document.querySelectorAll('.order-item-header-status-text')[Math.floor(cards / 2)];
    if (middle !== undefined) middle.textContent = 'Canceled';
    const changed = timed('changed', () => readPage(input, classifyEvent));
    document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    const [data, joined] = timed('both', () => {
      const whole = readPage(input, classifyEvent);
      const context = { url: URL_OF_LIST, today: input.today, language: 'en', orderId: null };
      const read = readPayload(parsePayload(answer), context);
      return [read, mergeReadings(whole, read === null ? [] : [read])] as const;
    });
    const { orders, misses } = drawn;
    if (orders.length !== cards || misses.length > 0) throw new Error(`${orders.length} of ${cards} orders`);
    if (data?.orders.length !== cards || joined.orders.length !== cards) throw new Error('lost');
    if (texts < cards * 10) throw new Error(`the plain reader found ${texts} texts`);
    if (changed.orders[Math.floor(cards / 2)]?.status !== 'cancelled') throw new Error('change not seen');
  }
  return {
    plain: median(times.plain),
    read: median(times.read),
    again: median(times.again),
    changed: median(times.changed),
    both: median(times.both),
  };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

Object.assign(globalThis, { measure });
