// The answers that are described, in the order in which their shapes are tried.
import { cainiao } from './cainiao';
import { orderDetail } from './order-detail';
import { orderList } from './order-list';
import type { Payload } from './payload';
import { pochta } from './pochta';
import { returns } from './returns';
import { russianOrderList } from './russian-order-list';
import { seventeenTrack } from './seventeen-track';
import { tracking } from './tracking';

export const PAYLOADS: readonly Payload[] = [
  orderList,
  orderDetail,
  tracking,
  returns,
  russianOrderList,
  cainiao,
  pochta,
  seventeenTrack,
];
