// Long pages whose every row can be told from every other: strips of one colour each, which says the strip's number.

/** CSS pixels of one strip. */
export const STRIP = 10;

export interface StripPage {
  strips: number;
  /** Further elements, and styles. */
  extra?: string;
  style?: string;
  script?: string;
}

/** A page of strips, one below the other. */
export function stripPage({ strips, extra = '', style = '', script = '' }: StripPage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strips</title><style>
    html, body { margin: 0; background: #fff; font: 12px/12px sans-serif; }
    #strips i { display: block; height: ${STRIP}px; overflow: hidden; }
    ${style}
  </style></head><body>${extra}<div id="strips"></div><script>
    const strips = document.getElementById('strips');
    let html = '';
    for (let n = 0; n < ${strips}; n += 1) html += '<i style="background:#' + (${BASE} + n * ${STEP}).toString(16).padStart(6, '0') + '"></i>';
    strips.innerHTML = html;
    ${script}
  </script></body></html>`;
}

/** Colours start above black and go in steps, so that no mixture of two neighbours is taken for a third. */
const BASE = 0x101010;
const STEP = 7;

/** The number of the strip that has this colour; null for any other colour. */
export function stripOf(color: number): number | null {
  const number = (color - BASE) / STEP;
  return Number.isInteger(number) && number >= 0 ? number : null;
}
