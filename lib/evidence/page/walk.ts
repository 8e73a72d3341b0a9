// Walks down a page shot by shot: goes on at the row where the last shot ended, and says what of the next one is new. Nothing is
// counted as taken before the page has been seen standing still on both sides of the shot.
import type { PersonalSpot } from '../../model/personal';
import { CaptureError } from '../capture-failure';
import type { Judged, Piece, Stop } from '../stop';
import { stopReason } from '../stop-reason';
import type { makeFloating } from './floating';
import { framePieces } from './pieces';
import {
  boxOf,
  columnsOf,
  cut,
  isAtEnd,
  scrolledTo,
  scrollerBox,
  scrollTo,
  toPixels,
  windowBox,
} from './places';
import { type Mark, setMark } from './seam';
import { drawn, frame, type makeSettle } from './settle';
import { rootOf, type Subject } from './subject';

/** A page that was still moving after so many tries moves by itself. */
const TRIES = 6;
const SHOTS_AT_MOST = 600;

interface Pending {
  y: number;
  x: number;
  rows: number;
  isLast: boolean;
  pieces: Piece[];
  /** How far the mark of the shot before had moved, and the mark of this one. */
  slid: number;
  mark: Mark;
}

export function startWalk(
  page: Document,
  subject: Subject,
  floating: ReturnType<typeof makeFloating>,
  settle: ReturnType<typeof makeSettle>['settle'],
  signal: AbortSignal,
  lookIn: (pieces: readonly Piece[]) => PersonalSpot[] | null,
) {
  const isRoot = subject.scroller === rootOf(page);
  const ratio = devicePixelRatio;
  const box = scrollerBox(subject);
  const { clip } = subject;
  const columns = isRoot && clip === null ? columnsOf(subject, box) : [0];
  const partWidth =
    clip === null ? box.width : cut(boxOf(clip), { ...boxOf(clip), x: box.x, width: box.width }).width;
  const firstX = columns[0] ?? 0;
  const widthPx = subject.hasFrame ? windowBox().width : partWidth + (columns.at(-1) ?? 0) - firstX;
  /** Above the list of a page that does not scroll itself. */
  const headRows = subject.hasFrame ? box.y : 0;
  /** Where the picture's first row is now, as far as the mark of the last good shot has told; it tells more since. */
  let origin = 0;
  let mark: Mark | null = null;
  let taken = 0;
  let column = 0;
  let shots = 0;
  let failures = 0;
  let isDone = false;
  let pending: Pending | null = null;

  /** The row of what the scroller holds at which the next shot should begin. */
  function nextRow(): number {
    const start = clip === null ? origin + (mark?.slid() ?? 0) : boxOf(clip).y - box.y + scrolledTo(subject);
    return start + taken;
  }

  /** Rows of the part that are not taken yet; of a page nobody knows before its end. */
  function rowsLeft(): number {
    return clip === null ? Number.POSITIVE_INFINITY : boxOf(clip).height - taken;
  }

  /** True when the last shot shows what it was meant to: nothing moved, neither the page nor the window. */
  function hasHeld({ x, y, mark: lower }: Pending): boolean {
    const now = scrollerBox(subject);
    return (
      devicePixelRatio === ratio &&
      now.width === box.width &&
      now.height === box.height &&
      now.y === box.y &&
      scrolledTo(subject) === y &&
      toPixels(subject.scroller.scrollLeft) === x &&
      lower.slid() === 0
    );
  }

  /** Stands where the next rows are in view. @throws CaptureError when the page will not stay there. */
  async function arrive(x: number): Promise<{ y: number; row: number; isLast: boolean }> {
    const isFirst = taken === 0 && column === 0;
    let lift = 0;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      signal.throwIfAborted();
      scrollTo(subject, nextRow() - lift, x);
      floating.arrange({ isFirst, isLast: false });
      await settle(() => isAtEnd(subject, box));
      signal.throwIfAborted();
      if (page.hidden) throw new CaptureError('tab-changed');
      const isLast = isAtEnd(subject, box) || nextRow() - scrolledTo(subject) + rowsLeft() <= box.height;
      // What began to float only as the page was scrolled may have moved the rest.
      if (floating.arrange({ isFirst, isLast })) await drawn();
      const y = scrolledTo(subject);
      const row = nextRow();
      if (row >= y && (row - y <= 2 || isAtEnd(subject, box))) return { y, row, isLast };
      lift = y > row ? lift + y - row : 0;
    }
    throw new CaptureError('page-moves');
  }

  function piecesOf(x: number, rows: number, skip: number, isLast: boolean): Piece[] {
    const row = headRows + taken;
    if (subject.hasFrame) {
      return framePieces({ box, window: windowBox(), skip, rows, row, isFirst: taken === 0, isLast });
    }
    const left = clip === null ? box.x : Math.max(box.x, boxOf(clip).x);
    // The last of several columns shows again what the one before it showed.
    const seen = column === 0 ? 0 : (columns[column - 1] ?? 0) + box.width - x;
    const width = partWidth - seen;
    return [{ x: left + seen, y: box.y + skip, width, height: rows, column: x - firstX + seen, row }];
  }

  /** What there is to take, as far as the page knows. */
  function allRows(): number {
    return clip === null ? toPixels(subject.scroller.scrollHeight) : boxOf(clip).height;
  }

  return {
    widthPx,
    rows: headRows + allRows() + (subject.hasFrame ? windowBox().height - box.y - box.height : 0),
    /** Whether the last shot counts; if not, `next` goes there again. */
    judge(): Judged {
      const isKept = pending !== null && hasHeld(pending);
      // Looked for while the page stands as the shot shows it.
      const personal = pending !== null && isKept ? lookIn(pending.pieces) : [];
      if (pending !== null && isKept) commit(pending);
      failures = isKept ? 0 : failures + 1;
      pending = null;
      return { isKept, share: allRows() === 0 ? 1 : Math.min(1, taken / allRows()), personal };
    },
    /** Goes to where the next shot begins, and says what of it is wanted. */
    async next(): Promise<Stop> {
      const end = { isEnd: true, stopped: null, pieces: [] };
      if (isDone) return end;
      try {
        const pieces = await go();
        return pieces === null ? end : { ...end, isEnd: false, pieces };
      } catch (thrown) {
        const stopped = stopReason(thrown);
        // What was taken before counts all the same.
        if (shots === 0 || stopped === null) throw thrown;
        return { ...end, stopped };
      }
    },
  };

  /** Goes to the next shot; null when there is nothing more. */
  async function go(): Promise<Piece[] | null> {
    if (failures > TRIES) throw new CaptureError('page-moves');
    if (shots >= SHOTS_AT_MOST) throw new CaptureError('no-end');
    if (failures === 0 && column === 0 && rowsLeft() > box.height) await lookAhead();
    const { y, row, isLast } = await arrive(columns[column] ?? 0);
    const skip = row - y;
    const rows = Math.min(box.height - skip, rowsLeft());
    if (rows <= 0 || widthPx <= 0) {
      if (taken === 0) throw new CaptureError('nothing-there');
      return null;
    }
    const x = toPixels(subject.scroller.scrollLeft);
    const pieces = piecesOf(x, rows, skip, isLast);
    const lower = setMark(subject, box, floating.isFloating);
    pending = { x, y, rows, isLast, pieces, slid: mark?.slid() ?? 0, mark: lower };
    return pieces;
  }

  function commit({ rows, isLast, slid, mark: lower }: Pending): void {
    origin += slid;
    mark = lower;
    shots += 1;
    column += 1;
    if (column < columns.length) return;
    column = 0;
    taken += rows;
    isDone = isLast;
  }

  /** Shows the page what comes next for one frame: what loads when seen loads meanwhile, what the mouse was over goes dark. */
  async function lookAhead(): Promise<void> {
    scrollTo(subject, nextRow() + box.height, firstX);
    await frame();
    signal.throwIfAborted();
  }
}
