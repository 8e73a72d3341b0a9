// The page's own "refund if no delivery before". Its distance from the promise differs by country, so it is read and never computed.

import { inBuyersZone } from '../../facts/shop-time';
import type { DeadlineRule } from '../rule';

export const refundBy: DeadlineRule = {
  id: 'refund-by',
  meaning:
    'The day before which the page guarantees delivery; from it on a refund is due. In a zone west of the shop it is the day before.',
  rows: [],
  find({ isOpen, shopRefundBy, options }) {
    return isOpen && shopRefundBy !== null
      ? { ...inBuyersZone(shopRefundBy, options.timeZone), source: 'page', certainty: 'read' }
      : null;
  },
};
