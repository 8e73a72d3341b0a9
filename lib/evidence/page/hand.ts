// The worker's hand in the page during one capture: holds it still, goes from shot to shot, lets it go as it was.
import { CaptureError } from '../capture-failure';
import type { Begun, Ended, HandRequest, Judged, Piece, Stop } from '../stop';
import { hideBars } from './bars';
import type { PersonalPlaces } from './find-personal';
import { makeFloating } from './floating';
import { holdPage } from './hold';
import { makeOverrides } from './overrides';
import { pickPart } from './pick';
import { isPinched } from './places';
import { makeReach } from './reach';
import { frame, makeSettle } from './settle';
import { lookForPersonal } from './spots';
import { onePart, rootOf, type Subject, wholePage } from './subject';
import { startWalk } from './walk';

/** @param signal lets the page go, whatever was going on. @param onCancel called when the buyer presses Escape. */
export function makeHand(page: Document, places: PersonalPlaces, signal: AbortSignal, onCancel: () => void) {
  let subject: Subject | null = null;
  let walk: ReturnType<typeof startWalk> | null = null;
  /** Null where no list is taken. */
  let reach: ReturnType<typeof makeReach> | null = null;
  const letGo = new AbortController();
  signal.addEventListener('abort', () => letGo.abort());

  async function begin({ area, orderId, labels }: Extract<HandRequest, { kind: 'begin' }>): Promise<Begun> {
    if (isPinched()) throw new CaptureError('pinched');
    const part =
      area === 'element' ? (cardOf(page, orderId) ?? (await pickPart(page, labels, signal))) : null;
    const overrides = makeOverrides();
    const lazy = [...page.images].filter(({ loading }) => loading === 'lazy');
    letGo.signal.addEventListener('abort', () => {
      overrides.undoAll();
      for (const image of lazy) image.loading = 'lazy';
      // Shown again while nothing fades yet: the page is laid out before it is let go.
      void page.documentElement.offsetHeight;
    });
    const { calm } = holdPage(page, letGo.signal, onCancel);
    for (const image of lazy) image.loading = 'eager';
    await frame();
    letGo.signal.throwIfAborted();
    subject = part === null ? wholePage(page) : onePart(part);
    const isRoot = subject.scroller === rootOf(page);
    if (!isRoot) subject.scroller.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
    hideBars(subject.scroller, overrides);
    const floating = makeFloating(page, subject, overrides);
    floating.arrange({ isFirst: true, isLast: false });
    const { settle } = makeSettle(page, letGo.signal, calm);
    const lookIn = (pieces: readonly Piece[]) => lookForPersonal(page, places, pieces);
    walk = startWalk(page, subject, floating, settle, letGo.signal, lookIn);
    if (!isRoot && subject.clip === null) reach = makeReach(subject);
    return { widthPx: walk.widthPx, rows: walk.rows };
  }

  function end(): Ended {
    const isPage =
      subject === null || subject.hasFrame || (subject.clip ?? subject.scroller) === rootOf(page);
    const shown = isPage ? page.body : (subject?.clip ?? subject?.scroller);
    const { first, last } = reach?.told() ?? { first: null, last: null };
    const text = shown instanceof HTMLElement ? shown.innerText.slice(0, 1_000_000) : '';
    letGo.abort();
    return { title: page.title.slice(0, 2000), text, pixelRatio: devicePixelRatio, first, last };
  }

  return {
    async answer(request: HandRequest): Promise<Begun | Stop | Judged | Ended> {
      if (request.kind === 'begin') return begin(request);
      if (request.kind === 'end') return end();
      if (walk === null) throw new CaptureError('unknown');
      if (request.kind === 'next') return walk.next();
      const judged = walk.judge();
      if (judged.isKept) reach?.note();
      return judged;
    },
  };
}

/** The card of an order: our line stands right after it. */
function cardOf(page: Document, orderId: string | null): Element | null {
  if (orderId === null) return null;
  const line = page.querySelector(`redress-order-line[data-order-id="${CSS.escape(orderId)}"]`);
  return line?.previousElementSibling ?? null;
}
