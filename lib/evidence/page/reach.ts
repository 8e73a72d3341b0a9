// From which to which entry a list reaches as the page had loaded it: what earlier messages there are, nobody can see.

/** The text of the first and of the last entry, each cut to 200 characters; null where the list has no entries. */
export function reachOf(scroller: Element): { first: string | null; last: string | null } {
  let list = scroller;
  // Down through the wrappers: one child that holds nearly all of the height is no entry.
  for (;;) {
    const { height } = list.getBoundingClientRect();
    const tall = Math.max(height, list.scrollHeight) * 0.6;
    const inner = [...list.children].find((child) => child.getBoundingClientRect().height > tall);
    if (inner === undefined) break;
    list = inner;
  }
  const entries = [...list.children].flatMap((entry) => {
    const text = entry instanceof HTMLElement ? entry.innerText.replace(/\s+/g, ' ').trim() : '';
    return text === '' ? [] : [text.slice(0, 200)];
  });
  return { first: entries[0] ?? null, last: entries.at(-1) ?? null };
}
