// Lets the buyer point at the part to take: by mouse or by keys, larger and smaller, with an outline of ours that the page
// does not see. It is gone before the picture.
import { CaptureError } from '../capture-failure';
import type { PickLabels } from '../stop';
import { drawn } from './settle';

const STYLE = `
:host { all: initial; }
.outline {
  position: fixed; box-sizing: border-box; pointer-events: none; z-index: 2147483646;
  border: 3px solid #0b57d0; border-radius: 4px; background: rgb(11 87 208 / .12);
}
.hint {
  position: fixed; left: 50%; bottom: 24px; transform: translateX(-50%); z-index: 2147483647; pointer-events: none;
  box-sizing: border-box; max-width: calc(100vw - 32px); padding: 10px 16px; border-radius: 8px; border: 1px solid #fff;
  background: #1c2327; color: #fff; font: 14px/20px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; text-align: center;
}
@media (forced-colors: active) { .outline { border-color: Highlight; } }
`;

/** A part smaller than this is a word or an icon: what is around it is meant. */
const LEAST_WIDTH = 160;
const LEAST_HEIGHT = 40;

/** The part that the buyer chose. @throws CaptureError `cancelled` on Escape or on the signal. */
export function pickPart(page: Document, labels: PickLabels, signal: AbortSignal): Promise<Element> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const { host, outline } = drawPicker(page, labels);
    let smaller: Element[] = [];
    let part = startAt(page, innerWidth / 2, innerHeight / 2);
    show();

    function choose(next: Element | null | undefined, forget = true): void {
      if (next === null || next === undefined || next === page.documentElement) return;
      if (forget) smaller = [];
      part = next;
      show();
    }
    function show(): void {
      const { left, top, width, height } = part.getBoundingClientRect();
      Object.assign(outline.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    }
    function finish(done: () => void): void {
      over.abort();
      host.remove();
      void drawn().then(done);
    }

    const keys: Record<string, () => void> = {
      Escape: () => finish(() => reject(new CaptureError('cancelled'))),
      Enter: () => finish(() => resolve(part)),
      ArrowUp: () => {
        if (part === page.body || part.parentElement === null) return;
        smaller.push(part);
        choose(part.parentElement, false);
      },
      ArrowDown: () => choose(smaller.pop() ?? part.firstElementChild, false),
      ArrowRight: () => choose(part.nextElementSibling),
      ArrowLeft: () => choose(part.previousElementSibling),
    };
    const listen = <Name extends keyof WindowEventMap>(
      name: Name,
      act: (event: WindowEventMap[Name]) => void,
    ) => addEventListener(name, act, { capture: true, passive: false, signal: over.signal });
    listen('keydown', (event) => {
      const act = keys[event.key];
      if (act === undefined || !event.isTrusted) return;
      swallow(event);
      act();
    });
    listen('mousemove', (event) => {
      if (event.isTrusted) choose(startAt(page, event.clientX, event.clientY));
    });
    for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) listen(name, swallow);
    listen('click', (event) => {
      if (!event.isTrusted) return;
      swallow(event);
      choose(startAt(page, event.clientX, event.clientY));
      finish(() => resolve(part));
    });
    listen('scroll', show);
    signal.addEventListener('abort', () => finish(() => reject(new CaptureError('cancelled'))), {
      signal: over.signal,
    });
  });
}

/** What is at a place of the window, widened to something worth a picture. */
function startAt(page: Document, x: number, y: number): Element {
  let element = page.elementFromPoint(x, y) ?? page.body;
  for (;;) {
    const { width, height } = element.getBoundingClientRect();
    if ((width >= LEAST_WIDTH && height >= LEAST_HEIGHT) || element.parentElement === null) return element;
    element = element.parentElement;
  }
}

function drawPicker(page: Document, labels: PickLabels): { host: HTMLElement; outline: HTMLElement } {
  const host = page.createElement('redress-picker');
  const root = host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = STYLE;
  const outline = page.createElement('div');
  outline.className = 'outline';
  const hint = page.createElement('div');
  hint.className = 'hint';
  hint.lang = labels.language;
  hint.setAttribute('role', 'status');
  root.append(style, outline, hint);
  page.documentElement.append(host);
  // After it is there: only a change of a live region is read out.
  hint.textContent = labels.hint;
  return { host, outline };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
