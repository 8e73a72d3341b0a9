// The one script in the shop's pages of orders: read, send, show. The manifest names it for those pages only (wxt.config.ts): as a
// plain script, because the kit's own frame for content scripts weighs 1 kB and tells the page the extension's id.
import { findOrderCards } from '../lib/sites/anchors';
import { readOrderPages } from '../lib/sites/read-order-pages';
import { readShopUrl } from '../lib/sites/shop-address';
import { start } from './shop/start';

export default {
  globalName: false,
  main: () => start({ readers: [readOrderPages], readUrl: readShopUrl, findAnchors: findOrderCards }),
};
