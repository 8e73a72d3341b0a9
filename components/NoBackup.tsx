// Says that much proof is in no backup, and leads to where one is made.
import type { Words } from '../lib/words/words';
import { Icon } from './icons';

export interface NoBackupProps {
  words: Words;
  /** Pieces of proof that are in no backup. */
  unsaved: number;
  onOpen: () => void;
}

export function NoBackup({ words, unsaved, onOpen }: NoBackupProps) {
  return (
    <div class="part">
      <div class="box toned warn row">
        <Icon name="warn" />
        <p class="grow">{words.say('backup-remind', { count: unsaved })}</p>
        <button type="button" class="button small" onClick={onOpen}>
          {words.say('backup-remind-act')}
        </button>
      </div>
    </div>
  );
}
