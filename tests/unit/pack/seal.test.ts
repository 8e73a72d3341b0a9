// A file with a passphrase: nobody reads it without, and nothing that was done to it goes unnoticed.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isSealed, openSealed } from '../../../lib/pack/open-sealed';
import { seal } from '../../../lib/pack/seal';
import { CHUNK_BYTES, ITERATIONS, TAG_BYTES } from '../../../lib/pack/sealed-format';

// A key costs a tenth of a second by intention: the same one is derived once, here only.
vi.mock('../../../lib/pack/sealed-format', async (load) => {
  const real = await load<typeof import('../../../lib/pack/sealed-format')>();
  const keys = new Map<string, Promise<CryptoKey>>();
  const deriveKey: typeof real.deriveKey = (passphrase, kdf, salt) => {
    const asked = [passphrase, kdf.iterations, salt].join('|');
    const key = keys.get(asked) ?? real.deriveKey(passphrase, kdf, salt);
    keys.set(asked, key);
    return key;
  };
  return { ...real, deriveKey };
});

const PASSPHRASE = 'four words of mine';
/** As few as a reader accepts: the tests derive hundreds of keys. */
const FEW = 100_000;

type Bytes = Uint8Array<ArrayBuffer>;

async function sealed(plain: Bytes, passphrase = PASSPHRASE): Promise<Bytes> {
  return gather(seal(new Blob([plain]).stream(), passphrase, FEW));
}

async function gather(pieces: AsyncIterable<Bytes>): Promise<Bytes> {
  const taken: Bytes[] = [];
  for await (const piece of pieces) taken.push(piece);
  return new Uint8Array(await new Blob(taken).arrayBuffer());
}

const open = (file: Bytes, passphrase = PASSPHRASE) => gather(openSealed(new Blob([file]), passphrase));

function bytesOf(sizeBytes: number): Bytes {
  return Uint8Array.from({ length: sizeBytes }, (_, index) => (index * 31) >>> 3);
}

/** Where the parts of a sealed file begin. */
function placesOf(file: Bytes) {
  const head = file.indexOf(10) + 1;
  return { head, chunks: head + TAG_BYTES, step: CHUNK_BYTES + TAG_BYTES };
}

describe('a sealed file', () => {
  test.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES])(
    'of %i bytes comes back identical',
    async (sizeBytes) => {
      const plain = bytesOf(sizeBytes);
      expect(Buffer.from(await open(await sealed(plain))).equals(plain)).toBe(true);
    },
  );

  test('comes back identical however its bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 })), async (parts) => {
        const pieces = parts.map((part) => new Uint8Array(part));
        const stream = new ReadableStream<Bytes>({
          start(controller) {
            for (const piece of pieces) controller.enqueue(piece);
            controller.close();
          },
        });
        expect(await open(await gather(seal(stream, PASSPHRASE, FEW)))).toEqual(
          new Uint8Array(await new Blob(pieces).arrayBuffer()),
        );
      }),
      { numRuns: 10 },
    );
  });

  test('says how it was sealed in its first line, with the strength that is asked for today', async () => {
    const { value: head } = await seal(new Blob(['x']).stream(), PASSPHRASE).next();
    const said = JSON.parse(new TextDecoder().decode(head!));
    expect(said).toMatchObject({ kdf: { name: 'PBKDF2', iterations: ITERATIONS }, cipher: { keyBits: 256 } });
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
  });

  test('shows nothing of what is in it, and is never the same twice', async () => {
    const plain = new TextEncoder().encode('order 8190000000010001');
    const [one, other] = [await sealed(plain), await sealed(plain)];
    expect(Buffer.from(one).includes('8190000000010001')).toBe(false);
    expect(Buffer.from(one).equals(other)).toBe(false);
    expect(await isSealed(new Blob([one]))).toBe(true);
    expect(await isSealed(new Blob(['PK\u0003\u0004']))).toBe(false);
  });

  test('opens however the system composes the letters of the passphrase', async () => {
    const file = await sealed(bytesOf(3), 'four caf\u00e9s, one \u0451\u0436');
    expect(await open(file, 'four cafe\u0301s, one \u0435\u0308\u0436')).toEqual(bytesOf(3));
  });
});

describe('a sealed file does not open', () => {
  test.each([['another one entirely'], [''], ['Four words of mine'], ['four words of mine ']])(
    'with "%s", and the passphrase is said to be wrong',
    async (passphrase) => {
      await expect(open(await sealed(bytesOf(9)), passphrase)).rejects.toMatchObject({
        refusal: 'wrong-passphrase',
      });
    },
  );

  test('cut short, wherever it ends', async () => {
    const file = await sealed(bytesOf(2 * CHUNK_BYTES + 5));
    const { head, chunks, step } = placesOf(file);
    const ends = [0, 1, head - 1, head, chunks - 1, chunks, chunks + 1, chunks + step, chunks + 2 * step];
    for (const end of [...ends, file.length - 1])
      await expect(open(file.slice(0, end)), `cut at ${end}`).rejects.toMatchObject({
        refusal: 'altered-backup',
      });
  });

  test('with a chunk moved, doubled or taken out, or bytes added', async () => {
    const file = await sealed(bytesOf(3 * CHUNK_BYTES));
    const { chunks, step } = placesOf(file);
    const head = file.slice(0, chunks);
    const [a, b, c] = [0, 1, 2].map((index) =>
      file.slice(chunks + index * step, chunks + (index + 1) * step),
    );
    for (const order of [[b, a, c], [a, c, b], [a, a, b, c], [a, c], [c], [a, b], [a, b, c, c]])
      await expect(
        open(new Uint8Array(await new Blob([head, ...order.map((each) => each!)]).arrayBuffer())),
      ).rejects.toMatchObject({ refusal: 'altered-backup' });
    await expect(open(new Uint8Array([...file.slice(0, 200), 0]))).rejects.toThrow();
  });

  test('with a chunk of another file sealed with the same passphrase', async () => {
    const [one, other] = [await sealed(bytesOf(CHUNK_BYTES + 1)), await sealed(bytesOf(CHUNK_BYTES + 1))];
    const { chunks, step } = placesOf(one);
    one.set(other.slice(chunks, chunks + step), chunks);
    await expect(open(one)).rejects.toMatchObject({ refusal: 'altered-backup' });
  });

  test('with one flipped bit, whichever byte it is in', async () => {
    const file = await sealed(bytesOf(100));
    const opened: number[] = [];
    for (let at = 0; at < file.length; at++) {
      const bit = 1 << (at % 8);
      file[at] = file[at]! ^ bit;
      if ((await open(file).catch(() => null)) !== null) opened.push(at);
      file[at] = file[at]! ^ bit;
    }
    expect(opened).toEqual([]);
  });

  test('made by a later version, and that is said', async () => {
    const later = new TextEncoder().encode('{"format":"redress-sealed-backup","formatVersion":2}\n');
    await expect(open(later)).rejects.toMatchObject({ refusal: 'newer-backup' });
  });

  test.each(['4000000000', '0', '-1', '1.5', 'null'])(
    'that asks for %s rounds of work: hours of it, or none',
    async (rounds) => {
      const file = new TextDecoder('latin1').decode(await sealed(bytesOf(1)));
      const odd = Uint8Array.from(file.replace('100000', rounds), (letter) => letter.charCodeAt(0));
      await expect(open(odd)).rejects.toMatchObject({ refusal: 'altered-backup' });
    },
  );
});
