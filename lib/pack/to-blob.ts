// A stream as a blob, handed over in pieces so that the browser keeps it on disk and not in the page's memory.

const PIECE_BYTES = 4 * 1024 ** 2;

/** @throws whatever the stream throws, and when the browser had no room to keep what it took. */
export async function toBlob(stream: ReadableStream<Uint8Array<ArrayBuffer>>, type = ''): Promise<Blob> {
  const kept: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let sizeBytes = 0;
  const reader = stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    waiting.push(value);
    sizeBytes += value.length;
    if (sizeBytes < PIECE_BYTES) continue;
    kept.push(new Blob(waiting));
    waiting = [];
    sizeBytes = 0;
  }
  const blob = new Blob([...kept, ...waiting], { type });
  // A blob for which there was no room says so only when it is read.
  await blob.slice(-1).arrayBuffer();
  return blob;
}
