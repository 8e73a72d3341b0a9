// Finds a corner of the window where a notice covers no control of the shop.

const CORNERS = ['bottom-left', 'bottom-right', 'top-left', 'top-right'] as const;
export type Corner = (typeof CORNERS)[number];

const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"], [tabindex]';
const MARGIN_PX = 16;
const STEP_PX = 12;

/** The first corner free of the shop's controls, or the one that holds the fewest. */
export function freeCorner(page: Document, host: HTMLElement): Corner {
  // The host has no size of its own: the notice in its shadow is what covers.
  const { width, height } = (host.shadowRoot?.lastElementChild ?? host).getBoundingClientRect();
  const counts = CORNERS.map((corner) => ({
    corner,
    controls: countControls(page, host, corner, width, height),
  }));
  return counts.reduce((best, next) => (next.controls < best.controls ? next : best)).corner;
}

function countControls(
  page: Document,
  host: HTMLElement,
  corner: Corner,
  width: number,
  height: number,
): number {
  const left = corner.endsWith('left') ? MARGIN_PX : innerWidth - MARGIN_PX - width;
  const top = corner.startsWith('top') ? MARGIN_PX : innerHeight - MARGIN_PX - height;
  const found = new Set<Element>();
  for (let x = left; x <= left + width; x += STEP_PX) {
    for (let y = top; y <= top + height; y += STEP_PX) {
      for (const element of page.elementsFromPoint(x, y)) {
        const control = element === host ? null : element.closest(CONTROLS);
        if (control !== null) found.add(control);
      }
    }
  }
  return found.size;
}
