// Tells what the page changed from what we drew in it ourselves.

export function isOfThePage({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return !isOurs(target) && [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
}

function isOurs(node: Node): boolean {
  return node.nodeName.startsWith('REDRESS-');
}
