// Which backups were made, and what is in none of them.
import type { BackupRow, RedressDatabase } from './database';
import { writeWithLog } from './log';

/** Notes that a backup was handed to the buyer; from then on its proof counts as kept elsewhere. */
export async function noteBackup(database: RedressDatabase, backup: BackupRow): Promise<void> {
  const { madeAt, manifestSha256 } = backup;
  await writeWithLog(
    database,
    { what: 'backed-up', evidenceId: null, sha256: manifestSha256, at: madeAt },
    async () => void (await database.backups.put(backup)),
  );
}

export interface BackupState {
  /** The latest, or null when there was none. */
  last: BackupRow | null;
  /** Pieces of proof that are in no backup. */
  unsaved: number;
}

/** From here on the buyer is reminded: as much as a whole case holds. */
export const MUCH_UNSAVED = 10;

/** Counts by the log: what a backup brought was in one, what was deleted needs none. */
export async function viewBackups(database: RedressDatabase): Promise<BackupState> {
  // By what they hold, not by their clock, which may have been wrong.
  const backups = await database.backups.toArray();
  const last = backups.sort((a, b) => a.upToSeq - b.upToSeq).at(-1) ?? null;
  const unsaved = new Set<string>();
  await database.log
    .where('seq')
    .above(last?.upToSeq ?? 0)
    .each(({ what, evidenceId }) => {
      if (evidenceId === null) return;
      if (what === 'captured' || what === 'imported') unsaved.add(evidenceId);
      if (what === 'deleted') unsaved.delete(evidenceId);
    });
  return { last, unsaved: unsaved.size };
}
