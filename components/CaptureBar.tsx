// Capturing the page in front: the way that the buyer set first, the others beside it, and what became of the last press.
import type { CaptureArea, ProofItem } from '../lib/model/evidence';
import type { Words } from '../lib/words/words';
import { CaptureWay, sayProgress } from './CaptureWay';
import { Status, type StatusText } from './Status';

export interface CaptureControls {
  /** False where the page in front cannot be captured or proves nothing. */
  canCapture: boolean;
  isCapturing: boolean;
  /** What the page in front can stand for; left out where that is not known. */
  shows?: readonly ProofItem[];
  /** How much is taken of a capture that goes on, from 0 to 1; null when that is not known. */
  share: number | null;
  /** What the shortcut takes, and the large button too. */
  area: CaptureArea;
  /** The keys as the browser writes them (`Alt+Shift+E`); null when none are set. */
  shortcut: string | null;
  onCapture: (area: CaptureArea) => void;
  onCancel: () => void;
}

export interface CaptureBarProps extends CaptureControls {
  words: Words;
  status: StatusText | null;
  /** False where something else is the one thing to do now. */
  isMain: boolean;
  /** Begins to bring a file; null where none can be brought. */
  onAddFile?: ((item: ProofItem | null) => void) | null;
}

/** The ways that are asked for most stand side by side; to point at a part is for the few who look for it. */
const BESIDE: readonly CaptureArea[] = ['visible', 'page'];

export function CaptureBar(props: CaptureBarProps) {
  const { words, canCapture, isCapturing, share, area, shortcut, status, isMain, onAddFile, onCancel } =
    props;
  // How far a capture is and what became of it are for the buyer to see wherever they scrolled to.
  const isTold = isCapturing || status !== null;
  const way = (each: CaptureArea, look: string, text: string) => (
    <CaptureWay key={each} {...props} way={each} look={look}>
      {text}
    </CaptureWay>
  );
  return (
    <>
      <div class={`capture stack${isMain || isTold ? ' main' : ''}${isTold ? ' told' : ''}`}>
        <Status status={status} />
        <div class="row">
          {way(
            area,
            isMain ? 'button main' : 'button',
            isCapturing ? sayProgress(words, share) : words.say(`capture-${area}`),
          )}
          {isCapturing && share !== null && (
            <button type="button" class="button small" onClick={onCancel}>
              {words.say('capture-cancel')}
            </button>
          )}
          {!isCapturing &&
            BESIDE.filter((each) => each !== area).map((each) =>
              way(each, 'button small', words.say(`capture-${each}.short`)),
            )}
        </div>
        {!canCapture && (
          <p class="meta" id="cannot-capture">
            {words.say('cannot-capture')}
          </p>
        )}
      </div>
      {!isCapturing && (
        <div class="capture ways row">
          {area !== 'element' && way('element', 'button small', words.say('capture-element'))}
          {onAddFile && (
            <button type="button" class="button small" onClick={() => onAddFile(null)}>
              {words.say('add-file')}
            </button>
          )}
          {shortcut !== null && (
            <span>
              <span class="hidden">{words.say('capture-shortcut')}: </span>
              <kbd>{shortcut}</kbd>
            </span>
          )}
        </div>
      )}
    </>
  );
}
