// A first guess, small enough for a page, at whether the rules will find an order late: only to keep a line's place free
// before the answer comes, so that it shifts nothing. It decides nothing that the buyer reads.
import type { Day } from '../model/day';
import type { Order } from '../model/order';
import type { Shipment } from '../model/shipment';

const ARRIVED = new Set<Shipment['status']>(['delivered', 'available-for-pickup']);

/** Whether a promised date of an order under way has passed and nothing says that it came. */
export function isLikelyLate(order: Order, shipments: readonly Shipment[], today: Day): boolean {
  const isUnderWay = order.status === 'shipped' || order.status === 'paid' || order.status === 'unknown';
  const hasArrived = shipments.some(({ orderId, status }) => orderId === order.id && ARRIVED.has(status));
  const promised = order.deliverBy?.to ?? order.refundBy;
  return isUnderWay && !hasArrived && promised !== null && promised < today;
}
