// Reads one answer as the listener passed it on: a text that is hostile until it was taken apart.
import type { Reading } from '../../model/reading';
import { makeMiss } from '../find-field';
import { TOO_LONG, UNREADABLE } from '../witness/message';
import { parsePayload } from './parse-payload';
import type { PayloadInput } from './payload';
import { readPayload } from './read-payload';

/** What the answer says; null when its shape is none of those known. One that could not be used is a miss. Never throws. */
export function readAnswer(text: string, context: PayloadInput): Reading | null {
  const payload = text === TOO_LONG || text === UNREADABLE ? null : parsePayload(text);
  if (payload !== null) return readPayload(payload, context);
  const why = text === TOO_LONG ? TOO_LONG : UNREADABLE;
  const { orderId, language } = context;
  const misses = [makeMiss(orderId, 'payload', 'unreadable', why)];
  return { page: 'unknown', site: null, language, orders: [], shipments: [], misses };
}
