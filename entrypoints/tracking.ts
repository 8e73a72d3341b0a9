// The one script in the shop's tracking pages; apart from that of the orders, so that neither page loads what it never reads.
import { findOrderBlock } from '../lib/sites/order-block';
import { readTrackingPage } from '../lib/sites/read-tracking-page';
import { readShopUrl } from '../lib/sites/shop-address';
import { start } from './shop/start';

export default {
  globalName: false,
  main: () => start({ readers: [readTrackingPage], readUrl: readShopUrl, findAnchors: findOrderBlock }),
};
