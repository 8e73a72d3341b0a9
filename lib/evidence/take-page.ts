// A page taken shot by shot, at the pace of the browser. What was taken before something went wrong is kept, and what went wrong
// is told with it.
import type { StoppedBy } from '../model/evidence';
import { startStitching } from './stitch';
import type { Begun, Ended, HandRequest, Stop } from './stop';
import { stopReason } from './stop-reason';
import { type Camera, takePicture } from './take-picture';

/** The page's side of a capture; each rejects with a CaptureError. */
export interface PageHand {
  begin(request: Omit<Extract<HandRequest, { kind: 'begin' }>, 'kind'>): Promise<Begun>;
  next(): Promise<Stop>;
  end(): Promise<Ended>;
}

export interface TakenPage {
  /** PNG, top first. */
  tiles: Uint8Array<ArrayBuffer>[];
  shots: number;
  stopped: StoppedBy | null;
}

/**
 * Takes what the hand shows, after `begin`.
 * @param onShare told after each shot how much is taken, from 0 to 1.
 * @param signal cancels: then nothing is kept.
 * @throws CaptureError when nothing at all was taken, or it was cancelled.
 */
export async function takePage(
  hand: Pick<PageHand, 'next'>,
  camera: Camera,
  widthPx: number,
  { onShare, signal }: { onShare: (share: number) => void; signal: AbortSignal },
): Promise<TakenPage> {
  const stitching = startStitching(widthPx);
  let shots = 0;
  let stopped: StoppedBy | null = null;
  try {
    let stop = await hand.next();
    while (!stop.isEnd) {
      signal.throwIfAborted();
      const bytes = await takePicture(camera);
      signal.throwIfAborted();
      // The page says only after the shot whether it stood still; meanwhile the picture is read.
      const [shot, following] = await Promise.all([readPicture(bytes), hand.next()]);
      if (following.kept) {
        stitching.draw(shot, stop.pieces);
        shots += 1;
        onShare(following.share);
      }
      shot.close();
      stop = following;
    }
    stopped = stop.stopped;
  } catch (thrown) {
    signal.throwIfAborted();
    const reason = stopReason(thrown);
    if (shots === 0 || reason === null) throw thrown;
    stopped = reason;
  }
  return { tiles: await stitching.finish(), shots, stopped };
}

function readPicture(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  return createImageBitmap(new Blob([bytes], { type: 'image/png' }), { colorSpaceConversion: 'none' });
}
