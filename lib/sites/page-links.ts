// The shop's own pages of an order, as links for the buyer to follow. Redress never loads them itself.
import type { ProofItem } from '../model/evidence';
import type { Shipment } from '../model/shipment';
import { checkS10, shapeOf } from './parcel-shapes';

const RUSSIAN = 'aliexpress.ru';

/** The buyer's list of orders on this site (facts: com 1.1, ru 1.1). */
export function orderListUrl(site: string | null): string {
  return site === RUSSIAN
    ? 'https://aliexpress.ru/order-list'
    : 'https://www.aliexpress.com/p/order/index.html';
}

/** The page of one order. */
export function orderUrl(orderId: string, site: string | null): string {
  return site === RUSSIAN
    ? `https://aliexpress.ru/order-list/${orderId}`
    : `https://www.aliexpress.com/p/order/detail.html?orderId=${orderId}`;
}

/**
 * The tracking page of the carrier itself, for the first parcel that has a number: of Pochta Rossii for a postal number
 * (UPU S10) that goes to Russia, of 17TRACK for the number of a carrier that Cainiao does not know, else of Cainiao, which
 * carries the shop's parcels (facts: ru 2.1–2.3).
 */
function carrierUrl(shipments: readonly Shipment[]): string | null {
  const parcel = shipments.find(({ trackingNumbers }) => trackingNumbers.length > 0);
  if (parcel === undefined) return null;
  const postal = parcel.trackingNumbers.find((each) => checkS10(each)?.valid === true);
  const number = encodeURIComponent(postal ?? parcel.trackingNumbers[0] ?? '');
  const isRussian =
    postal !== undefined && (parcel.destination === 'RU' || checkS10(postal)?.country === 'RU');
  if (isRussian) return `https://www.pochta.ru/tracking?barcode=${number}`;
  const shapes = parcel.trackingNumbers.map(shapeOf);
  const isForeign = shapes.every(({ carrier }) => carrier !== null && carrier !== 'Cainiao');
  return isForeign
    ? `https://t.17track.net/en#nums=${number}`
    : `https://global.cainiao.com/newDetail.htm?mailNoList=${number}`;
}

/** Where each kind of proof of an order can be seen. What has no page of a known address is left out. */
export function proofLinks(
  orderId: string,
  site: string | null,
  shipments: readonly Shipment[],
): Partial<Record<ProofItem, string>> {
  const page = orderUrl(orderId, site);
  const carrier = carrierUrl(shipments);
  return {
    'order-page': page,
    payment: page,
    // Russian orders too are tracked on the .com page (facts: ru 1.1).
    tracking: `https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${orderId}`,
    // The dispute starts from the order's own page; no address of its form is public.
    dispute: page,
    ...(site !== RUSSIAN && {
      chat: `https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=${orderId}&bizContext=orderDetail`,
    }),
    ...(carrier !== null && { carrier }),
  };
}
