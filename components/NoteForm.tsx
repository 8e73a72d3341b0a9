// A sentence of the buyer's own with the day that it tells of, such as a call from the courier.
import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '../lib/model/day';
import type { ProofItem } from '../lib/model/evidence';
import { MAX_NOTE_CHARACTERS } from '../lib/model/imported';
import type { Words } from '../lib/words/words';
import { ProvesField } from './ProvesField';

/** A note while it is written. */
export interface NoteDraft {
  on: Day;
  text: string;
  proves: ProofItem | null;
}

export interface NoteFormProps {
  words: Words;
  today: Day;
  wanted: readonly ProofItem[];
  /** Null when none is being written. */
  note: NoteDraft | null;
  onNote: (note: NoteDraft | null) => void;
  onSaveNote: () => void;
}

export function NoteForm({ words, today, wanted, note, onNote, onSaveNote }: NoteFormProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const isOpen = note !== null;
  useEffect(() => {
    if (isOpen) text.current?.focus();
  }, [isOpen]);
  if (note === null) return null;
  const isReady = note.text.trim() !== '' && note.on !== '';
  return (
    <form
      class="stack note-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSaveNote();
      }}
    >
      <label class="field">
        <span>{words.say('note-day')}</span>
        <input
          type="date"
          required
          max={today}
          value={note.on}
          onInput={({ currentTarget }) => onNote({ ...note, on: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words.say('note-text')}</span>
        <textarea
          ref={text}
          required
          maxLength={MAX_NOTE_CHARACTERS}
          value={note.text}
          onInput={({ currentTarget }) => onNote({ ...note, text: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words.say('add-proves')}</span>
        <ProvesField
          words={words}
          wanted={wanted}
          value={note.proves}
          label={words.say('add-proves')}
          onChange={(proves) => onNote({ ...note, proves })}
        />
      </label>
      <div class="row">
        <button type="submit" class="button main" aria-disabled={!isReady}>
          {words.say('note-save')}
        </button>
        <button type="button" class="button" onClick={() => onNote(null)}>
          {words.say('note-drop')}
        </button>
      </div>
    </form>
  );
}
