// Makes a backup and hands it to the browser as a download; gives a chosen one to the worker to restore.
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { BackupViewProps } from '../../components/BackupView';
import type { StatusText } from '../../components/Status';
import { localTime } from '../../lib/evidence/local-time';
import type { RestoreAnswer } from '../../lib/model/restored';
import { makeBackup } from '../../lib/pack/backup';
import { isSealed, openSealed } from '../../lib/pack/open-sealed';
import { PackError } from '../../lib/pack/pack-error';
import { makePackWords, packBook } from '../../lib/pack/pack-words';
import { seal } from '../../lib/pack/seal';
import { streamOf } from '../../lib/pack/stream-of';
import { toBlob } from '../../lib/pack/to-blob';
import { send } from '../../lib/send';
import { CARRIER_MATCHES } from '../../lib/sites/matches';
import { viewBackups } from '../../lib/store/backups';
import { offerFile } from '../../lib/store/hand-over';
import { followRestore } from '../../lib/store/restore-watch';
import { readSettings } from '../../lib/store/settings';
import { takeSnapshot } from '../../lib/store/take-backup';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { saveFile } from './save-file';
import { useLive } from './use-live';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function useBackup(words: Words): Omit<BackupViewProps, 'words'> | null {
  const { value: state } = useLive(() => viewBackups(database), []);
  const [isMaking, setMaking] = useState(false);
  const [restoring, setRestoring] = useState<BackupViewProps['restoring']>(null);
  const [waiting, setWaiting] = useState<File | null>(null);
  const [made, setMade] = useState<StatusText | null>(null);
  const [restored, setRestored] = useState<StatusText | null>(null);

  async function make(passphrase: string | null): Promise<void> {
    setMaking(true);
    setMade(null);
    setMade(await save(words, passphrase));
    setMaking(false);
  }

  async function open(file: File, passphrase: string | null): Promise<void> {
    setRestoring({ share: 0, onCancel: null });
    setRestored(null);
    const answer = await restore(file, passphrase, setRestoring);
    // A slip of the finger can be made good at once; everything else needs another file.
    const isSlip = answer.outcome === 'refused' && answer.refusal === 'wrong-passphrase';
    setWaiting(isSlip ? file : null);
    await packBook.load(words.language);
    const said = sayAnswer(words, answer);
    const lacks = answer.outcome === 'restored' && (await lacksRights());
    setRestored(lacks ? { ...said, text: `${said.text} ${words.say('restored-rights')}` } : said);
    setRestoring(null);
  }

  async function choose(file: File): Promise<void> {
    setRestored(null);
    setWaiting(null);
    if (await isSealed(file).catch(() => false)) setWaiting(file);
    else await open(file, null);
  }

  if (state === undefined) return null;
  return {
    lastAt: state.last === null ? null : localTime(new Date(state.last.madeAt), ZONE),
    unsaved: state.unsaved,
    isMaking,
    restoring,
    needsPassphrase: waiting !== null,
    made,
    restored,
    onMake: (passphrase) => void make(passphrase),
    onChooseFile: (file) => void choose(file),
    onPassphrase: (passphrase) => waiting !== null && void open(waiting, passphrase),
  };
}

/** Saves everything under a name of its own, and says so. */
async function save(words: Words, passphrase: string | null): Promise<StatusText> {
  try {
    const now = new Date();
    const { upToSeq, damaged, ...all } = await takeSnapshot(database);
    const version = browser.runtime.getManifest().version;
    const { name, stream, finished } = makeBackup({ ...all, now, version });
    const written = passphrase === null ? stream : streamOf(() => seal(stream, passphrase)).stream;
    const [blob, { manifestSha256, lost }] = await Promise.all([toBlob(written), finished]);
    const file = `${name}.${passphrase === null ? 'zip' : 'redress'}`;
    saveFile(blob, file);
    const sizeBytes = blob.size;
    // Where the note of it fails, the file is made all the same: the buyer is reminded once more than needed.
    await send({ kind: 'note-backup', madeAt: now.toISOString(), upToSeq, manifestSha256, sizeBytes }).catch(
      () => undefined,
    );
    const text = words.say('backup-made', { file, size: words.size(sizeBytes) });
    const lacking = [
      lost > 0 ? words.say('backup-lost', { count: lost }) : '',
      damaged > 0 ? words.say('backup-damaged', { count: damaged }) : '',
    ].filter((each) => each !== '');
    return { tone: lacking.length === 0 ? 'good' : 'warn', text: [text, ...lacking].join(' ') };
  } catch (thrown) {
    const isTooLarge = thrown instanceof PackError && /^too-/.test(thrown.refusal);
    return { tone: 'warn', text: words.say(isTooLarge ? 'backup-too-large' : 'backup-failed') };
  }
}

/** @param onWork told how far the check is, and how to call it off. */
async function restore(
  file: File,
  passphrase: string | null,
  onWork: (work: NonNullable<BackupViewProps['restoring']>) => void,
): Promise<RestoreAnswer> {
  const channel = crypto.randomUUID();
  const { cancel, close } = followRestore(channel, (share) => {
    onWork({ share, onCancel: share < 1 ? cancel : null });
  });
  try {
    const plain =
      passphrase === null ? file : await toBlob(streamOf(() => openSealed(file, passphrase)).stream);
    const withdraw = offerFile(channel, plain);
    const answer = await send({ kind: 'restore', channel });
    withdraw();
    return answer;
  } catch (thrown) {
    if (thrown instanceof PackError)
      return { outcome: 'refused', refusal: thrown.refusal, detail: thrown.detail };
    return { outcome: 'failed', isDiskFull: false };
  } finally {
    close();
  }
}

/** A backup brings what the buyer switched on, but never the browser's leave for it. */
async function lacksRights(): Promise<boolean> {
  const { notifications, carriers } = await readSettings(database);
  const wanted = [
    ...(notifications ? [{ permissions: ['notifications' as const] }] : []),
    ...carriers.map((site) => ({ origins: [...CARRIER_MATCHES[site]] })),
  ];
  const given = await Promise.all(wanted.map((right) => browser.permissions.contains(right)));
  return given.includes(false);
}

function sayAnswer(words: Words, answer: RestoreAnswer): StatusText {
  switch (answer.outcome) {
    case 'restored': {
      const { orders, claims, evidence, known, healed } = answer;
      const texts = [
        words.say('restored', { orders, claims, evidence }),
        known > 0 ? words.say('restored-known', { count: known }) : '',
        healed > 0 ? words.say('restored-healed', { count: healed }) : '',
      ];
      return { tone: 'good', text: texts.filter((text) => text !== '').join(' ') };
    }
    case 'refused': {
      const why = makePackWords(words.language).say(`refused-${answer.refusal}`);
      return { tone: 'warn', text: `${why} ${words.say('restore-nothing')}` };
    }
    case 'cancelled':
      return { tone: 'plain', text: words.say('restore-cancelled') };
    case 'failed':
      return { tone: 'warn', text: words.say(answer.isDiskFull ? 'restore-disk-full' : 'restore-failed') };
  }
}
