import { expect, test } from 'vitest';
import { readAddress } from '../../../lib/sites/address';
import { orderListUrl, orderUrl, proofLinks } from '../../../lib/sites/page-links';
import { parcel } from '../rules/build';

const ORDER = '8190000000010001';
const carrierOf = (numbers: string[], destination?: string) =>
  proofLinks(ORDER, 'aliexpress.com', [
    parcel([], { trackingNumbers: [] }),
    parcel([], { trackingNumbers: numbers, ...(destination && { destination }) }),
  ]).carrier;

test.each([
  ['a number of the shop’s carrier', ['LP00700000000001'], undefined, 'cainiao', 'LP00700000000001'],
  ['a postal number that goes elsewhere', ['RS080000001IL'], 'IL', 'cainiao', 'RS080000001IL'],
  ['a postal number of Russia', ['RA123456785RU'], undefined, 'pochta', 'RA123456785RU'],
  [
    'a postal number that goes to Russia',
    ['LP00700000000001', 'RR123456785CN'],
    'RU',
    'pochta',
    'RR123456785CN',
  ],
  ['a number of a carrier of its own', ['YT0000000000000031'], 'DE', '17track', 'YT0000000000000031'],
  ['a number whose check digit is wrong', ['RR123456789CN'], 'RU', 'cainiao', 'RR123456789CN'],
])('%s leads to the carrier that knows it', (_what, numbers, destination, site, number) => {
  expect(readAddress(carrierOf(numbers, destination) ?? '')).toMatchObject({
    page: 'carrier',
    site,
    trackingNumber: number,
  });
});

test('without a number there is no carrier to go to', () => {
  expect(carrierOf([])).toBeUndefined();
});

test.each(['aliexpress.com', 'aliexpress.us', 'aliexpress.ru', null])(
  'links of %s are pages that Redress reads',
  (site) => {
    const links = proofLinks(ORDER, site, [parcel([])]);
    for (const url of Object.values(links)) {
      const { page, orderId } = readAddress(url);
      expect(page).not.toBe('unknown');
      if (page !== 'carrier') expect(orderId).toBe(ORDER);
    }
    expect(readAddress(orderListUrl(site)).page).toBe('order-list');
    expect(readAddress(orderUrl(ORDER, site))).toMatchObject({ page: 'order-detail', orderId: ORDER });
  },
);
