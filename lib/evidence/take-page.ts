// A page taken shot by shot, at the pace of the browser. What was taken before something went wrong is kept, and what went wrong
// is told with it.
import type { StoppedBy } from '../model/evidence';
import type { PersonalSpot } from '../model/personal';
import { startStitching } from './stitch';
import type { Begun, Ended, HandRequest, Judged, Stop } from './stop';
import { stopReason } from './stop-reason';
import { type Camera, takePicture } from './take-picture';

/** The page's side of a capture; each rejects with a CaptureError. */
export interface PageHand {
  begin(request: Omit<Extract<HandRequest, { kind: 'begin' }>, 'kind'>): Promise<Begun>;
  next(): Promise<Stop>;
  judge(): Promise<Judged>;
  end(): Promise<Ended>;
  /** True once the page is gone, or another came in its place. */
  isGone(): boolean;
}

export interface TakenPage {
  /** PNG, top first; encoded while the page says its last. */
  tiles: Promise<Uint8Array<ArrayBuffer>[]>;
  shots: number;
  stopped: StoppedBy | null;
  /** Where the whole picture shows something personal; null when that cannot be told for all of it. */
  personal: readonly PersonalSpot[] | null;
}

/**
 * Takes what the hand shows, after `begin`.
 * @param onShare told after each shot how much is taken, from 0 to 1.
 * @param signal cancels: then nothing is kept.
 * @throws CaptureError when nothing at all was taken, or it was cancelled.
 */
export async function takePage(
  hand: Pick<PageHand, 'next' | 'judge' | 'isGone'>,
  camera: Camera,
  size: Begun,
  { onShare, signal }: { onShare: (share: number) => void; signal: AbortSignal },
): Promise<TakenPage> {
  const stitching = startStitching(size);
  let shots = 0;
  let stopped: StoppedBy | null = null;
  let spots: PersonalSpot[] | null = [];
  try {
    let stop = await hand.next();
    while (!stop.isEnd) {
      signal.throwIfAborted();
      const bytes = await takePicture(camera);
      signal.throwIfAborted();
      // The page says only after the shot whether it stood still; meanwhile the picture is read.
      const [shot, { isKept, share, personal }] = await Promise.all([readPicture(bytes), hand.judge()]);
      if (isKept) {
        stitching.draw(shot, stop.pieces);
        spots = spots === null || personal === null ? null : [...spots, ...personal];
        shots += 1;
        onShare(share);
      }
      shot.close();
      stop = await hand.next();
    }
    stopped = stop.stopped;
  } catch (thrown) {
    signal.throwIfAborted();
    let reason = stopReason(thrown);
    // A page that is gone takes the right to it away: that is the lesser half of the story, and may be heard first.
    if (reason === 'not-allowed' || reason === 'tab-changed') await hand.judge().catch(() => undefined);
    if (hand.isGone()) reason = 'tab-closed';
    if (shots === 0 || reason === null) throw thrown;
    stopped = reason;
  }
  return { tiles: stitching.finish(), shots, stopped, personal: spots };
}

function readPicture(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  return createImageBitmap(new Blob([bytes], { type: 'image/png' }), { colorSpaceConversion: 'none' });
}
