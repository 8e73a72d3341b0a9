// Whether proof shows all that an item of the checklist asks for, or a part of it only.
import type { ChecklistEntry, Lack } from '../model/claim';
import type { Evidence, InView, ProofItem } from '../model/evidence';

/** Items that are about a whole list, its events or its messages. An order's number and date are seen at one glance. */
const ABOUT_A_LIST: ReadonlySet<ProofItem> = new Set(['tracking', 'carrier', 'chat', 'dispute']);
const ABOUT_EVENTS: ReadonlySet<ProofItem> = new Set(['tracking', 'carrier']);

/** Less than a line of text, in device pixels: a margin, not a page that goes on. */
const LINE_PX = 20;
/** Pictures of one page that were taken one after the other. */
const TOGETHER_MS = 15 * 60_000;

/** True where the page, or the list that stands for it, goes on above or below the picture. */
export function goesOn({ inView }: Pick<Evidence, 'inView'>): boolean {
  return inView ? inView.fromPx >= LINE_PX || inView.ofPx - inView.toPx >= LINE_PX : false;
}

/** True for a picture of what was in view of which nobody could tell whether an item's list goes on. */
function isOpen({ area, inView }: Evidence, item: ProofItem): boolean {
  return area === 'visible' && inView === null && ABOUT_A_LIST.has(item);
}

/** How much of its page a piece shows, where that is not all of it; also where it is enough. */
export type Extent = 'in-view' | 'element' | 'unknown';

export function extentOf(piece: Evidence, item: ProofItem): Extent | null {
  if (isOpen(piece, item)) return 'unknown';
  if (piece.area === 'element' && piece.stitch?.first == null) return 'element';
  return goesOn(piece) ? 'in-view' : null;
}

/** True where a part of an item is there and the page in front shows it: its rest is what to capture now. */
export function isRestInFront(
  { item, state }: Pick<ChecklistEntry, 'item' | 'state'>,
  shows: readonly ProofItem[],
): boolean {
  return state === 'partly' && shows.includes(item);
}

/** What a piece lacks of an item; null where it shows all of it, or where that was not noted. */
export function lackOf(piece: Evidence, item: ProofItem): Lack | null {
  if (!ABOUT_A_LIST.has(item)) return null;
  const stopped = piece.stitch?.stopped ?? null;
  // Of a page without an end there is no more to take.
  if (stopped !== null && stopped !== 'no-end') return 'cut-short';
  if (!goesOn(piece)) return null;
  return ABOUT_EVENTS.has(item) && piece.inView?.eventsUnseen === 0 ? null : 'in-view';
}

/** A claim's proof of one item, newest first, and those pieces of it that show all that the item asks for. */
export function proofOf(
  item: ProofItem,
  evidence: readonly Evidence[],
): { all: Evidence[]; whole: Evidence[]; lack: Lack | null } {
  const all = picturesOf(item, evidence).sort((a, b) => Date.parse(b.capturedAt) - Date.parse(a.capturedAt));
  const whole = all.filter((each) => lackOf(each, item) === null || isOfWholeSet(each, all));
  const [newest] = all;
  return { all, whole, lack: newest === undefined || whole.includes(newest) ? null : lackOf(newest, item) };
}

/** True for a picture of a part of what it stands for, which no others make whole. */
export function isPart(piece: Evidence, evidence: readonly Evidence[]): boolean {
  return piece.proves.some(
    (item) => lackOf(piece, item) !== null && !isOfWholeSet(piece, picturesOf(item, evidence)),
  );
}

/** What a page said, without a picture of it, shows nobody anything. */
function picturesOf(item: ProofItem, evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ kind, proves }) => kind !== 'facts' && proves.includes(item));
}

/** Taken piece by piece, as of a page that cannot be held still: what was in view, one after the other, with nothing between. */
function isOfWholeSet(piece: Evidence, all: readonly Evidence[]): boolean {
  const at = Date.parse(piece.capturedAt);
  const rows = all
    .filter(({ url, capturedAt }) => url === piece.url && Math.abs(Date.parse(capturedAt) - at) < TOGETHER_MS)
    .flatMap(rowsOf)
    .sort((a, b) => a.fromPx - b.fromPx);
  let reached = 0;
  for (const { fromPx, toPx } of rows) {
    if (fromPx - reached >= LINE_PX) return false;
    reached = Math.max(reached, toPx);
  }
  return rows.length > 1 && Math.max(...rows.map(({ ofPx }) => ofPx)) - reached < LINE_PX;
}

/** The rows of its page that a picture shows; how many there are a capture that ended early cannot tell. */
function rowsOf({
  inView,
  area,
  stitch,
  part,
  heightPx,
}: Evidence): Pick<InView, 'fromPx' | 'toPx' | 'ofPx'>[] {
  if (inView) return [inView];
  if (area !== 'page' || stitch === null || part !== null || heightPx === null) return [];
  return [{ fromPx: 0, toPx: heightPx, ofPx: heightPx }];
}
