// The page's half of the listener: passes on what the shop's own calls answer. It asks for nothing and changes nothing.
import { ASKED_ORDER, CALLBACK, CALLS } from './calls';
import { type Kept, keep, type Page, quietly } from './kept';
import { HELLO, LONGEST, OFFER, TOO_LONG } from './message';
import { hearCalls } from './twin';
import { writeText, writeValue, writeWhole } from './write-answer';

type Pass = (order: string, write: () => string) => void;

/**
 * Listens in `page`; to be called before a script of the page runs. No line of it iterates, spreads or calls a method of
 * the page's: a page that redefines `fetch`, `JSON` or `Array.prototype` changes neither what is heard nor what it gets.
 */
export function listen(page: Page): void {
  const kept = keep(page);
  const channel = page.crypto.randomUUID();
  // Later, so that the page has its answer first. Only the extension knows the name of the channel.
  const pass: Pass = (order, write) => {
    kept.later(() => quietly(() => kept.say(channel, `${order}\n${write()}`)));
  };
  hearFetch(page, kept, pass);
  hearRequests(page, kept, pass);
  hearScripts(page, kept, pass);
  // Both halves greet: whichever began first was not heard. No script of the page runs until both have begun.
  const greet = () => kept.say(OFFER, channel);
  kept.hear(kept.document, HELLO, greet, kept.bare({ once: true }));
  greet();
}

/** The order that a call asks about, or empty; null for a call that is none of ours. */
function orderOf(kept: Kept, url: unknown, body: unknown): string | null {
  if (kept.match(CALLS, url) === null) return null;
  return (kept.match(ASKED_ORDER, url) ?? kept.match(ASKED_ORDER, body))?.[1] ?? '';
}

function hearFetch(page: Page, kept: Kept, pass: Pass): void {
  hearCalls(kept, page, 'fetch', (_self, args, answer) => {
    const first = args.length > 0 ? args[0] : undefined;
    const options = args.length > 1 ? args[1] : undefined;
    const url = typeof first === 'string' ? first : addressOf(kept, first);
    const order = orderOf(kept, url, kept.own(options, 'body'));
    if (order === null) return;
    // Heard before the page hears it, so that the body is still whole.
    const onResponse = (response: Response) => quietly(() => passResponse(kept, pass, order, response));
    kept.after(answer, onResponse, () => undefined);
  });
}

/** Of a `Request`, else what an address object writes itself as. */
function addressOf(kept: Kept, input: unknown): unknown {
  try {
    return kept.urlOf(input);
  } catch {
    return `${input}`;
  }
}

function passResponse(kept: Kept, pass: Pass, order: string, response: Response): void {
  const length = kept.header(kept.headersOf(response), 'content-length');
  if (length !== null && +length > LONGEST) pass(order, () => TOO_LONG);
  else {
    const onText = (text: string) => pass(order, () => writeText(kept, text));
    kept.after(kept.text(kept.clone(response)), onText, () => undefined);
  }
}

function hearRequests(page: Page, kept: Kept, pass: Pass): void {
  const { prototype } = page.XMLHttpRequest;
  const onLoad = function (this: unknown): void {
    quietly(() => {
      const order = kept.recall(this);
      const type = kept.typeOf(this);
      if (order === undefined) return;
      if (type === 'json') passValue(kept, pass, order, kept.valueOf(this));
      else if (type === '' || type === 'text') {
        const text = kept.textOf(this);
        pass(order, () => writeText(kept, `${text}`));
      }
    });
  };
  hearCalls(kept, prototype, 'open', (self, args) => {
    const url = args.length > 1 ? args[1] : undefined;
    const order = orderOf(kept, typeof url === 'string' ? url : `${url}`, undefined);
    if (order === null) kept.forget(self);
    else {
      kept.remember(self, order);
      kept.hear(self, 'load', onLoad);
    }
  });
  hearCalls(kept, prototype, 'send', (self, args) => {
    const body = args.length > 0 ? args[0] : undefined;
    const order = kept.match(ASKED_ORDER, body)?.[1];
    if (order !== undefined && kept.recall(self) === '') kept.remember(self, order);
  });
}

/** Written down at once, since the page may change its own value, in the fastest way; the rest is done later. */
function passValue(kept: Kept, pass: Pass, order: string, value: unknown): void {
  if (kept.hasToJson()) {
    const written = writeValue(kept, value);
    pass(order, () => written);
  } else {
    const text = writeWhole(kept, value);
    pass(order, () => writeText(kept, text));
  }
}

/** JSONP: a script of one of our calls names the function that it will call; that function exists by the time it is added. */
function hearScripts(page: Page, kept: Kept, pass: Pass): void {
  const onScript = (node: unknown) => {
    const source = kept.sourceOf(node);
    const order = orderOf(kept, source, undefined);
    const callback = kept.match(CALLBACK, source)?.[1];
    if (order === null || callback === undefined) return;
    // A function that serves several calls has one twin.
    if (kept.recall(kept.own(page, callback)) === undefined) {
      const onAnswer = (_self: unknown, args: readonly unknown[]) => {
        if (args.length > 0) passValue(kept, pass, kept.recall(twin) ?? '', args[0]);
      };
      hearCalls(kept, page, callback, onAnswer, true);
    }
    const twin = kept.own(page, callback);
    kept.remember(twin, order);
  };
  const observer = new page.MutationObserver((records) => {
    for (let record = 0; record < records.length; record++) {
      const added = kept.addedTo(records[record]);
      const count = kept.lengthOf(added);
      for (let index = 0; typeof count === 'number' && index < count; index++) {
        const node = kept.own(added, index);
        if (kept.nameOf(node) === 'SCRIPT') quietly(() => onScript(node));
      }
    }
  });
  observer.observe(kept.document, kept.bare({ childList: true, subtree: true }));
}
