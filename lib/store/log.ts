// The log of proof in the database: every write of proof goes with its entry, in one act.
import { Dexie } from 'dexie';
import { appendEntry, type LogEntry, type LogFacts, makeLogKeys } from '../evidence/log';
import type { RedressDatabase } from './database';

/** What the next entry needs: the key that signs it, and the entry that it follows. */
export interface LogEnd {
  privateKey: CryptoKey;
  /** Undefined in an empty log. */
  last: LogEntry | undefined;
}

/** The log's end as it is now; may be read some time before it is written to. */
export async function readLogEnd(database: RedressDatabase): Promise<LogEnd> {
  const [{ privateKey }, last] = await Promise.all([logKeys(database), lastEntry(database)]);
  return { privateKey, last };
}

/** Another wrote to the log, or it was deleted, since its end was read. */
class LogMoved extends Error {}

/**
 * Runs `write` and adds the log entries that tell of it, all or nothing. `write` may touch proof and what hangs on it only.
 * The entries are signed before the transaction, which signing would end; when the log moved meanwhile, they are made anew.
 * @param end when it is known already.
 */
export async function writeWithLog(
  database: RedressDatabase,
  facts: LogFacts | readonly LogFacts[],
  write: () => Promise<void>,
  end?: LogEnd,
): Promise<void> {
  let from = end ?? (await readLogEnd(database));
  for (;;) {
    const entries = await appendEntries(from, [facts].flat());
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
          database.keys,
        ],
        () => Promise.all([holdEnd(database, from), database.log.bulkAdd(entries), write()]),
      );
      return;
    } catch (thrown) {
      const now = await readLogEnd(database);
      if (!(thrown instanceof LogMoved) && now.last?.signature === from.last?.signature) throw thrown;
      from = now;
    }
  }
}

async function appendEntries({ privateKey, last }: LogEnd, facts: readonly LogFacts[]): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for (const each of facts) entries.push(await appendEntry(entries.at(-1) ?? last, each, privateKey));
  return entries;
}

/** Within the transaction: what the entries were signed to follow is still there. Another that follows it has their number. */
async function holdEnd(database: RedressDatabase, { last }: LogEnd): Promise<void> {
  const [keys, there] = await Promise.all([
    database.keys.count(),
    last === undefined ? undefined : database.log.get(last.seq),
  ]);
  if (keys === 0 || there?.signature !== last?.signature) throw new LogMoved('the log moved');
}

function lastEntry(database: RedressDatabase): Promise<LogEntry | undefined> {
  return database.log.orderBy('seq').last();
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
