// The extension's half of the listener. What comes from the page is hostile: its length, pace and number are limited here, its shape where it is read.
import { parsePayload } from '../payloads/parse-payload';
import { HELLO, LONGEST, OFFER, TOO_LONG, UNREADABLE } from './message';

/** One answer of a call that the page itself made. */
export interface Answer {
  /** The order that the call asked about, or null. */
  orderId: string | null;
  /** The parsed answer; null when it could not be used. */
  payload: unknown;
  /** Why it could not be used; null when it could. */
  refused: string | null;
}

/** A buyer who loads page after page of a list stays far below all three. */
const MOST_ANSWERS = 300;
const MOST_IN_TEN_SECONDS = 30;
const MOST_TEXT = 50_000_000;

/** Tells `onAnswer` of every answer until `signal` ends. @param now Milliseconds of a clock that only goes forward. */
export function receive(
  page: EventTarget,
  signal: AbortSignal,
  onAnswer: (answer: Answer) => void,
  now: () => number = () => performance.now(),
): void {
  let answers = 0;
  let textLength = 0;
  const times: number[] = [];

  function isAllowed(text: string): boolean {
    const time = now();
    while (times[0] !== undefined && time - times[0] > 10_000) times.shift();
    if (text.length > LONGEST + 100 || times.length >= MOST_IN_TEN_SECONDS) return false;
    times.push(time);
    answers += 1;
    textLength += text.length;
    return answers <= MOST_ANSWERS && textLength <= MOST_TEXT;
  }

  function onMessage(event: Event): void {
    const text = detailOf(event);
    if (text === null || !isAllowed(text)) return;
    const line = text.indexOf('\n');
    if (line < 0 || line > 20) return;
    const order = text.slice(0, line);
    const body = text.slice(line + 1);
    const orderId = /^\d{10,20}$/.test(order) ? order : null;
    const payload = body === TOO_LONG || body === UNREADABLE ? null : parsePayload(body);
    const refused = payload !== null ? null : body === TOO_LONG ? TOO_LONG : UNREADABLE;
    onAnswer({ orderId, payload, refused });
  }

  function onOffer(event: Event): void {
    const channel = detailOf(event);
    if (channel === null || channel.length > 64) return;
    page.removeEventListener(OFFER, onOffer);
    page.addEventListener(channel, onMessage, { signal });
    page.dispatchEvent(new CustomEvent(HELLO));
  }

  page.addEventListener(OFFER, onOffer, { signal });
  page.dispatchEvent(new CustomEvent(HELLO));
}

/** The text of a message; an object of the page's is none. */
function detailOf(event: Event): string | null {
  const detail: unknown = event instanceof CustomEvent ? event.detail : null;
  return typeof detail === 'string' ? detail : null;
}
