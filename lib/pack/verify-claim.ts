// Holds the hashes noted at capture, which claim.json repeats, against the files in the pack.

import { parseJson } from '../evidence/parse-json';
import type { Manifest } from './bag';
import { ClaimFile } from './facts';
import type { VerifiedItem } from './verify-bag';

/**
 * Marks in `items` the proof that was changed or gone already when it was packed, and adds what is gone.
 * Returns the file, or null when it cannot be read.
 */
export function checkClaim(
  text: string | undefined,
  payload: Manifest,
  items: VerifiedItem[],
): ClaimFile | null {
  const claim = ClaimFile.safeParse(parseJson(text ?? ''));
  if (!claim.success) return null;
  for (const { number, file, sha256 } of claim.data.evidence) {
    if (file === null) {
      items.push({
        path: `data/evidence/${String(number).padStart(3, '0')}`,
        state: 'missing',
        wasSoBefore: true,
      });
      continue;
    }
    const item = items.find(({ path }) => path === `data/${file}`);
    if (item?.state === 'unchanged' && payload.get(item.path) !== sha256) {
      item.state = 'changed';
      item.wasSoBefore = true;
    }
  }
  return claim.data;
}
