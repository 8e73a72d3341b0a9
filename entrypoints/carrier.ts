// The one script in carriers' own pages, where the buyer allowed it (`background/carriers.ts` registers it).
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAddress } from '../lib/sites/address';
import { readCarrierPage } from '../lib/sites/read-carrier-page';
import { start } from './shop/start';

export default defineUnlistedScript({
  globalName: false,
  main: () => start({ readers: [readCarrierPage], readUrl: readAddress, findAnchors: () => [] }),
});
