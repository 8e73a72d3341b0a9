// The one script in the shop's order pages: read, send, show. It loads on those pages only.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { SHOP_MATCHES } from '../../lib/sites/matches';
import { startOverlay } from './overlay';

export default defineContentScript({
  matches: SHOP_MATCHES,
  runAt: 'document_start',
  main(context) {
    const { onWorkerRequest } = startOverlay(document, context.signal);
    browser.runtime.onMessage.addListener(onWorkerRequest);
    // Nothing tells a page that its extension is gone: asking the context notices, and fires the signal.
    context.setInterval(() => context.isInvalid, 1000);
  },
});
