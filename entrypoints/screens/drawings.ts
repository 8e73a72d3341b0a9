// Drawings that are not made into a copy yet, kept in this browser until they are made or given up: a closed tab loses none.
import { parseJson } from '../../lib/evidence/parse-json';
import { type CopyEdit, CopyEdits } from '../../lib/model/copy';

const keyOf = (evidenceId: string, page: number | null): string => `drawing:${evidenceId}:${page ?? ''}`;

/** Null when there is none, or none that is understood. */
export function readDrawing(evidenceId: string, page: number | null): readonly CopyEdit[] | null {
  const kept = CopyEdits.safeParse(parseJson(localStorage.getItem(keyOf(evidenceId, page)) ?? ''));
  return kept.success ? kept.data : null;
}

export function keepDrawing(evidenceId: string, page: number | null, edits: readonly CopyEdit[]): void {
  try {
    localStorage.setItem(keyOf(evidenceId, page), JSON.stringify(edits));
  } catch {
    // no room: it is on the screen all the same
  }
}

export function forgetDrawing(evidenceId: string, page: number | null): void {
  localStorage.removeItem(keyOf(evidenceId, page));
}

/** Of all pages of a piece of proof that is deleted. */
export function forgetDrawings(evidenceId: string): void {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
  for (const key of keys) if (key.startsWith(`drawing:${evidenceId}:`)) localStorage.removeItem(key);
}
