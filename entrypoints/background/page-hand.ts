// The worker's end of the port to the script in a page under capture: brings the script there, asks, checks the answers.

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { CaptureError, nameCaptureFailure } from '../../lib/evidence/capture-failure';
import { enterPage } from '../../lib/evidence/enter-page';
import { HAND_PORT } from '../../lib/evidence/hand-port';
import { Begun, Ended, HandMessage, type HandRequest, Judged, Stop } from '../../lib/evidence/stop';
import type { PageHand } from '../../lib/evidence/take-page';
import { wait } from './camera';

/** A page that does not answer for so long hangs; longer than all that the script waits for by itself. */
const ANSWER_MS = 15_000;
/** What it says at the end is worth less waiting: the shots are taken. */
const END_MS = 3000;

export interface OpenHand extends PageHand {
  /** Lets the page go. */
  close(): void;
}

/**
 * A hand in the tab's page. @throws CaptureError when the browser does not let us into the page.
 * @param onCancel called when the buyer presses Escape there.
 */
export async function openHand(tabId: number, signal: AbortSignal, onCancel: () => void): Promise<OpenHand> {
  try {
    await enterPage(
      () =>
        // At once: a page may wait for ever for a script of its own.
        browser.scripting.executeScript({
          target: { tabId },
          files: ['/capture-page.js'],
          injectImmediately: true,
        }),
      wait,
    );
  } catch (thrown) {
    throw new CaptureError(nameCaptureFailure(thrown), { cause: thrown });
  }
  const port = browser.tabs.connect(tabId, { name: HAND_PORT, frameId: 0 });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>();
  let asked = 0;
  let isOver = false;

  function end(reason: unknown): void {
    isOver = true;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  port.onDisconnect.addListener(() => end(new CaptureError('tab-closed')));
  signal.addEventListener('abort', () => end(signal.reason));
  port.onMessage.addListener((raw: unknown) => {
    const message = HandMessage.safeParse(raw);
    if (!message.success || 'waiting' in message.data) return;
    if ('cancelled' in message.data) return onCancel();
    const question = waiting.get(message.data.id);
    waiting.delete(message.data.id);
    if ('failure' in message.data) question?.reject(new CaptureError(message.data.failure));
    else question?.resolve(message.data.value);
  });

  async function ask<Schema extends z.core.$ZodType>(
    request: HandRequest,
    schema: Schema,
    patienceMs: number | null = ANSWER_MS,
  ): Promise<z.core.output<Schema>> {
    signal.throwIfAborted();
    if (isOver) throw new CaptureError('tab-closed');
    asked += 1;
    const id = asked;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const value = await new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        if (patienceMs !== null) {
          timer = setTimeout(() => reject(new CaptureError('page-stuck')), patienceMs);
        }
        port.postMessage({ id, request });
      });
      return z.parse(schema, value);
    } finally {
      clearTimeout(timer);
      waiting.delete(id);
    }
  }

  return {
    // The buyer may take their time to point at a part.
    begin: (request) =>
      ask({ kind: 'begin', ...request }, Begun, request.area === 'element' ? null : ANSWER_MS),
    next: () => ask({ kind: 'next' }, Stop),
    judge: () => ask({ kind: 'judge' }, Judged),
    end: () => ask({ kind: 'end' }, Ended, END_MS),
    isGone: () => isOver,
    close: () => port.disconnect(),
  };
}
