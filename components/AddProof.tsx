// Proof that the buyer brings: files chosen, dropped or pasted, and notes. Nothing is stored before it is said what it shows.
import { useEffect, useRef } from 'preact/hooks';
import type { ProofItem } from '../lib/model/evidence';
import type { FileFamily } from '../lib/model/imported';
import type { Words } from '../lib/words/words';
import { Guide } from './Guide';
import { NoteForm, type NoteFormProps } from './NoteForm';
import { ProvesField } from './ProvesField';
import { Status, type StatusText } from './Status';
import './add-proof.css';

/** A file that waits to be stored. */
export interface StagedFile {
  id: string;
  name: string;
  sizeBytes: number;
  family: FileFamily;
  proves: ProofItem | null;
  /** What is odd about it, such as a name that lies; null when nothing is. */
  remark: string | null;
}

export interface AddProofProps extends Pick<NoteFormProps, 'today' | 'note' | 'onNote' | 'onSaveNote'> {
  words: Words;
  /** Items of the claim's checklist, which come first in every choice. */
  wanted: readonly ProofItem[];
  staged: readonly StagedFile[];
  /** Set while files are being stored. */
  progress: { done: number; all: number } | null;
  /** The buyer came here to bring a file: the form comes into sight. */
  isMeant: boolean;
  /** True while something is dragged over the window. */
  isDragged: boolean;
  results: readonly StatusText[];
  /** How large a file may be, in words. */
  limit: string;
  /** Opens the browser's own window for choosing files. */
  onChoose: () => void;
  onProves: (id: string, item: ProofItem | null) => void;
  onRemove: (id: string) => void;
  onSave: () => void;
}

export function AddProof(props: AddProofProps) {
  const { words, staged, progress, results, wanted } = props;
  const choose = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (props.isMeant) choose.current?.focus();
  }, [props.isMeant]);
  // The form takes the place of the button that opened it, and gives it back: the keys go with them.
  const write = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  useEffect(() => {
    if (wasWriting.current && props.note === null) write.current?.focus();
    wasWriting.current = props.note !== null;
  }, [props.note === null]);
  return (
    <section class={`part stack add-proof${props.isDragged ? ' dragged' : ''}`}>
      <h2>{words.say('add-proof')}</h2>
      <p class="meta">{words.say('add-proof-how', { limit: props.limit })}</p>
      {wanted.includes('goods') && <Guide words={words} name="film" />}
      <div class="row">
        <button type="button" class="button" ref={choose} onClick={props.onChoose}>
          {words.say('add-files')}
        </button>
        {props.note === null && (
          <button
            type="button"
            class="button"
            ref={write}
            onClick={() => props.onNote({ on: props.today, text: '', proves: null })}
          >
            {words.say('add-note')}
          </button>
        )}
      </div>
      {props.note !== null && <NoteForm {...props} />}
      {staged.length > 0 && (
        <ul class="staged">
          {staged.map((file) => (
            <li key={file.id}>
              <p class="grow">
                <bdi>{file.name}</bdi>
                <small>
                  {words.say(`family-${file.family}`)} · {words.size(file.sizeBytes)}
                </small>
                {file.remark !== null && <small class="remark">{file.remark}</small>}
              </p>
              <ProvesField
                words={words}
                wanted={wanted}
                value={file.proves}
                label={words.say('add-proves-of', { file: file.name })}
                onChange={(item) => props.onProves(file.id, item)}
              />
              <button
                type="button"
                class="quiet"
                aria-label={words.say('add-remove-of', { file: file.name })}
                onClick={() => props.onRemove(file.id)}
              >
                {words.say('add-remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {staged.length > 0 && (
        <div>
          <button
            type="button"
            class="button main"
            aria-disabled={progress !== null}
            onClick={() => progress === null && props.onSave()}
          >
            {progress === null
              ? words.say('add-save', { count: staged.length })
              : words.say('add-saving', { ...progress })}
          </button>
        </div>
      )}
      {results.length === 0 ? (
        <Status status={null} />
      ) : (
        results.map((each) => <Status key={each.text} status={each} />)
      )}
    </section>
  );
}
