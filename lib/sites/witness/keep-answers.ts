// Keeps what a page's own calls answered, and reads it when the page is read: then the page's language is known.
import type { Day } from '../../model/day';
import type { Reading } from '../../model/reading';
import { readAddress } from '../address';
import { makeMiss } from '../find-field';
import { readPayload } from '../payloads/read-payload';
import type { Answer } from './receive';

/** The oldest goes first. A list of a thousand orders is a hundred answers. */
const MOST_KEPT = 150;

interface KeptAnswer extends Answer {
  url: string;
  reading: Reading | null;
}

/** The answers of one page, newest last. */
export function keepAnswers() {
  const kept: KeptAnswer[] = [];
  return {
    /** Adds an answer that arrived while the page was at `url`. */
    add(answer: Answer, url: string): void {
      // On an order's own pages a call that names no order is about that one.
      const orderId = answer.orderId ?? readAddress(url).orderId;
      kept.push({ ...answer, orderId, url, reading: null });
      if (kept.length > MOST_KEPT) kept.shift();
    },
    /** What the answers say, older first. Those of unknown shape say nothing; one that could not be used is a miss. */
    readings(today: Day, language: string | null): Reading[] {
      return kept.flatMap((answer) => {
        if (answer.reading === null || answer.reading.language !== language) {
          answer.reading = read(answer, today, language);
        }
        return answer.reading ?? [];
      });
    },
  };
}

function read(
  { payload, refused, orderId, url }: KeptAnswer,
  today: Day,
  language: string | null,
): Reading | null {
  if (refused === null) return readPayload(payload, { url, today, language, orderId });
  const misses = [makeMiss(orderId, 'payload', 'unreadable', refused)];
  return { page: 'unknown', site: null, language, orders: [], shipments: [], misses };
}
