// What stays in place while the rest scrolls would stand in every shot. Sticky elements go back to their place in the page;
// fixed ones are shown once: those at the foot of the window in the last shot, the others in the first.
import type { Overrides } from './overrides';
import { isPinned } from './pinned';
import type { Subject } from './subject';

export function makeFloating(page: Document, subject: Subject, overrides: Overrides) {
  const fixed = new Map<HTMLElement, 'head' | 'foot'>();
  const hidden = new Map<HTMLElement, () => void>();
  const seen = new Set<Element>();

  function find(root: Document | ShadowRoot): boolean {
    let found = false;
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot !== null && find(element.shadowRoot)) found = true;
      if (seen.has(element) || !(element instanceof HTMLElement)) continue;
      const { position } = getComputedStyle(element);
      if ((position !== 'fixed' && position !== 'sticky') || holdsSubject(element)) continue;
      seen.add(element);
      if (position === 'fixed' && !isPinned(element)) continue;
      found = true;
      if (position === 'fixed') fixed.set(element, isAtFoot(element) ? 'foot' : 'head');
      // `relative`, not `static`: what it holds may be placed against it.
      else
        overrides.set(element, {
          position: 'relative',
          top: 'auto',
          right: 'auto',
          bottom: 'auto',
          left: 'auto',
        });
    }
    return found;
  }

  function holdsSubject(element: Element): boolean {
    return element.contains(subject.scroller) || (subject.clip !== null && element.contains(subject.clip));
  }

  return {
    /** Prepares the page for one shot; true when that changed it. A part of a page is taken without what floats over it. */
    arrange({ isFirst, isLast }: { isFirst: boolean; isLast: boolean }): boolean {
      let changed = find(page);
      for (const [element, place] of fixed) {
        const isShown = subject.clip === null && (place === 'head' ? isFirst : isLast);
        if (isShown !== hidden.has(element)) continue;
        changed = true;
        if (isShown) {
          hidden.get(element)?.();
          hidden.delete(element);
        } else {
          // Not `visibility`: what it holds could be visible all the same.
          hidden.set(element, overrides.set(element, { opacity: '0', 'pointer-events': 'none' }));
        }
      }
      return changed;
    },
    /** True for what is not part of the page that scrolls. */
    isFloating(element: Element): boolean {
      return [...fixed.keys()].some((each) => each.contains(element));
    },
  };
}

function isAtFoot(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return (top + bottom) / 2 > innerHeight / 2 && height < innerHeight * 0.6;
}
