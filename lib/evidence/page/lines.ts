// The text of a page as the lines that it shows, each knowing the text nodes that it is made of: shops write one letter an
// element, and a number may be half bold.

export interface Line {
  text: string;
  /** The text nodes, and where in the line each begins. */
  pieces: readonly { node: Text; at: number }[];
  /** The element that holds the first of it. */
  holder: Element;
}

/** Not text that is shown: code, and what a field of a form holds. */
const NO_TEXT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'IFRAME',
  'OBJECT',
]);

/** A page of so many elements is none that a buyer needs proof of, and looking would take it seconds. */
const MOST_NODES = 300_000;

/** In the order of the page, shadow roots too; what is not displayed is left out. @throws when the page is without measure. */
export function textLines(root: Element): Line[] {
  const lines: Line[] = [];
  let text = '';
  let pieces: { node: Text; at: number }[] = [];
  let nodes = 0;

  function endLine(): void {
    const holder = pieces.find(({ node }) => node.data.trim() !== '')?.node.parentElement;
    if (holder) lines.push({ text, pieces, holder });
    text = '';
    pieces = [];
  }
  function walk(node: Node): void {
    nodes += 1;
    if (nodes > MOST_NODES) throw new RangeError('too many nodes');
    if (node instanceof Text) {
      pieces.push({ node, at: text.length });
      text += node.data.replace(/\s/g, ' ');
    } else if (node instanceof Element && !NO_TEXT.has(node.tagName)) {
      enter(node);
    }
  }
  function enter(element: Element): void {
    const { display } = getComputedStyle(element);
    if (display === 'none') return;
    const isInline = display.startsWith('inline') || display === 'contents';
    if (!isInline || element.tagName === 'BR') endLine();
    // Side by side on one line, yet no one word.
    else if (display !== 'inline' && display !== 'contents') text += ' ';
    for (const child of element.shadowRoot?.childNodes ?? []) walk(child);
    for (const child of element.childNodes) walk(child);
    if (!isInline) endLine();
  }

  walk(root);
  endLine();
  return lines;
}
