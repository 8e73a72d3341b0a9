// Why a capture did not happen, as something a person can act on. The words for each stand in lib/words.

export const CAPTURE_FAILURES = [
  'not-allowed',
  'protected-page',
  'tab-closed',
  'tab-changed',
  'too-fast',
  'no-frame',
  'disk-full',
  'page-moves',
  'page-stuck',
  'no-end',
  'nothing-there',
  'pinched',
  'cancelled',
  'unknown',
] as const;
export type CaptureFailure = (typeof CAPTURE_FAILURES)[number];

export class CaptureError extends Error {
  constructor(
    readonly failure: CaptureFailure,
    options?: ErrorOptions,
  ) {
    super(failure, options);
    this.name = 'CaptureError';
  }
}

/** The browser's own messages, as measured on Chromium 156 and documented for Firefox. */
const MESSAGES: readonly [RegExp, CaptureFailure][] = [
  [
    /'<all_urls>' or 'activeTab' permission|Missing activeTab permission|must request permission to access/i,
    'not-allowed',
  ],
  [
    /Cannot access (contents of|a chrome)|cannot be scripted|chrome:\/\/|extensions gallery|Missing host permission/i,
    'protected-page',
  ],
  [/No tab with id|No window with id|tab was closed|Invalid tab ID/i, 'tab-closed'],
  [/MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/i, 'too-fast'],
  [/image readback failed|view is invisible|Failed to capture tab/i, 'no-frame'],
  [/QuotaExceeded|quota|disk|no space/i, 'disk-full'],
];

/** Names the failure behind anything thrown on the way from the screen to the database. */
export function nameCaptureFailure(thrown: unknown): CaptureFailure {
  if (thrown instanceof CaptureError) return thrown.failure;
  // Dexie wraps the cause: the name says more than the message.
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return MESSAGES.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown';
}

/** True where another try a moment later can succeed: no frame was drawn yet, or the browser's two a second are spent. */
export function isWorthAnotherTry(failure: CaptureFailure): boolean {
  return failure === 'no-frame' || failure === 'too-fast';
}
