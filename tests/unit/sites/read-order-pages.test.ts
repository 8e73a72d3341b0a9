// A list is read again at every change: what a card said before is taken only while it stands exactly as it stood.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/sites/read-page';
import { savedPages } from '../../tools/saved-pages';

const page = savedPages().find(({ name }) => name === 'order-list/en-own-host')!;
const read = (document: Document, part: Partial<typeof page> = {}) =>
  readPage({ ...page, ...part, document });
const cardOf = (document: Document) => document.querySelector('.order-item')!;

describe('a card that was read before', () => {
  test('is read anew when a text of it changes', () => {
    const { document } = parseHTML(page.html);
    const [before] = read(document).orders;
    const state = cardOf(document).querySelector('[class*="status-text"]')!;
    state.textContent = 'Completed';
    const [after] = read(document).orders;
    expect([before?.status, after?.status]).toEqual(['shipped', 'finished']);
  });

  test('is read anew when only an address in it changes', () => {
    const { document } = parseHTML(page.html);
    read(document);
    cardOf(document).querySelector('a[href*="/store/"]')?.setAttribute('href', '/store/77');
    expect(read(document).orders[0]?.store?.id).toBe('77');
  });

  test('is read anew for another currency or language of the page', () => {
    const { document } = parseHTML(page.html);
    const total = cardOf(document).querySelector('[data-pl="order_item_content_price_total"]')!;
    total.textContent = 'Total: $3.00';
    const cookie = (currency: string) => `aep_usuc_f=${encodeURIComponent(`c_tp=${currency}`)}`;
    const currencies = ['USD', 'CAD'].map(
      (one) => read(document, { cookie: cookie(one) }).orders[0]?.total?.currency,
    );
    expect(currencies).toEqual(['USD', 'CAD']);
  });

  test('says the same while nothing changes', () => {
    const { document } = parseHTML(page.html);
    expect(read(document)).toEqual(read(document));
  });
});
