// Captures of a claim's tracking over time, wired: first the longest stretch without news.
import { useEffect, useState } from 'preact/hooks';
import { NoticeView } from '../../components/NoticeView';
import { type ComparedSnapshot, TrackingCompare } from '../../components/TrackingCompare';
import { longestSilence, type TrackingSnapshot, trackingSnapshots } from '../../lib/claims/compare-tracking';
import { numberEvidence } from '../../lib/drafts/number-evidence';
import { dayOf } from '../../lib/model/day';
import { checkEvidence } from '../../lib/store/check-proof';
import { evidenceOfClaim } from '../../lib/store/evidence';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { useLive } from './use-live';

export interface CompareScreenProps {
  words: Words;
  claimId: string;
  onBack: () => void;
}

export function CompareScreen({ words, claimId, onBack }: CompareScreenProps) {
  const { value: found } = useLive(() => find(claimId), [claimId]);
  const [picked, setPicked] = useState<{ earlier?: string; later?: string }>({});
  const { snapshots = [], numbers = new Map<string, number>() } = found ?? {};
  const silence = longestSilence(snapshots);
  const snapshotOf = (id: string | undefined) => snapshots.find(({ evidenceId }) => evidenceId === id);
  const one = snapshotOf(picked.earlier) ?? silence?.earlier ?? snapshots.at(0);
  const other = snapshotOf(picked.later) ?? silence?.later ?? snapshots.at(-1);
  // Whichever way round they are picked, the earlier capture stands first.
  const isTurned = one !== undefined && other !== undefined && one.capturedAt > other.capturedAt;
  const earlier = useCompared(isTurned ? other : one, numbers);
  const later = useCompared(isTurned ? one : other, numbers);
  if (earlier === null || later === null) {
    const kind = found === undefined || snapshots.length > 0 ? 'loading' : 'gone';
    return <NoticeView words={words} kind={kind} ordersUrl={null} onAllClaims={onBack} />;
  }
  return (
    <TrackingCompare
      words={words}
      today={dayOf(new Date())}
      choices={snapshots.map(({ evidenceId, capturedAt }) => ({
        id: evidenceId,
        number: numbers.get(evidenceId) ?? 0,
        capturedAt,
      }))}
      earlier={earlier}
      later={later}
      onPick={(side, id) =>
        setPicked({
          earlier: earlier.snapshot.evidenceId,
          later: later.snapshot.evidenceId,
          [side]: id,
        })
      }
      onBack={onBack}
    />
  );
}

async function find(claimId: string) {
  const claim = await database.claims.get(claimId);
  if (claim === undefined) return undefined;
  const evidence = await evidenceOfClaim(database, claim);
  return { snapshots: trackingSnapshots(evidence, claim.orderId), numbers: numberEvidence(evidence) };
}

/** The picture of a capture, its bytes checked; null until they are read. */
function useCompared(
  snapshot: TrackingSnapshot | undefined,
  numbers: ReadonlyMap<string, number>,
): ComparedSnapshot | null {
  const [shown, setShown] = useState<Omit<ComparedSnapshot, 'number'> | null>(null);
  const id = snapshot?.evidenceId;
  useEffect(() => {
    if (snapshot === undefined) return;
    let isGone = false;
    let url: string | null = null;
    void (async () => {
      const evidence = await database.evidence.get(snapshot.evidenceId);
      if (evidence === undefined || isGone) return;
      const { checked, bytes } = await checkEvidence(database, evidence);
      if (isGone) return;
      const { widthPx, device, kind, mediaType } = evidence;
      if (bytes !== null && kind === 'image')
        url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
      const widthCss = widthPx === null ? null : widthPx / (device?.pixelRatio ?? 1);
      setShown({ snapshot, checked, url, widthCss });
    })();
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [id]);
  return shown === null ? null : { ...shown, number: numbers.get(shown.snapshot.evidenceId) ?? 0 };
}
