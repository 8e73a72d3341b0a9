// Firefox stops an event page after half a minute without an event, also one whose reply is awaited (Firefox 153, measured).
import { browser } from 'wxt/browser';

const PERIOD_MS = 10_000;

/** Does the work with a call of the browser every ten seconds, each of which counts as an event. Any browser may be asked. */
export async function stayAwake<Value>(work: () => Promise<Value>): Promise<Value> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), PERIOD_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
