// Whether each piece of a claim's proof is still what it was, looked at one after the other while the screen is open.
import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/model/evidence';
import type { Checked } from '../../lib/store/check-bytes';
import { checkEvidence } from '../../lib/store/evidence';
import { database } from './database';

/** Larger ones are checked when they are opened: a list is not to read whole films. */
const MAX_BYTES = 50_000_000;
/** Answers are shown so many at a time, or a long list would be drawn anew for each. */
const AT_ONCE = 25;

/** What is known so far, by evidence id. */
export function useChecks(evidence: readonly Evidence[]): ReadonlyMap<string, Checked> {
  const [checks, setChecks] = useState<ReadonlyMap<string, Checked>>(new Map());
  useEffect(() => {
    let isGone = false;
    void (async () => {
      const found = new Map<string, Checked>();
      for (const [index, each] of evidence.entries()) {
        if (isGone) return;
        const isLarge = each.sizeBytes > MAX_BYTES;
        if (!isLarge) found.set(each.id, (await checkEvidence(database, each)).checked);
        if (!isGone && (index % AT_ONCE === AT_ONCE - 1 || index === evidence.length - 1)) {
          setChecks(new Map(found));
        }
      }
    })().catch(() => undefined); // the database is closed under us when the extension is updated
    return () => {
      isGone = true;
    };
  }, [evidence.map(({ id }) => id).join()]);
  return checks;
}
