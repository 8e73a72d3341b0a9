// The main button of the proof tab, its shortcut, and what became of the last press.
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
  onCapture: () => void;
}

export function CaptureBar({ words, canCapture, isCapturing, shortcut, status, onCapture }: CaptureBarProps) {
  const isOff = !canCapture || isCapturing;
  return (
    <div class="capture stack">
      <Status status={status} />
      <div class="row">
        <button
          type="button"
          class="button main"
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
      </div>
      {!canCapture && (
        <p class="meta" id="cannot-capture">
          {words.say('cannot-capture')}
        </p>
      )}
    </div>
  );
}
