// The clocks that run on the shop whatever the country: what starts and stops each, and the row that says how long it runs.
import type { Clock } from './country';

export const CLOCKS: readonly Clock[] = [
  {
    deadline: 'seller-answers',
    starts: 'dispute-opened',
    stops: ['seller-answered', 'offered', 'decision', 'refund-processed'],
    rows: ['AE-SELLER-RESP'],
  },
  {
    deadline: 'platform-decides',
    starts: 'dispute-opened',
    stops: ['decision', 'refund-processed'],
    rows: ['AE-STEP-IN'],
  },
  {
    deadline: 'appeal-closes',
    starts: 'decision',
    stops: ['appeal-opened', 'refund-processed'],
    rows: ['AE-APPEAL'],
    isInShopTime: true,
  },
  { deadline: 'refund-arrives', starts: 'refund-processed', stops: [], rows: ['AE-REFUND-CARD'] },
];
