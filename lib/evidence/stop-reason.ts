// Which failures end a capture of many shots with what was taken until then. A list of its own: a page loads no schema for it.
import type { StoppedBy } from '../model/evidence';
import { nameCaptureFailure } from './capture-failure';

const REASONS: readonly StoppedBy[] = [
  'tab-closed',
  'tab-changed',
  'page-moves',
  'page-stuck',
  'no-frame',
  'no-end',
  'too-fast',
  'not-allowed',
  'unknown',
];

/** Null for what leaves nothing worth keeping, such as a cancelled capture. */
export function stopReason(thrown: unknown): StoppedBy | null {
  const failure = nameCaptureFailure(thrown);
  return REASONS.find((reason) => reason === failure) ?? null;
}
