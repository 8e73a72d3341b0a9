// What the worker and the script in a page under capture say to each other, one shot at a time. All lengths are device pixels.
import * as z from 'zod/mini';
import { StoppedBy } from '../model/evidence';
import { PersonalSpots } from '../model/personal';
import { CAPTURE_FAILURES } from './capture-failure';

const Pixels = z.int().check(z.gte(0));
const Entry = z.nullable(z.string().check(z.maxLength(200)));

/** A rectangle of the shot, and where it belongs in the whole picture. */
export const Piece = z.object({
  x: Pixels,
  y: Pixels,
  width: Pixels,
  height: Pixels,
  column: Pixels,
  row: Pixels,
});
export type Piece = z.infer<typeof Piece>;

/** What will be taken, once the page holds still. */
export const Begun = z.object({
  widthPx: z.int().check(z.gte(1), z.lte(32_767)),
  /** As far as the page knows now: it may grow. */
  rows: Pixels,
});
export type Begun = z.infer<typeof Begun>;

/** The page stands ready for the next shot, or has shown all of it. */
export const Stop = z.object({
  isEnd: z.boolean(),
  /** Why the end came before all was shown. */
  stopped: z.nullable(StoppedBy),
  /** What of the next shot is wanted. */
  pieces: z.array(Piece).check(z.maxLength(8)),
});
export type Stop = z.infer<typeof Stop>;

/** Whether the page stood still under the last shot; if not, it must be thrown away. */
export const Judged = z.object({
  isKept: z.boolean(),
  share: z.number().check(z.gte(0), z.lte(1)),
  /** Where in the whole picture a shot that counts shows something personal; null where that cannot be told. */
  personal: z.nullable(PersonalSpots),
});
export type Judged = z.infer<typeof Judged>;

/** What the page said at the end; it is as it was before. */
export const Ended = z.object({
  title: z.string().check(z.maxLength(2000)),
  /** Of the page, or of the part that was taken. */
  text: z.string().check(z.maxLength(1_000_000)),
  pixelRatio: z.number(),
  first: Entry,
  last: Entry,
});
export type Ended = z.infer<typeof Ended>;

/** The words of the picker, in the buyer's language. */
export interface PickLabels {
  language: string;
  hint: string;
}

export type HandRequest =
  | { kind: 'begin'; area: 'page' | 'element'; orderId: string | null; labels: PickLabels }
  | { kind: 'next' }
  | { kind: 'judge' }
  | { kind: 'end' };

/** From the page: an answer by the number of its question, or a sign of its own. */
export const HandMessage = z.union([
  z.object({ id: z.int(), value: z.unknown() }),
  z.object({ id: z.int(), failure: z.enum(CAPTURE_FAILURES) }),
  /** The buyer pressed Escape. */
  z.object({ cancelled: z.literal(true) }),
  /** The buyer still points at parts: keeps the worker awake. */
  z.object({ waiting: z.literal(true) }),
]);
export type HandMessage = z.infer<typeof HandMessage>;
