// Everything to one file and back: what is in no backup, a passphrase for those who want one, and the way back.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../lib/words/words';
import { Status, type StatusText } from './Status';
import './settings.css';

/** Shorter ones are tried out in days by whoever finds the file. */
const SHORTEST_PASSPHRASE = 12;

export interface BackupViewProps {
  words: Words;
  /** When the last backup was made, RFC 3339 with the local wall time; null: never. */
  lastAt: string | null;
  /** Pieces of proof that are in no backup. */
  unsaved: number;
  isMaking: boolean;
  /** How much of the file is checked, 0 to 1, and the way to call it off while nothing is written; null: no restore is under way. */
  restoring: { share: number; onCancel: (() => void) | null } | null;
  /** True when a protected file was chosen, which waits for its passphrase. */
  needsPassphrase: boolean;
  made: StatusText | null;
  restored: StatusText | null;
  /** `passphrase` null: the file is not protected. */
  onMake: (passphrase: string | null) => void;
  onChooseFile: (file: File) => void;
  onPassphrase: (passphrase: string) => void;
}

export function BackupView(props: BackupViewProps) {
  const { words, lastAt, unsaved } = props;
  return (
    <div class="settings">
      <section class="part stack">
        <h2>{words.say('backup')}</h2>
        <p class="meta">{words.say('backup-what')}</p>
        <p class={unsaved > 0 ? 'box toned warn' : undefined}>
          {lastAt === null
            ? words.say('backup-never')
            : words.say('backup-last', { at: words.dateTime(lastAt) })}{' '}
          {(unsaved > 0 || lastAt !== null) && words.say('backup-unsaved', { count: unsaved })}
        </p>
        <MakeBackup {...props} />
      </section>
      <section class="part stack">
        <h2>{words.say('restore')}</h2>
        <Restore {...props} />
      </section>
    </div>
  );
}

function MakeBackup({ words, isMaking, made, onMake }: BackupViewProps) {
  const [isSealed, setSealed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const fault =
    passphrase.length < SHORTEST_PASSPHRASE
      ? words.say('backup-too-short', { count: SHORTEST_PASSPHRASE })
      : passphrase !== again
        ? words.say('backup-differs')
        : null;
  const [isFaultShown, setFaultShown] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (isMaking) return;
    setFaultShown(isSealed && fault !== null);
    if (!isSealed) onMake(null);
    else if (fault === null) onMake(passphrase);
  };
  return (
    <form class="stack" onSubmit={submit}>
      <label class="row toggle">
        <input
          type="checkbox"
          checked={isSealed}
          onChange={({ currentTarget }) => setSealed(currentTarget.checked)}
        />
        <span class="title">{words.say('backup-seal')}</span>
      </label>
      {isSealed ? (
        <>
          <p class="box toned warn" id="backup-forgotten">
            {words.say('backup-forgotten')}
          </p>
          <Passphrase
            label={words.say('backup-passphrase')}
            value={passphrase}
            onInput={setPassphrase}
            isNew
          />
          <Passphrase label={words.say('backup-again')} value={again} onInput={setAgain} isNew />
          <p role="alert" class="meta">
            {isFaultShown && fault}
          </p>
        </>
      ) : (
        <p class="meta">{words.say('backup-open')}</p>
      )}
      <div>
        <button type="submit" class="button" aria-disabled={isMaking}>
          {words.say(isMaking ? 'backup-making' : 'backup-make')}
        </button>
      </div>
      <Status status={made} />
    </form>
  );
}

function Restore({
  words,
  restoring,
  needsPassphrase,
  restored,
  onChooseFile,
  onPassphrase,
}: BackupViewProps) {
  const [passphrase, setPassphrase] = useState('');
  const result = useRef<HTMLDivElement>(null);
  const hadForm = useRef(false);
  // The form goes with the field that had the keys: they go on from the sentence.
  useLayoutEffect(() => {
    if (needsPassphrase) hadForm.current = true;
    else if (hadForm.current && restored !== null) {
      hadForm.current = false;
      result.current?.focus();
    }
  }, [needsPassphrase, restored]);
  return (
    <>
      <p class="meta">{words.say('restore-what')}</p>
      <label class="field">
        <span>{words.say('restore-choose')}</span>
        <input
          type="file"
          accept=".zip,.redress"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onChooseFile(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      {needsPassphrase && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (restoring === null) onPassphrase(passphrase);
          }}
        >
          <Passphrase label={words.say('restore-passphrase')} value={passphrase} onInput={setPassphrase} />
          <div>
            <button type="submit" class="button" aria-disabled={restoring !== null}>
              {words.say('restore-open')}
            </button>
          </div>
        </form>
      )}
      <p role="status" aria-busy={restoring !== null} class="meta">
        {restoring !== null && words.say('restoring')}
      </p>
      {restoring !== null && (
        <div class="row">
          <progress class="grow" value={restoring.share} aria-label={words.say('restoring')} />
          {restoring.onCancel !== null && (
            <button type="button" class="button small" onClick={restoring.onCancel}>
              {words.say('restore-cancel')}
            </button>
          )}
        </div>
      )}
      <Status status={restored} place={result} />
    </>
  );
}

function Passphrase(props: {
  label: string;
  value: string;
  onInput: (text: string) => void;
  isNew?: boolean;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        type="password"
        autocomplete={props.isNew ? 'new-password' : 'off'}
        value={props.value}
        onInput={({ currentTarget }) => props.onInput(currentTarget.value)}
      />
    </label>
  );
}
