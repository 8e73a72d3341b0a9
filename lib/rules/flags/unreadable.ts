// A page showed something that decides a date, and it could not be read: silence about this order means nothing then.

import type { Facts } from '../../facts/order-facts';
import type { Miss } from '../../model/reading';
import type { FlagRule } from '../rule';

export const unreadable: FlagRule = {
  id: 'unreadable',
  meaning:
    'The promised date, the guaranteed date, the status or the tracking events stand on a page and could not be read, the newest statement on a parcel is in words that nobody described, or two readings differ and none was kept: warn.',
  rows: [],
  find(facts) {
    const fields = [
      ...facts.misses.flatMap((miss) => (isUnread(miss, facts) ? [fieldOf(miss) ?? miss.field] : [])),
      ...facts.implausible,
    ];
    const [statement] = facts.parcels.flatMap(({ unread }) => unread ?? []);
    if (statement !== undefined) fields.push('events');
    if (fields.length === 0) return [];
    const because = {
      fields: [...new Set(fields)].join(', '),
      ...(statement !== undefined && { statement: statement.slice(0, 200) }),
    };
    return [{ severity: 'warn', since: null, because }];
  },
};

/** The field that decides a date, or null for a miss that decides none. */
function fieldOf({ field }: Miss): 'deliverBy' | 'refundBy' | 'status' | 'events' | null {
  // `shipments[0].events[2].at` and `events` speak of the same thing; `shipments[0].carrier` decides nothing.
  if (/(^|\.)events\b|^shipments\[\d+\]\.status$/.test(field)) return 'events';
  const [name] = field.split(/[.[]/);
  return name === 'deliverBy' || name === 'refundBy' || name === 'status' ? name : null;
}

function isUnread(miss: Miss, facts: Facts): boolean {
  const field = fieldOf(miss);
  if (field === null || miss.why === 'not-found') return false;
  // Where the parcel is: list and clocks disagree.
  if (/^shipments\[\d+\]\.status$/.test(miss.field)) return true;
  // One event without a date among dated ones decides nothing; the newest statement is asked of the parcel itself.
  if (field === 'events') return facts.parcels.every(({ news }) => news.length === 0);
  return miss.why === 'unreadable' || !isKnown(field, facts);
}

/** Of two readings of a date the earlier was kept: then the difference decides nothing. */
function isKnown(field: 'deliverBy' | 'refundBy' | 'status', { order }: Facts): boolean {
  const value = order[field];
  return value !== null && value !== 'unknown';
}
