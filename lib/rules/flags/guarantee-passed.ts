// The day before which the page guarantees delivery has come, and the parcel has not.
import type { FlagRule } from '../rule';
import { countMissing } from './overdue';

export const guaranteePassed: FlagRule = {
  id: 'guarantee-passed',
  meaning:
    'The page’s own “refund if no delivery before” is today or past, and a parcel is not there: urgent.',
  rows: ['AE-GUARANTEE'],
  find(facts) {
    const { refundBy, today } = facts;
    if (refundBy === null || today < refundBy || countMissing(facts) === 0) return [];
    return [{ severity: 'urgent', since: refundBy, because: { refundBy } }];
  },
};
