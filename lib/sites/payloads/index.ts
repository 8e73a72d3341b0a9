// The answers that are described, in the order in which their shapes are tried.
import { cainiao } from './cainiao';
import { orderDetailPayload } from './order-detail';
import { orderListPayload } from './order-list';
import type { Payload } from './payload';
import { pochta } from './pochta';
import { returns } from './returns';
import { russianOrderListPayload } from './russian-order-list';
import { seventeenTrack } from './seventeen-track';
import { trackingPayload } from './tracking';

export const PAYLOADS: readonly Payload[] = [
  orderListPayload,
  orderDetailPayload,
  trackingPayload,
  returns,
  russianOrderListPayload,
  cainiao,
  pochta,
  seventeenTrack,
];
