// Where our lines are anchored: one element an order, never a part of the page that is about none or about two.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findAnchors } from '../../../lib/sites/anchors';

import { orderDetailPage, orderListPage, trackingPage } from '../../demo/markup';
import type { DemoOrder } from '../../demo/shop';

const LIST = 'https://www.aliexpress.com/p/order/index.html';

function order(id: string): DemoOrder {
  return {
    id,
    statusText: 'Awaiting delivery',
    state: 'shipped',
    placedOn: '2026-09-15',
    total: 'US $3.00',
    items: [{ title: 'Tin whistle', productId: '1005000000000101', price: 'US $3.00', quantity: '1' }],
    parcels: [{ header: 'Delivery: Oct 15 - 20', numbers: ['LP00700000000017'], events: [] }],
  };
}
const two = [order('8200000000010017'), order('8200000000030017')];

const find = (html: string, url: string) => findAnchors(parseHTML(html).document, url);

describe('anchors of our lines', () => {
  test('every card of the list is one, in page order, and the line stands below it', () => {
    const cards = find(orderListPage(two, { hasRecommendations: true }), LIST);
    expect(cards.map(({ orderId }) => orderId)).toEqual(two.map(({ id }) => id));
    expect(cards.map(({ card }) => card.className)).toEqual(['order-item', 'order-item']);
    expect(cards.every(({ card, after }) => card === after)).toBe(true);
  });

  test('a phone card is one', () => {
    expect(find(orderListPage(two, { isMobile: true }), LIST).map(({ card }) => card.localName)).toEqual([
      'a',
      'a',
    ]);
  });

  test('cards without any known class are found by their links, each as large as one order', () => {
    const html = orderListPage(two).replace(/ (class|data-pl)="[^"]*"/g, '');
    const cards = find(html, LIST);
    expect(cards.map(({ orderId }) => orderId)).toEqual(two.map(({ id }) => id));
    for (const { orderId, card } of cards) {
      expect(card.textContent).toContain(orderId);
      expect(card.textContent).toContain('Tin whistle');
      expect(card.textContent?.match(/82000000000\d0017/g)).toEqual([orderId]);
    }
  });

  test('an order on two cards has one anchor', () => {
    expect(find(orderListPage([two[0]!, two[0]!]), LIST)).toHaveLength(1);
  });

  test('a wrapper that holds two orders is no card', () => {
    const html = orderListPage(two).replace('class="comet-checkbox-group"', 'class="order-item"');
    expect(find(html, LIST).map(({ card }) => card.querySelectorAll('.order-item').length)).toEqual([0, 0]);
  });

  test('the page of one order has one anchor, its status block', () => {
    const url = `https://www.aliexpress.com/p/order/detail.html?orderId=${two[0]!.id}`;
    const [anchor, ...more] = find(orderDetailPage(two[0]!), url);
    expect(more).toEqual([]);
    expect(anchor?.orderId).toBe(two[0]!.id);
    expect(anchor?.after.textContent).toContain('Awaiting delivery');
  });

  test('the tracking page has one anchor, its headline', () => {
    const url = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${two[0]!.id}`;
    expect(find(trackingPage(two[0]!), url).map(({ after }) => after.textContent)).toEqual([
      'Delivery: Oct 15 - 20',
    ]);
  });

  test.each(['https://www.aliexpress.com/', 'https://example.org/', 'nonsense'])('%s has none', (url) => {
    expect(find(orderListPage(two), url)).toEqual([]);
  });
});
