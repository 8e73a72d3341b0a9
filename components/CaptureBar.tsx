// The main button of the proof tab, its shortcut, and what became of the last press.
import type { ProofItem } from '../lib/model/evidence';
import type { Words } from '../lib/words/words';
import { Status, type StatusText } from './Status';

export interface CaptureBarProps {
  words: Words;
  /** False where the page in front cannot be captured or proves nothing. */
  canCapture: boolean;
  isCapturing: boolean;
  /** The keys as the browser writes them (`Alt+Shift+E`); null when none are set. */
  shortcut: string | null;
  status: StatusText | null;
  /** False where something else is the one thing to do now. */
  isMain: boolean;
  onCapture: () => void;
  /** Begins to bring a file; null where none can be brought. */
  onAddFile?: ((item: ProofItem | null) => void) | null;
}

export function CaptureBar(props: CaptureBarProps) {
  const { words, canCapture, isCapturing, shortcut, status, isMain, onCapture, onAddFile } = props;
  const isOff = !canCapture || isCapturing;
  return (
    <div class="capture stack">
      <Status status={status} />
      <div class="row">
        <button
          type="button"
          class={isMain ? 'button main' : 'button'}
          aria-disabled={isOff}
          aria-describedby={canCapture ? undefined : 'cannot-capture'}
          onClick={() => {
            if (!isOff) onCapture();
          }}
        >
          {words.say(isCapturing ? 'capturing' : 'capture')}
        </button>
        {shortcut !== null && (
          <span>
            <span class="hidden">{words.say('capture-shortcut')}: </span>
            <kbd>{shortcut}</kbd>
          </span>
        )}
        {onAddFile && (
          <button type="button" class="button" onClick={() => onAddFile(null)}>
            {words.say('add-file')}
          </button>
        )}
      </div>
      {!canCapture && (
        <p class="meta" id="cannot-capture">
          {words.say('cannot-capture')}
        </p>
      )}
    </div>
  );
}
