// A page that was left before its statements were understood: what is kept of it is what a whole reading says, or nothing.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Shipment } from '../../../lib/model/shipment';
import { finishReading, type PageStatement } from '../../../lib/sites/finish-reading';
import { readDrawn } from '../../../lib/sites/read-drawn';
import { readPage } from '../../../lib/sites/read-page';
import { detailPage, ORDER_ID, trackingPage } from '../../tools/made-pages';
import { type SavedPage, savedPages } from '../../tools/saved-pages';

function finished({ html, url, today, cookie }: Pick<SavedPage, 'html' | 'url' | 'today' | 'cookie'>) {
  const statements = new Map<string, PageStatement>();
  const first = readDrawn({ document: parseHTML(html).document, url, today, cookie }, (words, language) => {
    statements.set(JSON.stringify(words), { ...words, language });
    return { status: null, stage: null };
  });
  return finishReading(first, [...statements.values()]);
}

const whole = ({ html, url, today, cookie }: SavedPage) =>
  readPage({ document: parseHTML(html).document, url, today, cookie });

describe.each(savedPages().map((page) => [page.name, page] as const))('%s', (_name, page) => {
  const [left, stayed] = [finished(page), whole(page)];

  test('every event of a timeline means what it means', () => {
    const events = ({ shipments }: { shipments: Shipment[] }) =>
      shipments.filter((shipment) => shipment.events.length > 0).map((shipment) => shipment.events);
    expect(events(left)).toEqual(events(stayed));
  });

  test('where a parcel is, is what a whole reading says, or not said', () => {
    for (const shipment of left.shipments) {
      const same = stayed.shipments.find(
        ({ trackingNumbers, events }) =>
          trackingNumbers.join() === shipment.trackingNumbers.join() &&
          events.length === shipment.events.length,
      );
      expect([null, same?.status]).toContain(shipment.status);
    }
  });

  test('so is each field of an order', () => {
    for (const order of left.orders) {
      const same = stayed.orders.find(({ id }) => id === order.id);
      for (const [field, value] of Object.entries(order)) {
        const isEmpty = value === null || (Array.isArray(value) && value.length === 0) || value === 'unknown';
        if (!isEmpty) expect([field, value]).toEqual([field, same?.[field as keyof typeof order]]);
      }
    }
  });
});

const left = (url: string, html: string) => finished({ html, url, today: '2026-11-23', cookie: '' });
const TRACKING = 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000010001';
const DETAIL = `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER_ID}`;

test('a headline that a statement speaks against promises nothing', () => {
  const html = trackingPage('en', { headline: 'Returned to sender, expected: Nov 30' });
  expect(left(TRACKING, html).orders.map(({ deliverBy }) => deliverBy)).toEqual([null]);
});

test('of several parcels none may promise for one that came', () => {
  const html = detailPage('en', {
    blocks: [
      {
        lines: [{ title: 'Clip lamp' }],
        track: { event: 'Delivered', expects: 'Estimated delivery: Nov 20' },
      },
      {
        lines: [{ title: 'Desk fan' }],
        track: { event: 'Departed from the country of origin', expects: 'Estimated delivery: Nov 30' },
      },
    ],
  });
  expect(left(DETAIL, html).orders.map(({ deliverBy }) => deliverBy)).toEqual([null]);
});

test('a parcel whose newest statement could not be read wholly is nowhere', () => {
  const node = (words: string[], day: string) =>
    `<div class="logistic-info-v2--node--1">${words.map((word) => `<p>${word}</p>`).join('')}<div class="logistic-info-v2--nodeTime--1">${day}, 2026 08:11</div></div>`;
  const nodes = [
    node(['Delivered', 'to the neighbour', 'of the sender'], 'Nov 21'),
    node(['Arrived in the country of destination'], 'Nov 20'),
  ];
  const html = trackingPage('en', { headline: 'Estimated delivery: Nov 30' }).replace(
    /<div class="logistic-info-v2--node--1">.*?<\/div><\/div>/,
    nodes.join(''),
  );
  const [parcel] = left(TRACKING, html).shipments;
  expect([parcel?.events.map(({ status }) => status), parcel?.status]).toEqual([[null, 'in-transit'], null]);
});
