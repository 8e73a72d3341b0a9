// Our one notice in a shop page: that the page could not be read, or a sentence on what was just done.
import { drawNotice } from '../../components/overlay/draw-notice';
import type { PageLabels } from '../../lib/messages';
import { send } from '../../lib/send';
import { freeCorner } from './free-corner';

/** A sentence stays as long as it takes to read it twice. */
const SENTENCE_MS = 8000;

export function makeNotice(page: Document, signal: AbortSignal) {
  let host: HTMLElement | null = null;
  let labels: PageLabels | null = null;
  let text: string | null = null;
  let missing: readonly string[] | null = null;
  let isClosed = false;
  let timer = 0;

  function draw(): void {
    if (labels === null || page.body === null || (text === null && (missing === null || isClosed))) {
      host?.remove();
      host = null;
      return;
    }
    host ??= makeHost();
    if (host.shadowRoot === null) return;
    const shown = {
      labels,
      text,
      missing: text === null ? (missing ?? []) : [],
      onSaveCopy: () => void send({ kind: 'save-copy' }).catch(() => undefined),
      onEnterByHand: () => void send({ kind: 'enter-by-hand' }).catch(() => undefined),
      onClose: () => {
        if (text === null) isClosed = true;
        text = null;
        draw();
      },
    };
    drawNotice(host.shadowRoot, shown);
    host.dataset.corner = freeCorner(page, host);
  }

  function makeHost(): HTMLElement {
    const made = page.createElement('redress-notice');
    made.attachShadow({ mode: 'open' });
    page.body.append(made);
    return made;
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    host?.remove();
  });

  return {
    speak(words: PageLabels): void {
      labels = words;
      draw();
    },
    /** What could not be read, in words; null when all that the page should have was read. Shown after `waitMs`. */
    showUnread(fields: readonly string[] | null, waitMs: number): void {
      missing = fields;
      setTimeout(draw, waitMs);
    },
    say(sentence: string): void {
      text = sentence;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        text = null;
        draw();
      }, SENTENCE_MS);
      draw();
    },
    setHidden(hidden: boolean): void {
      if (host !== null) host.style.visibility = hidden ? 'hidden' : '';
    },
  };
}
