// Sends a request to the worker. Apart from the messages, so that a page loads no schema with it.
import { browser } from 'wxt/browser';
import type { Envelope, PageRequest, Replies } from './messages';
import type { ScreenRequest } from './model/screen-request';

/** Sends a request to the worker and gives its reply; rejects with the worker's sentence when it could not be done. */
export async function send<Request extends PageRequest | ScreenRequest>(
  request: Request,
): Promise<Replies[Request['kind']]> {
  const envelope: Envelope<Replies[Request['kind']]> | undefined = await browser.runtime.sendMessage(request);
  if (envelope === undefined) throw new Error('no answer');
  if (!envelope.ok) throw new Error(envelope.error);
  return envelope.value;
}
