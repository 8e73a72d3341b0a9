// Logs that came with backups: each stays whole under the key that signed it, beside the log of this installation.
import { hashEntry, type LogEntry, type PublicKey } from '../evidence/log';
import type { PastLog, RedressDatabase } from './database';

/** A log as the row that keeps it; null when it is empty. */
export async function asPastLog(
  entries: readonly LogEntry[],
  publicKey: PublicKey | null,
  restoredAt: string,
): Promise<PastLog | null> {
  const last = entries.at(-1);
  return last === undefined
    ? null
    : { id: await hashEntry(last), publicKey, entries: [...entries], restoredAt };
}

/** Keeps the logs that say more than what is kept already. Runs within a transaction on `log` and `pastLogs`. */
export async function keepLogs(database: RedressDatabase, logs: readonly PastLog[]): Promise<void> {
  for (const log of logs) {
    if (startsWith(await database.log.orderBy('seq').toArray(), log.entries)) continue;
    const kept = await database.pastLogs.toArray();
    if (kept.some(({ entries }) => startsWith(entries, log.entries))) continue;
    const shorter = kept.filter(({ entries }) => startsWith(log.entries, entries));
    await database.pastLogs.bulkDelete(shorter.map(({ id }) => id));
    await database.pastLogs.put(log);
  }
}

/** Whether the longer log is the other one carried on. A signature names its entry and, by the chain, all before it. */
function startsWith(longer: readonly LogEntry[], log: readonly LogEntry[]): boolean {
  return log.length > 0 && longer[log.length - 1]?.signature === log.at(-1)?.signature;
}
