// Takes text from elements, with `textContent` only, and never changes them.
import { cleanText } from './text/clean';

/** The element's text on one line. */
export function textOf(element: Element): string {
  return cleanText(element.textContent ?? '');
}

/** The element's text with a space around each element in it: for words that stand right against another element's. */
export function spacedTextOf(node: Node): string {
  const texts = [...node.childNodes].map((child) =>
    child.nodeType === 1 ? ` ${spacedTextOf(child)} ` : child.nodeType === 3 ? child.textContent : '',
  );
  return cleanText(texts.join(''));
}

/**
 * The element's text with characters that are drawn one span each put together again, white space between the spans
 * dropped (facts: com 3: prices are `span` per character).
 */
export function joinedTextOf(element: Element): string {
  return cleanText(joinCharacters(element));
}

function joinCharacters(element: Element): string {
  const children = [...element.children];
  if (children.length === 0) return element.textContent ?? '';
  if (children.length >= 3 && children.every(isOneCharacter)) {
    return children.map((child) => child.textContent ?? '').join('');
  }
  let text = '';
  for (const node of element.childNodes) {
    const child = children.find((one) => one === node);
    text +=
      child === undefined ? (node.nodeType === 3 ? (node.textContent ?? '') : '') : joinCharacters(child);
  }
  return text;
}

function isOneCharacter(element: Element): boolean {
  return element.children.length === 0 && [...(element.textContent ?? '')].length <= 1;
}

/** The innermost elements of `element` that print something and are no part of what is `known`. */
export function leavesBeside(element: Element, known: readonly Element[]): Element[] {
  return leavesOf(element).filter((leaf) => !known.some((one) => one.contains(leaf) || leaf.contains(one)));
}

function leavesOf(element: Element): Element[] {
  if (textOf(element) === '') return [];
  const inner = [...element.children].flatMap(leavesOf);
  return inner.length > 0 ? inner : [element];
}

/** Text after the last colon that is no part of a time of day; the whole text when there is none. */
export function afterColon(text: string): string {
  const parts = text.split(/[:：](?!\d)|(?<!\d)[:：]/);
  return (parts.at(-1) ?? '').trim();
}
