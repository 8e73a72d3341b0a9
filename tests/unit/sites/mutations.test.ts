// The shop renames, wraps and reorders its markup without notice. Whatever it does, a field is right or missing, never wrong.
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Order } from '../../../lib/model/order';
import { Reading } from '../../../lib/model/reading';
import { readPage } from '../../../lib/sites/read-page';
import { orderDetailPage, orderListPage } from '../../demo/markup';
import type { DemoOrder } from '../../demo/shop';

const LIST = 'https://www.aliexpress.com/p/order/index.html';

/** Two orders of which no two facts are alike, so that any mix-up shows. */
const lamp: DemoOrder = {
  id: '8200000000010017',
  statusText: 'Awaiting delivery',
  state: 'shipped',
  placedOn: '2026-09-15',
  paidOn: '2026-09-16',
  shippedOn: '2026-09-18',
  estimatedOn: '2026-10-20',
  total: 'US $26.75',
  store: { id: '1101000001', name: 'Lantern Lane Store' },
  services: [
    {
      title: 'Fast delivery',
      content: 'Coupon code if delayed by Oct 21, 2026 · Refund if no delivery before Nov 20, 2026',
    },
  ],
  items: [
    {
      title: 'Clip lamp',
      productId: '1005000000000101',
      variant: 'White',
      price: 'US $10.35',
      quantity: '2',
    },
    { title: 'Spare bulb', productId: '1005000000000102', variant: 'Warm', price: 'US $6.05', quantity: '1' },
  ],
};
const kettle: DemoOrder = {
  id: '8200000000030017',
  statusText: 'Completed',
  state: 'finished',
  placedOn: '2026-06-02',
  total: 'US $8.49',
  store: { id: '1101000002', name: 'Small Kettle Store' },
  items: [
    {
      title: 'Travel kettle',
      productId: '1005000000000103',
      variant: 'Blue',
      price: 'US $7.99',
      quantity: '3',
    },
  ],
};

function readAt(html: string, url: string): Reading {
  return readPage({ document: parseHTML(html).document, url, today: '2026-10-10' });
}

const LIST_HTML = orderListPage([lamp, kettle], { hasRecommendations: true });
const DETAIL_HTML = orderDetailPage(lamp);
const DETAIL = `https://www.aliexpress.com/p/order/detail.html?orderId=${lamp.id}`;
const truth = new Map(readAt(LIST_HTML, LIST).orders.map((order) => [order.id, order]));
const detailTruth = readAt(DETAIL_HTML, DETAIL).orders[0]!;

/** Facts of `read` that are neither null nor as in `right`. */
function wrongFacts(read: Order, right: Order): string[] {
  const wrong = Object.entries(read).flatMap(([name, value]) => {
    const expected: unknown = Object.entries(right).find(([one]) => one === name)?.[1];
    if (value === null || value === 'unknown' || name === 'items' || name === 'store') return [];
    return JSON.stringify(value) === JSON.stringify(expected) ? [] : [`${name}: ${JSON.stringify(value)}`];
  });
  const store = Object.entries(read.store ?? {}).filter(
    ([name, value]) => value !== null && value !== (name === 'id' ? right.store?.id : right.store?.name),
  );
  const items = read.items.filter((item) => {
    const match = right.items.find((one) => one.productId === item.productId || one.title === item.title);
    const isKnown = item.productId !== null || item.title !== null;
    return (
      isKnown &&
      (match === undefined ||
        Object.entries(item).some(([name, value]) => {
          const expected = Object.entries(match).find(([one]) => one === name)?.[1];
          return value !== null && JSON.stringify(value) !== JSON.stringify(expected);
        }))
    );
  });
  return [...wrong, ...store.map(String), ...items.map((item) => JSON.stringify(item))];
}

function isDigit(element: Element): boolean {
  return (element.textContent ?? '').length <= 1;
}

/** Changes that a new release of the shop could make. Each takes a page and a number to choose by. */
const MUTATIONS: Record<string, (document: Document, pick: number) => void> = {
  'rename a class': (document, pick) => {
    const names = [
      ...new Set([...document.querySelectorAll('[class]')].flatMap((one) => [...one.classList])),
    ];
    const name = names[pick % names.length] ?? '';
    for (const one of document.querySelectorAll('[class]')) {
      if (one.classList.contains(name)) one.classList.replace(name, `x${pick % 97}`);
    }
  },
  'drop the data attributes': (document) => {
    for (const one of document.querySelectorAll('[data-pl]')) one.removeAttribute('data-pl');
  },
  'drop a data attribute': (document, pick) => {
    const marked = [...document.querySelectorAll('[data-pl]')];
    marked[pick % marked.length]?.removeAttribute('data-pl');
  },
  'wrap an element': (document, pick) => {
    const all = [...document.querySelectorAll('#root *')];
    const one = all[pick % all.length];
    if (one === undefined || one.parentElement === null) return;
    const wrapper = document.createElement('div');
    one.replaceWith(wrapper);
    wrapper.append(one);
  },
  'remove an element': (document, pick) => {
    // A digit less would be another price, not another markup.
    const all = [...document.querySelectorAll('#root *')].filter(
      (one) => one.childElementCount < 6 && !isDigit(one),
    );
    all[pick % all.length]?.remove();
  },
  'swap two neighbours': (document, pick) => {
    const all = [...document.querySelectorAll('#root *')].filter(
      (one) => one.nextElementSibling !== null && !isDigit(one),
    );
    const one = all[pick % all.length];
    one?.nextElementSibling?.after(one);
  },
  'insert an offer': (document, pick) => {
    // Between blocks: text put into a name's own element is a part of that name for every reader.
    const all = [...document.querySelectorAll('#root div')].filter(
      (one) => one.childElementCount > 1 && !isDigit(one.children[0]!),
    );
    const offer = document.createElement('div');
    offer.textContent = 'Save US $3.00 until Oct 31, 2026';
    all[pick % all.length]?.append(offer);
  },
};

const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(MUTATIONS)), fc.nat(100_000)), {
  minLength: 1,
  maxLength: 6,
});

function mutate(html: string, changes: readonly (readonly [string, number])[]): Document {
  const { document } = parseHTML(html);
  for (const [name, pick] of changes) MUTATIONS[name]?.(document, pick);
  return document;
}

test('the two orders are read in full before anything is changed', () => {
  expect([...truth.keys()]).toEqual([lamp.id, kettle.id]);
  expect(truth.get(lamp.id)?.items.map(({ quantity }) => quantity)).toEqual([2, 1]);
  expect(detailTruth.refundBy).toBe('2026-11-20');
});

test('no change to the list makes a field wrong, invents an order or breaks the schema', () => {
  fc.assert(
    fc.property(steps, (changes) => {
      const reading = readPage({ document: mutate(LIST_HTML, changes), url: LIST, today: '2026-10-10' });
      expect(Reading.parse(reading)).toEqual(reading);
      for (const order of reading.orders) {
        const right = truth.get(order.id);
        expect(right, 'an order that is not on the page').toBeDefined();
        expect(wrongFacts(order, right!)).toEqual([]);
      }
    }),
    { seed: 20261123, numRuns: 300 },
  );
});

test('no change to the detail page makes a field wrong or breaks the schema', () => {
  fc.assert(
    fc.property(steps, (changes) => {
      const reading = readPage({ document: mutate(DETAIL_HTML, changes), url: DETAIL, today: '2026-10-10' });
      expect(Reading.parse(reading)).toEqual(reading);
      for (const order of reading.orders) expect(wrongFacts(order, detailTruth)).toEqual([]);
    }),
    { seed: 20261123, numRuns: 300 },
  );
});
