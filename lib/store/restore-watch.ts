// How far the check of a backup is, told to the screen that waits for it, which may call it off as long as nothing is written.
import type { ByteSource } from '../pack/byte-source';

/** A backup that the buyer called off. */
export class Cancelled extends Error {}

const nameOf = (channel: string): string => `${channel}-watch`;

/** The screen's side. Call the result when the restore has ended. @param onShare of the file that was checked, 0 to 1. */
export function followRestore(
  channel: string,
  onShare: (share: number) => void,
): { cancel: () => void; close: () => void } {
  const watch = new BroadcastChannel(nameOf(channel));
  watch.onmessage = ({ data }) => {
    if (typeof data === 'number') onShare(data);
  };
  return { cancel: () => watch.postMessage('cancel'), close: () => watch.close() };
}

/** The worker's side, until `end`: a source that tells how much of it was read, and gives no more once it was called off. */
export function watchRestore(channel: string): { over: (source: ByteSource) => ByteSource; end: () => void } {
  const watch = new BroadcastChannel(nameOf(channel));
  let isCancelled = false;
  let told = 0;
  let readBytes = 0;
  watch.onmessage = ({ data }) => {
    if (data === 'cancel') isCancelled = true;
  };
  const over = ({ sizeBytes, read }: ByteSource): ByteSource => ({
    sizeBytes,
    async read(start, end) {
      if (isCancelled) throw new Cancelled('called off');
      readBytes += end - start;
      const share = Math.min(1, readBytes / sizeBytes);
      if (share - told >= 0.01) {
        told = share;
        watch.postMessage(share);
      }
      return read(start, end);
    },
  });
  return { over, end: () => watch.close() };
}
