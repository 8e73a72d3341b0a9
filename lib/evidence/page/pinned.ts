// Whether something fixed is fixed to the window, or to a part of the page that moves with it.

/**
 * An ancestor with one of these holds what is fixed in it
 * (CSS Transforms 2, 3 and 10; Filter Effects 1, 5; Filter Effects 2, 2; looked up 2026-11-26).
 */
const HOLDING = ['transform', 'translate', 'rotate', 'scale', 'perspective', 'filter', 'backdrop-filter'];

/** @param element one whose position is `fixed`. */
export function isPinned(element: Element): boolean {
  // What is shown over all of the page is fixed to the window, whatever it stands in.
  for (let each: Element | null = element; each !== null && !isOnTop(each); ) {
    each = outerOf(each);
    if (each !== null && holdsFixed(each)) return false;
  }
  return true;
}

function holdsFixed(element: Element): boolean {
  const style = getComputedStyle(element);
  const named = style.willChange.split(', ');
  return (
    HOLDING.some((name) => named.includes(name) || !/^(?:none)?$/.test(style.getPropertyValue(name))) ||
    named.includes('contain') ||
    /\b(?:paint|layout|strict|content)\b/.test(style.contain) ||
    /auto|hidden/.test(style.contentVisibility)
  );
}

function isOnTop(element: Element): boolean {
  return element.matches(':modal') || (element.matches('[popover]') && element.matches(':popover-open'));
}

/** The next element outwards, out of a shadow root too. */
function outerOf(element: Element): Element | null {
  const { parentNode } = element.assignedSlot ?? element;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}
