// In the page's own world, before its scripts: hears what the shop's own calls answer and passes it to our content script.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { SHOP_MATCHES } from '../../lib/sites/matches';
import { listen } from '../../lib/sites/witness/listen';

export default defineContentScript({
  matches: SHOP_MATCHES,
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    listen(window);
  },
});
