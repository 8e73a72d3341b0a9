// Opens a sealed file with its passphrase. A chunk that was changed, moved, taken out or added is found before its bytes are given.
import { fromHex } from '../evidence/hex';
import { parseJson } from '../evidence/parse-json';
import { type ByteSource, openSource } from './byte-source';
import { PackError } from './pack-error';
import {
  type BytePlace,
  chunkParameters,
  deriveKey,
  LONGEST_HEAD_BYTES,
  SealedHead,
  TAG_BYTES,
} from './sealed-format';

type Bytes = Uint8Array<ArrayBuffer>;

const BEGINNING = '{"format":"redress-sealed-backup"';

/** Whether a file says that it is sealed. */
export async function isSealed(file: Blob | ByteSource): Promise<boolean> {
  const { sizeBytes, read } = await openSource(file, Number.POSITIVE_INFINITY);
  return new TextDecoder().decode(await read(0, Math.min(sizeBytes, BEGINNING.length))) === BEGINNING;
}

/**
 * What was sealed, chunk by chunk.
 * @throws PackError `wrong-passphrase`, `altered-backup` (damaged, cut or changed), `newer-backup`.
 */
export async function* openSealed(file: Blob, passphrase: string): AsyncGenerator<Bytes, void> {
  const { said, head } = await readHead(file);
  const key = await deriveKey(passphrase, said.kdf, fromHex(said.kdf.salt));
  const unlock = async (
    start: number,
    end: number,
    index: number,
    place: BytePlace,
  ): Promise<Bytes | null> => {
    const bytes = await file.slice(start, end).arrayBuffer();
    return crypto.subtle.decrypt(chunkParameters(index, place, head), key, bytes).then(
      (plain) => new Uint8Array(plain),
      () => null,
    );
  };

  const begin = head.length + TAG_BYTES;
  // Cut where the passphrase is tried, it is no wrong passphrase.
  if (file.size < begin + TAG_BYTES) throw new PackError('altered-backup');
  if ((await unlock(head.length, begin, 0, 'before')) === null) throw new PackError('wrong-passphrase');
  const step = said.cipher.chunkBytes + TAG_BYTES;
  for (let start = begin, index = 0; ; start += step, index++) {
    const isLast = start + step >= file.size;
    const plain = await unlock(start, Math.min(start + step, file.size), index, isLast ? 'last' : 'between');
    if (plain === null) throw new PackError('altered-backup');
    if (plain.length > 0) yield plain;
    if (isLast) return;
  }
}

async function readHead(file: Blob): Promise<{ said: SealedHead; head: Bytes }> {
  const start = new Uint8Array(await file.slice(0, LONGEST_HEAD_BYTES).arrayBuffer());
  const end = start.indexOf('\n'.charCodeAt(0)) + 1;
  const head = start.slice(0, end);
  const json = parseJson(new TextDecoder().decode(head));
  const said = SealedHead.safeParse(json);
  if (said.success) return { said: said.data, head };
  const isNewer =
    typeof json === 'object' && json !== null && 'formatVersion' in json && json.formatVersion !== 1;
  throw new PackError(isNewer ? 'newer-backup' : 'altered-backup');
}
