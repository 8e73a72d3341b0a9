// How long the captures of the tracking show no news, and the way to see them side by side.
import { longestSilence, trackingSnapshots } from '../lib/claims/compare-tracking';
import type { Evidence } from '../lib/model/evidence';
import type { Words } from '../lib/words/words';

export interface TrackingNoteProps {
  words: Words;
  orderId: string;
  evidence: readonly Evidence[];
  onCompare: () => void;
}

/** Nothing, until there are two captures to compare. */
export function TrackingNote({ words, orderId, evidence, onCompare }: TrackingNoteProps) {
  const snapshots = trackingSnapshots(evidence, orderId);
  if (snapshots.length < 2) return null;
  const silence = longestSilence(snapshots);
  const text =
    silence === null
      ? words.say('tracking-captured', { count: snapshots.length })
      : words.say('tracking-silent', { days: silence.days });
  return (
    <section class="part row">
      <p class="grow">{text}</p>
      <button type="button" class="button small" onClick={onCompare}>
        {words.say('tracking-compare')}
      </button>
    </section>
  );
}
