// Every message between the page and the worker, and the reply to each: the worker checks what arrives. What the extension's
// screens ask stands in `model/screen-request.ts`.
import * as z from 'zod/mini';
import type { CopyAnswer } from './model/copy';
import type { ImportAnswer } from './model/imported';
import { OrderId } from './model/order';
import type { OverlayLine } from './model/overlay';
import { Reading } from './model/reading';
import type { RestoreAnswer } from './model/restored';
import type { TrackingEvent } from './model/shipment';

const Title = z.string().check(z.maxLength(2000));

const Language = z.nullable(z.string().check(z.maxLength(35)));

/** A carrier's statement as the page words it. */
const EventWords = z.object({
  code: z.nullable(z.string().check(z.maxLength(80))),
  title: z.nullable(z.string().check(z.maxLength(2000))),
  text: z.string().check(z.maxLength(2000)),
  language: Language,
});
export type EventWords = z.infer<typeof EventWords>;

/** Where a statement places a parcel. */
export type EventState = Pick<TrackingEvent, 'status' | 'stage' | 'noScan'>;

/** What the page's own calls said, as the worker read them, older first. */
const Answers = z.array(Reading).check(z.maxLength(150));

/** What a page may ask of the worker. The page's address is taken from the sender, never from the message. */
export const PageRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page-opened') }),
  z.object({ kind: z.literal('classify'), events: z.array(EventWords).check(z.maxLength(1000)) }),
  z.object({
    kind: z.literal('read-answer'),
    /** The answer of a call that the page itself made, as it came. */
    text: z.string().check(z.maxLength(6_000_000)),
    orderId: z.nullable(OrderId),
    language: Language,
  }),
  z.object({
    kind: z.literal('page-read'),
    /** The page as drawn. */
    reading: Reading,
    answers: Answers,
  }),
  z.object({
    /** A page is left before it was told what its statements mean. */
    kind: z.literal('page-left'),
    reading: Reading,
    answers: Answers,
    statements: z.array(EventWords).check(z.maxLength(1000)),
  }),
  z.object({ kind: z.literal('open-claim'), orderId: OrderId }),
  z.object({ kind: z.literal('save-proof'), orderId: OrderId }),
  z.object({ kind: z.literal('allow-capture'), orderId: OrderId }),
  z.object({ kind: z.literal('save-copy') }),
  z.object({ kind: z.literal('enter-by-hand') }),
  /** A field for text was focused; what it holds is not told. */
  z.object({ kind: z.literal('field-focused'), limit: z.nullable(z.int().check(z.gte(0))) }),
]);
export type PageRequest = z.infer<typeof PageRequest>;

/** The page's own words in the buyer's language, so that the page loads none. */
export interface PageLabels {
  language: string;
  direction: 'ltr' | 'rtl';
  openClaim: string;
  showClaim: string;
  saveProof: string;
  allowCapture: string;
  howToCapture: string;
  unreadTitle: string;
  unreadBody: string;
  saveCopy: string;
  enterByHand: string;
  close: string;
}

/** What the page should show. */
export interface PageAnswer {
  lines: OverlayLine[];
  labels: PageLabels;
  /** What the page should have shown and did not, in words; null when nothing is missing. */
  unread: string[] | null;
  /** The keys that capture, as the browser writes them; null when none are set. */
  shortcut: string | null;
}

/** What became of a capture. `text` is the sentence to show. */
export interface CaptureAnswer {
  /** `partly`: cut short, what was taken until then is kept. `picking`: the buyer now points at a part in the page. */
  outcome: 'saved' | 'partly' | 'facts-only' | 'failed' | 'picking';
  evidenceId: string | null;
  /** Set unless saved: `not-allowed` may be followed by `allow-capture`. */
  failure: string | null;
  text: string;
}

/** What the worker tells the screens that are open: how much of a tab's capture is taken, from 0 to 1; null when it ended. */
export const ScreenNews = z.object({
  kind: z.literal('capture-share'),
  tabId: z.int(),
  share: z.nullable(z.number()),
});
export type ScreenNews = z.infer<typeof ScreenNews>;

/** What the worker may tell a page: hold still for a picture, carry on, draw again, show a sentence. */
export type WorkerRequest =
  | { kind: 'hold-still' }
  | { kind: 'carry-on'; text: string | null }
  | { kind: 'look-again' }
  | { kind: 'hand-over-page' }
  | { kind: 'put-into-field'; text: string; replace: boolean };

/** The reply to each request, by its kind. */
export interface Replies {
  classify: EventState[];
  'read-answer': Reading | null;
  'page-opened': PageAnswer;
  'page-read': PageAnswer;
  'page-left': null;
  'open-claim': { claimId: string };
  'add-sample': { claimId: string };
  'remove-sample': null;
  'save-proof': CaptureAnswer;
  'allow-capture': CaptureAnswer;
  'save-copy': null;
  'enter-by-hand': null;
  'enter-order': { claimId: string };
  capture: CaptureAnswer;
  'cancel-capture': null;
  'pick-reason': null;
  'note-event': null;
  'correct-event': null;
  'change-claim': null;
  'field-focused': null;
  'save-draft': null;
  'put-into-field': FieldAnswer;
  'change-settings': null;
  'import-file': ImportAnswer;
  'import-note': ImportAnswer;
  'make-copies': CopyAnswer;
  'delete-copies': null;
  'make-thumbnails': null;
  'keep-thumbnail': null;
  'delete-evidence': null;
  'file-evidence': null;
  'note-export': null;
  'note-backup': null;
  'note-calendar': null;
  restore: RestoreAnswer;
  'delete-everything': null;
}

/** What a page says at the moment of a capture; it may be hostile. */
export const PageMoment = z.object({
  /** The page as drawn. */
  reading: Reading,
  answers: Answers,
  title: Title,
  /** What the page shows as text, and its device pixels to one CSS pixel. */
  text: z.string().check(z.maxLength(1_000_000)),
  pixelRatio: z.number(),
  /** Orders whose card is in the visible area, top first. */
  visibleOrderIds: z.array(OrderId).check(z.maxLength(1000)),
});
export type PageMoment = z.infer<typeof PageMoment>;

/** What became of a text that was to go into the field that was focused last; only `put` and `changed` touched it. */
export const FieldAnswer = z.enum(['put', 'changed', 'no-field', 'not-empty', 'too-long']);
export type FieldAnswer = z.infer<typeof FieldAnswer>;

/** A whole page as it stands, for a redacted copy; it goes from the page to the screen that redacts it and is kept nowhere. */
export const PageText = z.object({ html: z.string(), url: z.string() });
export type PageText = z.infer<typeof PageText>;

/** A reply as it travels: an error crosses as its sentence. */
export type Envelope<Value> = { ok: true; value: Value } | { ok: false; error: string };
