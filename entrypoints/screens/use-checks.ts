// Whether each piece of a claim's proof is still what it was, looked at one after the other while the screen is open.
import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/model/evidence';
import type { Checked } from '../../lib/store/check-bytes';
import { checkEvidence } from '../../lib/store/evidence';
import { database } from './database';

/** Larger ones are checked when they are opened: a list is not to read whole films. */
const MAX_BYTES = 50_000_000;

/** The pictures come first: hashing waits until the screen has nothing else to do. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve));
}

/** What is known so far, by evidence id. */
export function useChecks(evidence: readonly Evidence[]): ReadonlyMap<string, Checked> {
  const [checks, setChecks] = useState<ReadonlyMap<string, Checked>>(new Map());
  useEffect(() => {
    let isGone = false;
    void (async () => {
      const found = new Map<string, Checked>();
      for (const each of evidence) {
        if (each.sizeBytes > MAX_BYTES) continue;
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
