// Whether stored bytes are still the ones that were stored.
import { sha256Hex } from '../evidence/sha256';

export type Checked = 'unchanged' | 'changed' | 'missing';

/** Compares the SHA-256 of the bytes with the one that was noted. Bytes that can no longer be read count as missing. */
export async function compareHash(bytes: Blob | null, sha256: string): Promise<Checked> {
  const content = await bytes?.arrayBuffer().catch(() => undefined);
  if (content === undefined) return 'missing';
  return (await sha256Hex(content)) === sha256 ? 'unchanged' : 'changed';
}
