// Holds the hashes noted at capture, which claim.json repeats, against the files in the pack.
import { parseJson } from '../evidence/parse-json';
import { ClaimFile } from './facts';
import type { VerifiedBag, VerifiedItem } from './verify-bag';

/**
 * Marks in the items of each bag the proof that was changed or gone already when it was packed, and adds what is gone.
 * Proof in a part that is not given is left alone. Returns the file, or null when it cannot be read.
 * @param bags by the number of the part.
 */
export function checkClaim(
  text: string | undefined,
  bags: ReadonlyMap<number, VerifiedBag>,
): ClaimFile | null {
  const claim = ClaimFile.safeParse(parseJson(text ?? ''));
  if (!claim.success) return null;
  const byPath = new Map([...bags].map(([part, bag]) => [part, itemsByPath(bag)]));
  const first = bags.get(1);
  for (const { number, file, sha256, state, part } of [...claim.data.evidence, ...claim.data.beside]) {
    if (file === null) {
      if (state !== 'withheld') first?.items.push(goneBefore(number));
      continue;
    }
    const item = byPath.get(part)?.get(`data/${file}`);
    if (item?.state === 'unchanged' && bags.get(part)?.payload.get(item.path) !== sha256) {
      item.state = 'changed';
      item.wasSoBefore = true;
    }
  }
  return claim.data;
}

function itemsByPath({ items }: VerifiedBag): Map<string, VerifiedItem> {
  return new Map(items.map((item) => [item.path, item]));
}

function goneBefore(number: number): VerifiedItem {
  return { path: `data/evidence/${String(number).padStart(3, '0')}`, state: 'missing', wasSoBefore: true };
}
