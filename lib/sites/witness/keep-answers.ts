// Keeps what a page's own calls answered, and what each says once it was read: the worker reads them, not the page.
import type { Reading } from '../../model/reading';
import { readShopUrl } from '../shop-address';
import type { CallAnswer } from './receive';

/** The oldest goes first. A list of a thousand orders is a hundred answers. */
const MOST_KEPT = 150;

interface KeptAnswer extends CallAnswer {
  reading: Reading | null;
  /** The page language for which it was read. */
  language: string | null | undefined;
}

/** Reads one answer; null when its shape is none of those known. */
export type ReadAnswer = (answer: CallAnswer, language: string | null) => Promise<Reading | null>;

/** The answers of one page, newest last. */
export function keepAnswers(readAnswer: ReadAnswer) {
  const kept: KeptAnswer[] = [];
  return {
    /** Adds an answer that arrived while the page was at `url`. */
    add(answer: CallAnswer, url: string): void {
      // On an order's own pages a call that names no order is about that one.
      const orderId = answer.orderId ?? readShopUrl(url).orderId;
      kept.push({ ...answer, orderId, reading: null, language: undefined });
      if (kept.length > MOST_KEPT) kept.shift();
    },
    /** What the answers that were read say, older first. */
    readings: (): Reading[] => kept.flatMap(({ reading }) => reading ?? []),
    /** Reads what was not read for this page language; true when something was. */
    async learn(language: string | null): Promise<boolean> {
      const unread = kept.filter((answer) => answer.language !== language);
      for (const answer of unread) {
        answer.reading = await readAnswer(answer, language);
        answer.language = language;
      }
      return unread.length > 0;
    },
  };
}
