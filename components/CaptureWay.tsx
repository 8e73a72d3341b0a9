// One way to capture the page in front: a button that says what it takes, and that does nothing while another capture goes on.
import type { ComponentChildren } from 'preact';
import type { CaptureArea } from '../lib/model/evidence';
import type { Words } from '../lib/words/words';
import type { CaptureControls } from './CaptureBar';

export interface CaptureWayProps extends Pick<CaptureControls, 'canCapture' | 'isCapturing' | 'onCapture'> {
  words: Words;
  way: CaptureArea;
  /** The button's classes. */
  look: string;
  /** The words on it, or a sign; its name for assistive technology is always the whole sentence. */
  children: ComponentChildren;
}

export function CaptureWay(props: CaptureWayProps) {
  const { words, way, look, canCapture, isCapturing, onCapture, children } = props;
  const isOff = !canCapture || isCapturing;
  return (
    <button
      type="button"
      class={look}
      aria-label={isCapturing ? undefined : words.say(`capture-${way}`)}
      title={way === 'visible' ? undefined : words.say(`capture-${way}.how`)}
      aria-disabled={isOff}
      aria-describedby={canCapture ? undefined : 'cannot-capture'}
      onClick={() => {
        if (!isOff) onCapture(way);
      }}
    >
      {children}
    </button>
  );
}

/** How far a capture is, as far as that is known. */
export function sayProgress(words: Words, share: number | null): string {
  return share === null
    ? words.say('capturing')
    : words.say('capturing-share', { percent: Math.floor(share * 100) });
}
