// Which copies stand in for an original that stays with the buyer: none that shows what another of them hides.
import { type Box, frameOf, overlapOf } from '../evidence/copies/frame';
import type { EvidenceCopy } from '../model/copy';
import { isRedacted } from './names';

const ENDLESS = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };

/** @param own all copies of the piece, at least one of them redacted. Pages of a PDF are judged each for itself. */
export function shownCopies(own: readonly EvidenceCopy[]): EvidenceCopy[] {
  return own.filter((copy) => {
    const redacted = own.filter((each) => each.page === copy.page && isRedacted(each));
    // A page of a PDF on which nothing is hidden shows nothing of the pages on which something is.
    if (redacted.length === 0) return copy.page !== null;
    if (!isRedacted(copy)) return false;
    // What the buyer drew last holds, also where it hides less than before.
    return isDrawnAlike(copy, newestOf(redacted)) || !redacted.some((other) => showsHidden(copy, other));
  });
}

function newestOf(copies: readonly EvidenceCopy[]): EvidenceCopy | undefined {
  return [...copies].sort((a, b) => a.madeAt.localeCompare(b.madeAt)).at(-1);
}

function isDrawnAlike(one: EvidenceCopy, other: EvidenceCopy | undefined): boolean {
  return JSON.stringify(one.edits) === JSON.stringify(other?.edits);
}

/** Whether some of what the other hides is in the frame of this copy and under none of its own boxes. */
function showsHidden(copy: EvidenceCopy, other: EvidenceCopy): boolean {
  const frame = frameOf(copy.edits, ENDLESS);
  if (frame === null) return false;
  const boxes = hiddenBoxes(copy);
  return hiddenBoxes(other).some((hidden) => {
    const seen = overlapOf(hidden, frame);
    return seen.width > 0 && seen.height > 0 && !boxes.some((box) => isWithin(seen, box));
  });
}

function hiddenBoxes({ edits }: EvidenceCopy): Box[] {
  return edits.flatMap((edit) => (edit.kind === 'hide' ? [edit.box] : []));
}

function isWithin(inner: Box, outer: Box): boolean {
  const shared = overlapOf(inner, outer);
  return shared.width === inner.width && shared.height === inner.height;
}
