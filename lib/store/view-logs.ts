// The logs of proof as they stand: of this installation, and of those whose backups were restored; each checked by its own key.
import { importPublicKey, type LogState, verifyLog } from '../evidence/log';
import type { RedressDatabase } from './database';

export interface CheckedLog {
  entries: number;
  /** `unsigned`: the backup that brought it held no key. */
  state: 'valid' | 'broken' | 'unsigned';
  /** The first entry that is not in order; null when all are. */
  brokenAt: number | null;
  /** When a backup brought it, RFC 3339; null for this installation's own. */
  restoredAt: string | null;
}

/** Own log first. A log without an entry is left out. */
export async function checkLogs(database: RedressDatabase): Promise<CheckedLog[]> {
  const [own, keys, past] = await Promise.all([
    database.log.orderBy('seq').toArray(),
    database.keys.get('log'),
    database.pastLogs.toArray(),
  ]);
  const checked: CheckedLog[] = [];
  if (own.length > 0) {
    const state = keys === undefined ? null : await verifyLog(own, keys.keys.publicKey);
    checked.push(say(own.length, state, null));
  }
  for (const { entries, publicKey, restoredAt } of past) {
    const key = publicKey === null ? null : await importPublicKey(publicKey);
    checked.push(say(entries.length, key === null ? null : await verifyLog(entries, key), restoredAt));
  }
  return checked;
}

function say(entries: number, log: LogState | null, restoredAt: string | null): CheckedLog {
  if (log === null) return { entries, state: 'unsigned', brokenAt: null, restoredAt };
  return { entries, state: log.state, brokenAt: log.state === 'broken' ? log.seq : null, restoredAt };
}
