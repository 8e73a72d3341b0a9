// Restores a backup that a screen hands over; never rejects: what went wrong is in the answer.
import { nameCaptureFailure } from '../../lib/evidence/capture-failure';
import type { RestoreAnswer } from '../../lib/model/restored';
import { PackError } from '../../lib/pack/pack-error';
import { readBackup } from '../../lib/pack/read-backup';
import { takeFile } from '../../lib/store/hand-over';
import { restoreBackup } from '../../lib/store/restore';
import { Cancelled, watchRestore } from '../../lib/store/restore-watch';
import { database } from './database';

export async function restore(channel: string): Promise<RestoreAnswer> {
  const watch = watchRestore(channel);
  try {
    const backup = await readBackup(await takeFile(channel), watch.over);
    watch.end();
    const restored = await restoreBackup(database, backup, new Date().toISOString());
    return { outcome: 'restored', ...restored };
  } catch (thrown) {
    watch.end();
    if (thrown instanceof Cancelled) return { outcome: 'cancelled' };
    if (thrown instanceof PackError)
      return { outcome: 'refused', refusal: thrown.refusal, detail: thrown.detail };
    return { outcome: 'failed', isDiskFull: nameCaptureFailure(thrown) === 'disk-full' };
  }
}
