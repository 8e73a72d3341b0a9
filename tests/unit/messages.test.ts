import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageMoment, PageRequest } from '../../lib/messages';
import { emptyOrder } from '../../lib/model/empty-order';
import { ScreenRequest } from '../../lib/model/screen-request';

const reading = {
  page: 'order-list',
  site: 'aliexpress.com',
  language: 'en',
  orders: [emptyOrder('8190000000010001')],
  shipments: [],
  misses: [],
};

describe('messages from a page', () => {
  test('a reading passes', () => {
    expect(PageRequest.safeParse({ kind: 'page-read', reading, answers: [reading] }).success).toBe(true);
  });

  test.each([
    ['a kind that nobody knows', { kind: 'delete-everything' }],
    ['an order number that is none', { kind: 'open-claim', orderId: '<script>' }],
    [
      'a text for a form, which only a screen may send',
      { kind: 'put-into-field', tabId: 1, text: '', replace: true },
    ],
    ['a field that takes less than nothing', { kind: 'field-focused', limit: -1 }],
    [
      'a float where money must be exact',
      {
        kind: 'page-read',
        answers: [],
        reading: { ...reading, orders: [{ ...reading.orders[0], total: { amount: 12.3, currency: 'USD' } }] },
      },
    ],
    [
      'a title of a megabyte',
      {
        kind: 'page-read',
        answers: [],
        reading: { ...reading, orders: [{ ...reading.orders[0], statusText: 'x'.repeat(1_000_000) }] },
      },
    ],
    [
      'a date that does not exist',
      {
        kind: 'page-read',
        answers: [],
        reading: { ...reading, orders: [{ ...reading.orders[0], refundBy: '2026-02-30' }] },
      },
    ],
  ])('%s is refused', (_, message) => expect(PageRequest.safeParse(message).success).toBe(false));

  test('of a field its limit passes, and never what it holds', () => {
    const told = { kind: 'field-focused', limit: 512, value: 'a secret' };
    expect(PageRequest.parse(told)).toEqual({ kind: 'field-focused', limit: 512 });
  });

  test('what nobody asked for is dropped on the way in', () => {
    const parsed = PageRequest.parse({
      kind: 'open-claim',
      orderId: '8190000000010001',
      url: 'https://a.example/',
    });
    expect(parsed).toEqual({ kind: 'open-claim', orderId: '8190000000010001' });
  });

  test('anything at all is refused without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(PageRequest.safeParse(message).success).toBe(false);
        expect(ScreenRequest.safeParse(message).success).toBe(false);
        expect(PageMoment.safeParse(message).success).toBe(false);
      }),
    );
  });
});

describe('messages from a screen', () => {
  const amount = { amount: '10.00', currency: 'USD' };
  test.each([
    {
      kind: 'note-event',
      claimId: 'c',
      event: { kind: 'refund-promised', on: '2026-11-20', until: '2026-12-01', amount },
    },
    { kind: 'change-claim', claimId: 'c', change: { demand: { kind: 'part', sum: amount } } },
    { kind: 'change-claim', claimId: 'c', change: { demand: { kind: 'percent', percent: 40 } } },
    { kind: 'change-settings', change: { sender: { name: 'A. Buyer', address: 'Sample Street 1' } } },
    { kind: 'change-settings', change: { sender: null } },
  ])('nothing that the buyer said is lost on the way: %j', (request) => {
    expect(ScreenRequest.parse(request)).toEqual(request);
  });

  test.each([
    { kind: 'change-claim', claimId: 'c', change: { demand: { kind: 'percent', percent: 100 } } },
    { kind: 'note-event', claimId: 'c', event: { kind: 'refund-promised', on: '2026-11-20', until: 'soon' } },
  ])('what cannot be is refused: %j', (request) => {
    expect(ScreenRequest.safeParse(request).success).toBe(false);
  });
});
