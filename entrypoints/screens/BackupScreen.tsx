// Backup and restore, wired; and the word about it where there is much that no backup holds.
import { BackupView } from '../../components/BackupView';
import { NoBackup } from '../../components/NoBackup';
import { MUCH_UNSAVED, viewBackups } from '../../lib/store/backups';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { useBackup } from './use-backup';
import { useLive } from './use-live';

export function BackupScreen({ words }: { words: Words }) {
  const backup = useBackup(words);
  return backup === null ? null : <BackupView words={words} {...backup} />;
}

export function BackupReminder({ words, onOpen }: { words: Words; onOpen: () => void }) {
  const { value: state } = useLive(() => viewBackups(database), []);
  if (state === undefined || state.unsaved < MUCH_UNSAVED) return null;
  return <NoBackup words={words} unsaved={state.unsaved} onOpen={onOpen} />;
}
