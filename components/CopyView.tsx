// A redacted copy of a page that could not be read: the buyer looks it through, then saves it as a file.
import type { Words } from '../lib/words/words';
import { Status, type StatusText } from './Status';
import './by-hand.css';

export interface CopyViewProps {
  words: Words;
  /** The copy; `making` until it is there, `gone` when the page was closed before. */
  copy: { text: string } | 'making' | 'gone';
  status: StatusText | null;
  onSave: () => void;
}

export function CopyView({ words, copy, status, onSave }: CopyViewProps) {
  const isReady = typeof copy === 'object';
  return (
    <section class="part stack" aria-busy={copy === 'making'}>
      <h1 class="heading">{words.say('redacted-title')}</h1>
      <p>{words.say(isReady ? 'redacted-how' : `redacted-${copy}`)}</p>
      {isReady && (
        <>
          <div>
            <button type="button" class="button main" onClick={onSave}>
              {words.say('redacted-save')}
            </button>
          </div>
          <Status status={status} />
          <label class="field">
            <span>{words.say('redacted-text')}</span>
            <textarea class="source" readOnly rows={16} spellcheck={false} value={copy.text} />
          </label>
        </>
      )}
    </section>
  );
}
