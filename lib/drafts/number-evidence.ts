// The numbers that proof has in texts and in the pack: [1], [2] … by the time of capture.
import type { Evidence } from '../model/evidence';

/** Number by evidence id, from 1, oldest capture first; captures of one instant by id. */
export function numberEvidence(evidence: readonly Evidence[]): Map<string, number> {
  return new Map(inOrder(evidence).map(({ id }, index) => [id, index + 1]));
}

/** The same proof in the order of its numbers. */
export function inOrder(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort(
    (a, b) => Date.parse(a.capturedAt) - Date.parse(b.capturedAt) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
