// A frame in which something can be looked at closely: by buttons, by keys, and by scrolling in it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../lib/words/words';

export interface ZoomFrameProps {
  words: Words;
  /** What is in it, and its keys. */
  label: string;
  /** Width at 100 %, in CSS pixels; null where it is not known. */
  widthCss: number | null;
  /** Draws the content, one element; a zoom of null fits it to the room there is. */
  children: (zoom: number | null) => ComponentChildren;
}

const STEPS = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4];

export function ZoomFrame({ words, label, widthCss, children }: ZoomFrameProps) {
  const [zoom, setZoom] = useState<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const middle = useRef<{ x: number; y: number } | null>(null);

  function change(next: number | null): void {
    const box = frame.current;
    if (box !== null) {
      middle.current = {
        x: (box.scrollLeft + box.clientWidth / 2) / box.scrollWidth,
        y: (box.scrollTop + box.clientHeight / 2) / box.scrollHeight,
      };
    }
    setZoom(next);
  }
  // What was in the middle stays there.
  useLayoutEffect(() => {
    const box = frame.current;
    if (box === null || middle.current === null) return;
    box.scrollLeft = middle.current.x * box.scrollWidth - box.clientWidth / 2;
    box.scrollTop = middle.current.y * box.scrollHeight - box.clientHeight / 2;
  }, [zoom]);

  function step(direction: 1 | -1): void {
    const shown = zoom ?? (frame.current?.firstElementChild?.clientWidth ?? 0) / (widthCss ?? 1);
    const further = direction > 0 ? STEPS.find((each) => each > shown + 0.01) : undefined;
    const back = direction < 0 ? STEPS.findLast((each) => each < shown - 0.01) : undefined;
    const next = further ?? back;
    if (next !== undefined) change(next);
  }

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') step(1);
    else if (event.key === '-') step(-1);
    else if (event.key === '0') change(null);
    else if (event.key === '1') change(1);
    else return;
    event.preventDefault();
  }

  return (
    <div class="stack">
      {widthCss !== null && (
        <div class="row" role="group" aria-label={words.say('zoom')}>
          <button
            type="button"
            class="button small"
            aria-label={words.say('zoom-out')}
            onClick={() => step(-1)}
          >
            −
          </button>
          <span class="meta" aria-live="polite">
            {zoom === null ? '' : `${Math.round(zoom * 100)} %`}
          </span>
          <button
            type="button"
            class="button small"
            aria-label={words.say('zoom-in')}
            onClick={() => step(1)}
          >
            +
          </button>
          <button
            type="button"
            class="button small"
            aria-pressed={zoom === null}
            onClick={() => change(null)}
          >
            {words.say('zoom-fit')}
          </button>
          <button type="button" class="button small" aria-pressed={zoom === 1} onClick={() => change(1)}>
            100 %
          </button>
        </div>
      )}
      <div class="zoom-frame" ref={frame} tabIndex={0} role="region" aria-label={label} onKeyDown={press}>
        {children(zoom)}
      </div>
    </div>
  );
}
