// Writes a bag into a ZIP: files one by one, hashed on the way, and at the end the lists that name them all.
import { sha256Hex } from '../evidence/sha256';
import { BAGIT_TXT, MANIFEST, TAG_MANIFEST, writeBagInfo, writeManifest } from './bag';
import { startZip, type ZipWriter } from './write-zip';
import { dosTime } from './zip-format';

type Bytes = Uint8Array<ArrayBuffer>;

export class BagWriter {
  /** Of the ZIP so far. */
  sizeBytes = 0;
  private payloadBytes = 0;
  private readonly payload = new Map<string, string>();
  private readonly tags = new Map<string, string>();
  private readonly zip: ZipWriter;

  constructor(
    private readonly folder: string,
    now: Date,
  ) {
    this.zip = startZip(dosTime(now));
  }

  /** Gives the declaration, which comes first. */
  begin(): AsyncGenerator<Bytes, string> {
    return this.add('bagit.txt', BAGIT_TXT);
  }

  /** Gives a file's pieces of the ZIP, and returns its hash. Payload is what lies in `data/`. */
  async *add(path: string, content: string | Bytes): AsyncGenerator<Bytes, string> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    // Begun first: the browser hashes beside us while the checksum of the ZIP is counted.
    const hashing = sha256Hex(bytes);
    const pieces = this.zip.add(`${this.folder}/${path}`, bytes);
    const sha256 = await hashing;
    if (path.startsWith('data/')) {
      this.payload.set(path, sha256);
      this.payloadBytes += bytes.length;
    } else this.tags.set(path, sha256);
    yield* this.count(pieces);
    return sha256;
  }

  /** Gives the description and the lists, and returns the hash of the list of the payload. */
  async *end(labels: readonly (readonly [string, string])[]): AsyncGenerator<Bytes, string> {
    const oxum = ['Payload-Oxum', `${this.payloadBytes}.${this.payload.size}`] as const;
    yield* this.add('bag-info.txt', writeBagInfo([...labels, oxum]));
    const manifestSha256 = yield* this.add(MANIFEST, writeManifest(this.payload));
    yield* this.add(TAG_MANIFEST, writeManifest(this.tags));
    yield* this.count(this.zip.end());
    return manifestSha256;
  }

  private *count(pieces: readonly Bytes[]): Generator<Bytes> {
    for (const piece of pieces) {
      this.sizeBytes += piece.length;
      yield piece;
    }
  }
}
