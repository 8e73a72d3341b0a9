// Comes into a page only when the buyer has it captured, and does there what the worker asks, one port a capture. When the port
// closes (the capture ended, the worker was stopped), the page is let go as it was.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nameCaptureFailure } from '../lib/evidence/capture-failure';
import { HAND_PORT } from '../lib/evidence/hand-port';
import { makeHand } from '../lib/evidence/page/hand';
import type { HandMessage, HandRequest } from '../lib/evidence/stop';
import { PERSONAL_PLACES } from '../lib/sites/personal-places';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** The worker is put to sleep after half a minute without a message. */
const AWAKE_MS = 20_000;
const MARK = 'redressCapture';

export default defineUnlistedScript(() => {
  if (MARK in globalThis) return;
  Reflect.set(globalThis, MARK, true);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === HAND_PORT) serve(port);
  });
});

function serve(port: Port): void {
  const over = new AbortController();
  const say = (message: HandMessage): void => {
    if (!over.signal.aborted) port.postMessage(message);
  };
  const hand = makeHand(document, PERSONAL_PLACES, over.signal, () => say({ cancelled: true }));
  const timer = setInterval(() => say({ waiting: true }), AWAKE_MS);
  port.onDisconnect.addListener(() => {
    clearInterval(timer);
    over.abort();
  });
  port.onMessage.addListener(({ id, request }: { id: number; request: HandRequest }) => {
    hand.answer(request).then(
      (value) => say({ id, value }),
      (thrown: unknown) => say({ id, failure: nameCaptureFailure(thrown) }),
    );
  });
}
