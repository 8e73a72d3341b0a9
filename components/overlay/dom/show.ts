// Makes what is shown equal to what was drawn, changing only what differs: focus and live regions stay where they are.

/** Shows `drawn` (an element, or a fragment of several) as all that `root` holds. */
export function show(root: ParentNode & Node, drawn: Node): void {
  const next = drawn instanceof DocumentFragment ? [...drawn.childNodes] : [drawn];
  for (const [index, node] of next.entries()) {
    const old = root.childNodes[index];
    if (old === undefined) root.append(node);
    else if (old.nodeName !== node.nodeName) root.replaceChild(node, old);
    else if (old instanceof Element && node instanceof Element) change(old, node);
    else if (old.nodeValue !== node.nodeValue) old.nodeValue = node.nodeValue;
  }
  while (root.childNodes.length > next.length) root.lastChild?.remove();
}

function change(old: Element, next: Element): void {
  for (const name of old.getAttributeNames()) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  if (old instanceof HTMLElement && next instanceof HTMLElement) old.onclick = next.onclick;
  const children = document.createDocumentFragment();
  children.append(...next.childNodes);
  show(old, children);
}
