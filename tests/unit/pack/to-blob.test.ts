// A stream gathered to a file: all of it, or an error that the screen can put into words.
import { describe, expect, test, vi } from 'vitest';
import { toBlob } from '../../../lib/pack/to-blob';

const MEGABYTE = 1024 ** 2;

function streamOf(pieces: Iterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const each = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = each.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
}

describe('a stream as a file', () => {
  test('keeps every byte in its place, over the size of a piece', async () => {
    const pieces = Array.from({ length: 11 }, (_, index) => new Uint8Array(MEGABYTE).fill(index));
    const bytes = new Uint8Array(await (await toBlob(streamOf(pieces))).arrayBuffer());
    expect(bytes.length).toBe(11 * MEGABYTE);
    for (let index = 0; index < 11; index++) expect(bytes[index * MEGABYTE + 7]).toBe(index);
  });

  test('of nothing is an empty file', async () => {
    expect((await toBlob(streamOf([]))).size).toBe(0);
  });

  test('that breaks off is no file', async () => {
    function* broken() {
      yield new Uint8Array(10);
      throw new Error('gone');
    }
    await expect(toBlob(streamOf(broken()))).rejects.toThrow('gone');
  });

  test('for which the disk had no room is no file', async () => {
    const read = vi
      .spyOn(Blob.prototype, 'arrayBuffer')
      .mockRejectedValue(new DOMException('', 'NotReadableError'));
    await expect(toBlob(streamOf([new Uint8Array(10)]))).rejects.toThrow();
    read.mockRestore();
  });
});
