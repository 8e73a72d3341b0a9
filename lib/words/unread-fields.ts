// What a whole page should have shown and did not, in the buyer's words.
import type { Reading } from '../model/reading';
import { fieldName } from './field-name';
import type { Words } from './words';

/**
 * A sentence that names what the page as a whole lacks: its own misses, and those of its order where nothing of that was read
 * at all (what a single order lacks is that order's flag). None when nothing is known of the page; null when enough was read.
 */
export function unreadFields(words: Words, reading: Reading): string[] | null {
  if (reading.page === 'unknown') return [];
  const misses = isBlank(reading) ? reading.misses : reading.misses.filter(({ orderId }) => orderId === null);
  // An answer of the shop's own calls that could not be used takes nothing away: the page as drawn was read.
  const fields = misses
    .filter(({ why, field }) => why !== 'conflict' && field !== 'payload')
    .map(({ field }) => field);
  if (fields.length === 0) return null;
  const names = new Set(fields.map((field) => fieldName(words, field)));
  return [words.say('unread-fields', { fields: words.list([...names]) })];
}

function isBlank({ orders, shipments }: Reading): boolean {
  const knowsNothing = orders.every(({ id, status, items, ...facts }) => {
    return status === 'unknown' && items.length === 0 && Object.values(facts).every((fact) => fact === null);
  });
  return knowsNothing && shipments.every(({ status, events }) => status === null && events.length === 0);
}
