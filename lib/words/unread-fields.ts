// What a whole page should have shown and did not, in the buyer's words.
import type { Reading } from '../model/reading';
import { fieldName } from './field-name';
import type { Words } from './words';

/** Names of the page's own misses (an order's misses are that order's flag); empty when nothing is known of the page; null when all was read. */
export function unreadFields(words: Words, { page, misses }: Reading): string[] | null {
  if (page === 'unknown') return [];
  const fields = misses
    // An answer of the page's own that could not be used takes nothing away from what the page shows.
    .filter(({ orderId, field, why }) => orderId === null && why !== 'conflict' && field !== 'payload')
    .map(({ field }) => field);
  return fields.length === 0 ? null : [...new Set(fields.map((field) => fieldName(words, field)))];
}
