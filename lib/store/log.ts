// The log of proof in the database: every write of proof goes with its entry, in one act.
import { Dexie } from 'dexie';
import { appendEntry, type LogEntry, type LogFacts, makeLogKeys } from '../evidence/log';
import type { RedressDatabase } from './database';

/**
 * Runs `write` and adds the log entries that tell of it, all or nothing. `write` may touch proof and what hangs on it only.
 * The entries are signed before the transaction, which signing would end; when another took their place, they are made anew.
 */
export async function writeWithLog(
  database: RedressDatabase,
  facts: LogFacts | readonly LogFacts[],
  write: () => Promise<void>,
): Promise<void> {
  const lastEntry = (): Promise<LogEntry | undefined> => database.log.orderBy('seq').last();
  let [{ privateKey }, last] = await Promise.all([logKeys(database), lastEntry()]);
  for (;;) {
    const entries: LogEntry[] = [];
    const firstSeq = (last?.seq ?? 0) + 1;
    for (const each of [facts].flat()) {
      last = await appendEntry(last, each, privateKey);
      entries.push(last);
    }
    try {
      await database.transaction(
        'rw',
        [
          database.evidence,
          database.evidenceBytes,
          database.evidenceTexts,
          database.copies,
          database.copyBytes,
          database.thumbnails,
          database.backups,
          database.log,
        ],
        () => Promise.all([database.log.bulkAdd(entries), write()]),
      );
      return;
    } catch (thrown) {
      last = await lastEntry();
      if (last === undefined || last.seq < firstSeq) throw thrown;
    }
  }
}

/** Notes that a pack was made, by the hash of its manifest. */
export function logExport(database: RedressDatabase, manifestSha256: string, at: string): Promise<void> {
  const facts: LogFacts = { what: 'exported', evidenceId: null, sha256: manifestSha256, at };
  return writeWithLog(database, facts, () => Promise.resolve());
}

/** This installation's keys, made at the first need. Two that ask at once get the same pair. */
export async function logKeys(database: RedressDatabase): Promise<CryptoKeyPair> {
  const known = await database.keys.get('log');
  if (known !== undefined) return known.keys;
  const keys = await makeLogKeys();
  try {
    await database.keys.add({ id: 'log', keys });
    return keys;
  } catch (thrown) {
    if (thrown instanceof Dexie.ConstraintError) return logKeys(database);
    throw thrown;
  }
}
