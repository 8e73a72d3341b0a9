// What an answer need not wait for: begun once the answer has arrived, for all of it wants the same processor.

/** Longer than an answer takes from the worker to a screen. */
const ARRIVAL_MS = 30;

/** Does the work a moment later. What becomes of it changes nothing of the answer. */
export function afterwards(work: () => Promise<unknown>): void {
  setTimeout(() => void work().catch(() => undefined), ARRIVAL_MS);
}
