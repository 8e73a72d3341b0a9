// Whether each piece of a claim's proof is still what it was, looked at one after the other while the screen is open.
import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/model/evidence';
import { checkEvidence, type ProofState } from '../../lib/store/check-proof';
import { database } from './database';

/** Larger ones are checked when they are opened: a list is not to read whole films. */
const MAX_BYTES = 50_000_000;

/** The pictures come first: hashing waits until the screen has nothing else to do. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve));
}

/** `later`: it is checked when it is opened. */
export type ListedState = ProofState | 'later';

/** What is known so far, by evidence id. */
export function useChecks(evidence: readonly Evidence[]): ReadonlyMap<string, ListedState> {
  const [checks, setChecks] = useState<ReadonlyMap<string, ListedState>>(new Map());
  useEffect(() => {
    let isGone = false;
    void (async () => {
      const isLarge = ({ sizeBytes }: Evidence) => sizeBytes > MAX_BYTES;
      const found = new Map<string, ListedState>(evidence.filter(isLarge).map(({ id }) => [id, 'later']));
      for (const each of evidence) {
        if (isLarge(each)) continue;
        await idle();
        if (isGone) return;
        const { checked } = await checkEvidence(database, each);
        found.set(each.id, checked);
        // A fault is shown at once; what is in order can wait for the end, or the screen would be drawn anew for each.
        if (checked !== 'unchanged' && !isGone) setChecks(new Map(found));
      }
      if (!isGone) setChecks(found);
    })().catch(() => undefined); // the database is closed under us when the extension is updated
    return () => {
      isGone = true;
    };
  }, [evidence.map(({ id }) => id).join()]);
  return checks;
}
