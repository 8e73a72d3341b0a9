// Every described markup generation, newest first; a test holds this list against the layouts folders.
import { orderDetail } from './aliexpress/layouts/order-detail';
import { orderDetail2014 } from './aliexpress/layouts/order-detail-2014';
import { orderList } from './aliexpress/layouts/order-list';
import { orderList2016 } from './aliexpress/layouts/order-list-2016';
import { refunds } from './aliexpress/layouts/refunds';
import { tracking } from './aliexpress/layouts/tracking';
import { tracking2018 } from './aliexpress/layouts/tracking-2018';
import { russianOrderDetail } from './aliexpress-ru/layouts/order-detail';
import { russianOrderList } from './aliexpress-ru/layouts/order-list';
import { cainiaoTracking } from './cainiao/layouts/tracking';
import type { Layout } from './layout';

export const LAYOUTS: readonly Layout[] = [
  russianOrderList,
  russianOrderDetail,
  orderList2016,
  orderDetail,
  orderDetail2014,
  tracking,
  tracking2018,
  refunds,
  cainiaoTracking,
  // Without marks: an order list that nothing else describes is read by this one's places and by its links.
  orderList,
];
