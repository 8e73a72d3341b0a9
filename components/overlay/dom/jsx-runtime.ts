// JSX for the shop's page: makes elements at once, in a few lines where a renderer would be a fifth of all that the page loads.
import type { JSX as PreactJsx } from 'preact';

export type Drawn = Node | string | false | null | undefined | readonly Drawn[];

/** The same elements and attributes as everywhere else; what comes of them is a node. */
export declare namespace JSX {
  type Element = Node;
  type IntrinsicElements = PreactJsx.IntrinsicElements;
  interface ElementChildrenAttribute {
    children: unknown;
  }
}

type Attributes = { children?: Drawn; onClick?: (event: Event) => void } & Record<string, unknown>;

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and children, or what a component draws. Attributes that are undefined are left out. */
export function jsx<Props>(type: string | ((props: Props) => Node), props: Props & Attributes): Node {
  if (typeof type === 'function') return type(props);
  const isVector = type === 'svg' || type === 'path';
  const element = isVector ? document.createElementNS(SVG, type) : document.createElement(type);
  const { children, onClick, ...attributes } = props;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined)
      element.setAttribute(name.toLowerCase() === 'viewbox' ? 'viewBox' : name, String(value));
  }
  if (element instanceof HTMLElement) element.onclick = onClick ?? null;
  element.append(...nodesOf(children));
  return element;
}

export { jsx as jsxs };

/** Several nodes without an element around them. */
export function Fragment({ children }: { children?: Drawn }): Node {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodesOf(children));
  return fragment;
}

function nodesOf(drawn: Drawn): (Node | string)[] {
  if (Array.isArray(drawn)) return drawn.flatMap(nodesOf);
  return typeof drawn === 'string' || drawn instanceof Node ? [drawn] : [];
}
