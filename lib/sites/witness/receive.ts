// The extension's half of the listener. What comes from the page is hostile: its length, pace and number are limited here, its shape where it is read.
import { HELLO, LONGEST, OFFER } from './message';

/** One answer of a call that the page itself made. */
export interface CallAnswer {
  /** The order that the call asked about, or null. */
  orderId: string | null;
  /** As it came: the worker takes it apart. */
  text: string;
}

/** A buyer who loads page after page of a list stays far below all three. */
const MOST_ANSWERS = 300;
const MOST_IN_TEN_SECONDS = 30;
const MOST_TEXT = 50_000_000;

/** Tells `onAnswer` of every answer until `signal` ends. @param now Milliseconds of a clock that only goes forward. */
export function receive(
  page: EventTarget,
  signal: AbortSignal,
  onAnswer: (answer: CallAnswer) => void,
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
    onAnswer({ orderId: /^\d{10,20}$/.test(order) ? order : null, text: text.slice(line + 1) });
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
