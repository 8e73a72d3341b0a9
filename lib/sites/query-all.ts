// One question to the DOM: the elements of the most stable selector that matches any.

/** Elements under `scope` of the first selector that matches any, in page order. */
export function queryAll(scope: ParentNode, selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const elements = [...scope.querySelectorAll(selector)];
    if (elements.length > 0) return elements;
  }
  return [];
}
