// Reads one answer of the shop's or a carrier's own calls. The answer is hostile input: its shape decides, never its name.
import type { Reading } from '../../model/reading';
import { readAddress } from '../address';
import { WORDS } from '../phrases';
import { PAYLOADS } from './index';
import type { PayloadInput } from './payload';

/**
 * What one answer says; null when its shape is none of those known. Never throws. Receiver, address, phone and notes are
 * never looked at. `payload` comes from `parsePayload`.
 */
export function readPayload(payload: unknown, context: PayloadInput): Reading | null {
  for (const kind of PAYLOADS) {
    try {
      const facts = kind.read(payload, { ...context, words: WORDS });
      if (facts === null) continue;
      const site = kind.site ?? readAddress(context.url).site;
      return { page: kind.page, site, language: context.language, ...facts };
    } catch {
      // A shape that only looks familiar is not this one.
    }
  }
  return null;
}
