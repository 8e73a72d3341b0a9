// The border: every message is checked for who sent it and what it says before anything acts on it.
import { browser } from 'wxt/browser';
import { type Envelope, PageRequest } from '../../lib/messages';
import { ScreenRequest } from '../../lib/model/screen-request';
import { readAddress } from '../../lib/sites/address';
import { answerPage, askToCapture, type PageSender } from './page-requests';
import { answerScreen } from './screen-requests';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];
type Reply = (envelope: Envelope<unknown>) => void;

export function onMessage(message: unknown, sender: Sender, reply: Reply): true | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const work = isScreen(sender) ? fromScreen(message) : fromPage(message, sender);
  work.then(
    (value) => reply({ ok: true, value }),
    (thrown: unknown) =>
      reply({ ok: false, error: thrown instanceof Error ? thrown.message : String(thrown) }),
  );
  return true; // the reply comes later
}

function isScreen(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

async function fromScreen(message: unknown): Promise<unknown> {
  return answerScreen(ScreenRequest.parse(message));
}

async function fromPage(message: unknown, sender: Sender): Promise<unknown> {
  const request = PageRequest.parse(message);
  const page = pageSender(sender);
  // No wait before this: the right to ask goes with the turn of the message.
  if (request.kind === 'allow-capture' && !(await askToCapture())) throw new Error('refused');
  return answerPage(request, page);
}

/** The page that speaks, as the browser vouches for it; a frame or an address that is no shop page is refused. */
function pageSender(sender: Sender): PageSender {
  const { tab, url, frameId } = sender;
  if (tab?.id === undefined || url === undefined || frameId !== 0 || readAddress(url).site === null) {
    throw new Error('not a page that Redress reads');
  }
  return { tabId: tab.id, windowId: tab.windowId, url };
}
