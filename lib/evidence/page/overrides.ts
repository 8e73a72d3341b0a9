// Changes of an element's own style that can all be taken back.

type Styled = Element & ElementCSSInlineStyle;

export function makeOverrides() {
  const undo = new Set<() => void>();
  return {
    /**
     * Sets properties over whatever the page says; the answer takes these back.
     * No shorthands: of `inset` nothing can be read, and so nothing put back, where an element says only `top`.
     */
    set(element: Styled, properties: Readonly<Record<string, string>>): () => void {
      const { style } = element;
      const before = Object.keys(properties).map((name) => ({
        name,
        value: style.getPropertyValue(name),
        priority: style.getPropertyPriority(name),
      }));
      for (const [name, value] of Object.entries(properties)) style.setProperty(name, value, 'important');
      const back = (): void => {
        if (!undo.delete(back)) return;
        for (const { name, value, priority } of before) {
          if (value === '') style.removeProperty(name);
          else style.setProperty(name, value, priority);
        }
        if (element.getAttribute('style') === '') element.removeAttribute('style');
      };
      undo.add(back);
      return back;
    },
    undoAll(): void {
      for (const back of [...undo].reverse()) back();
    },
  };
}
export type Overrides = ReturnType<typeof makeOverrides>;
