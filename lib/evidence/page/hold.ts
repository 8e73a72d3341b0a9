// Holds a page still while it is taken: no smooth scrolling, no snapping, no animation, nothing that answers to a mouse which
// rests while the page moves under it, none of our own lines; then lets it go on.

const STILL = `
*, *::before, *::after {
  scroll-behavior: auto !important; scroll-snap-type: none !important; overflow-anchor: none !important;
  transition: none !important; caret-color: transparent !important; pointer-events: none !important;
}
redress-order-line, redress-notice { display: none !important; }
`;

/** Keys and moves by which the buyer would scroll. */
const SCROLLS = new Set([' ', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

/** Holds the page until the signal. @param onCancel called when the buyer presses Escape. */
export function holdPage(page: Document, signal: AbortSignal, onCancel: () => void) {
  const held = new Set<Animation>();
  const removeStyle = addStyle(page, STILL);
  const places = [...scrolledPlaces(page)];
  addEventListener('wheel', stop, { capture: true, passive: false, signal });
  addEventListener('touchmove', stop, { capture: true, passive: false, signal });
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape') onCancel();
      if (event.key === 'Escape' || SCROLLS.has(event.key)) stop(event);
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => {
    removeStyle();
    for (const animation of held) animation.play();
    for (const { element, top, left } of places) element.scrollTo({ top, left, behavior: 'instant' });
  });
  return {
    /** Ends what has an end, pauses what has none; true when something ran. Pages start new ones as they are scrolled. */
    calm(): boolean {
      // Whoever waited while the page was let go comes too late.
      if (signal.aborted) return false;
      let ran = false;
      for (const animation of page.getAnimations?.() ?? []) {
        if (animation.playState !== 'running') continue;
        ran = true;
        const end = animation.effect?.getComputedTiming().endTime;
        if (typeof end === 'number' && Number.isFinite(end)) animation.finish();
        else {
          animation.pause();
          held.add(animation);
        }
      }
      return ran;
    },
  };
}

function stop(event: Event): void {
  if (!event.cancelable) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** A sheet of ours over the page's. Where the browser keeps sheets from us (Firefox), an element does it. */
function addStyle(page: Document, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    return () => {
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  } catch {
    const style = page.createElement('style');
    style.textContent = css;
    page.documentElement.append(style);
    return () => style.remove();
  }
}

/** Where the page and the lists in it are scrolled to, to be put back. */
function* scrolledPlaces(page: Document) {
  const root = page.scrollingElement ?? page.documentElement;
  for (const element of [root, ...page.querySelectorAll('*')]) {
    const { scrollTop: top, scrollLeft: left } = element;
    // Also what is at its beginning: we scroll the list that we take, and what stands around a part.
    const canScroll =
      element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
    if (element === root || top !== 0 || left !== 0 || canScroll) yield { element, top, left };
  }
}
