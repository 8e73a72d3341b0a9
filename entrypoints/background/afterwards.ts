// What an answer need not wait for: begun once the answer is on its way, for both want the same one thread.

/** Does the work in a turn of its own. What becomes of it changes nothing of the answer. */
export function afterwards(work: () => Promise<unknown>): void {
  setTimeout(() => void work().catch(() => undefined));
}
