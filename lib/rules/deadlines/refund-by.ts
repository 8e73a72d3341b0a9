// The page's own "refund if no delivery before". Its distance from the promise differs by country, so it is read and never computed.
import type { DeadlineRule } from '../rule';

export const refundBy: DeadlineRule = {
  id: 'refund-by',
  meaning: 'The day before which the page guarantees delivery; from it on a refund is due.',
  rows: [],
  find({ isOpen, refundBy: on }) {
    return isOpen && on !== null ? { on, source: 'page', certainty: 'read' } : null;
  },
};
