// SHA-256 as the pack and every check tool write it.
import { toHex } from './hex';

/** Lower-case hex SHA-256 of the bytes. */
export async function sha256Hex(bytes: BufferSource): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
