// From which to which entry of a list the picture reaches: what the page had not loaded, or nobody took, is not in it. Looked for
// shot by shot: lists take entries out again that are no longer in view, and a capture can end before its list does.
import { boxOf, scrollerBox } from './places';
import type { Subject } from './subject';

export interface Reach {
  /** The text of the entry, cut to 200 characters; null where the list has none, or is none. */
  first: string | null;
  last: string | null;
}

export function makeReach(subject: Subject) {
  const reach: Reach = { first: null, last: null };
  return {
    /** Looks at what a shot that counts shows, while the page stands as it does there. */
    note(): void {
      const { y: top, height } = scrollerBox(subject);
      // Edges are rounded, each by itself.
      const from = top - 1;
      const to = top + height + 1;
      const entries = entriesOf(subject.scroller)
        .map((entry) => ({ entry, box: boxOf(entry) }))
        .filter(({ box }) => box.height > 0)
        // As they stand, which need not be as they follow in the page: chats are often built from their end.
        .sort((one, other) => one.box.y - other.box.y);
      const begun = entries.filter(({ box }) => box.y >= from && box.y < to);
      const ended = entries.filter(({ box }) => box.y + box.height > from && box.y + box.height <= to);
      reach.first ??= firstText(begun.map(({ entry }) => entry));
      reach.last = firstText(ended.map(({ entry }) => entry).reverse()) ?? reach.last;
    },
    told: (): Reach => reach,
  };
}

function entriesOf(scroller: Element): Element[] {
  let list = scroller;
  // Down through the wrappers: one child that holds nearly all of the height is no entry.
  for (;;) {
    const { height } = list.getBoundingClientRect();
    const tall = Math.max(height, list.scrollHeight) * 0.6;
    const inner = [...list.children].find((child) => child.getBoundingClientRect().height > tall);
    if (inner === undefined) return [...list.children];
    list = inner;
  }
}

function firstText(entries: readonly Element[]): string | null {
  for (const entry of entries) {
    const text = entry instanceof HTMLElement ? entry.innerText.replace(/\s+/g, ' ').trim() : '';
    if (text !== '') return text.slice(0, 200);
  }
  return null;
}
