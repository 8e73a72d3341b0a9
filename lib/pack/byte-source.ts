// Where a ZIP's bytes come from, read in pieces: a blob, a file on disk, or a stream that is gathered first.
import { PackError } from './pack-error';

export interface ByteSource {
  sizeBytes: number;
  /** The bytes from `start` up to `end`, which lie within the size. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** A source for whatever is given. @throws PackError `too-large` when a stream goes on beyond `mostBytes`. */
export async function openSource(
  given: Blob | ReadableStream<Uint8Array<ArrayBuffer>> | ByteSource,
  mostBytes: number,
): Promise<ByteSource> {
  if (given instanceof Blob) return sourceOfBlob(given);
  return given instanceof ReadableStream ? sourceOfBlob(await gather(given, mostBytes)) : given;
}

function sourceOfBlob(blob: Blob): ByteSource {
  return {
    sizeBytes: blob.size,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}

async function gather(stream: ReadableStream<Uint8Array<ArrayBuffer>>, mostBytes: number): Promise<Blob> {
  const reader = stream.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let sizeBytes = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return new Blob(pieces);
    sizeBytes += value.length;
    if (sizeBytes > mostBytes) {
      await reader.cancel();
      throw new PackError('too-large');
    }
    pieces.push(value);
  }
}
