// The life of our lines in one shop page: look when the page changes, send what was read, show what comes back.
import type { FieldAnswer, PageMoment, PageRequest, PageText, WorkerRequest } from '../../lib/messages';
import { dayOf } from '../../lib/model/day';
import { isLikelyLate } from '../../lib/rules/likely-late';
import { send } from '../../lib/send';
import type { FindAnchors } from '../../lib/sites/order-block';
import { type PageReader, readDrawn } from '../../lib/sites/read-drawn';
import type { Address } from '../../lib/sites/shop-address';
import { keepAnswers } from '../../lib/sites/witness/keep-answers';
import { receive } from '../../lib/sites/witness/receive';
import { watchFields } from './fields';
import { holdStill } from './hold-still';
import { makeKnowledge } from './knowledge';
import { makeLines } from './lines';
import { makeNotice } from './notice';
import { isOfThePage } from './ours';

/** The shop draws its cards seconds after the page: only a page that stays silent this long could not be read. */
const PATIENCE_MS = 8000;
/** A page that keeps changing is read at most this often. */
const READ_PAUSE_MS = 300;

/** What a script has for the kinds of page that it is for. */
export interface PageParts {
  readers: readonly PageReader[];
  readUrl: (url: string) => Address;
  findAnchors: FindAnchors;
}

/** Starts reading and showing in this page; the signal stops it and takes everything of ours away. */
export function startOverlay(
  page: Document,
  signal: AbortSignal,
  { readers, readUrl, findAnchors }: PageParts,
) {
  const putIntoField = watchFields(page, signal);
  const knowledge = makeKnowledge(look);
  const lines = makeLines(page, signal, knowledge.style);
  const notice = makeNotice(page, signal, knowledge.style);
  const answers = keepAnswers(({ text, orderId }, language) =>
    send({ kind: 'read-answer', text, orderId, language }),
  );
  let sent = '';
  let seenIds = '';
  let frame = 0;
  let timer = 0;
  let looks = 0;

  /** What the page draws, and what the shop's own data that were read so far say; the worker joins the two. */
  function read() {
    const known = knowledge.current();
    if (known === null) return null;
    const url = location.href;
    const input = { document: page, url, today: dayOf(new Date()), cookie: page.cookie };
    return {
      reading: readDrawn({ ...input, address: readUrl(url) }, known, readers),
      answers: answers.readings(),
    };
  }

  /** As `read`, once the worker has said what the carriers' statements and the shop's own data on this page mean. */
  async function readWhole() {
    const first = read();
    if (first === null) throw new Error('not told yet how to read');
    const learned = await Promise.all([knowledge.learn(), answers.learn(first.reading.language)]);
    return (learned.includes(true) && read()) || first;
  }

  /** Reads the whole page, shows what follows from it alone, and asks the worker, who knows the past. */
  function look(): void {
    clearTimeout(timer);
    timer = 0;
    if (signal.aborted || page.body === null) return;
    const said = read();
    if (said === null) {
      schedule(1000);
      return;
    }
    const readings = [said.reading, ...said.answers];
    const orders = readings.flatMap((one) => one.orders);
    const shipments = readings.flatMap((one) => one.shipments);
    const likely = orders.filter((order) => isLikelyLate(order, shipments, dayOf(new Date())));
    lines.expect(likely.map(({ id }) => id));
    place();
    const isEmpty = orders.length === 0 && shipments.length === 0;
    const waits = isEmpty && performance.now() < PATIENCE_MS;
    if (waits) schedule(1000);
    else void report().catch(forget);
  }

  /** Sends what the page says, unless it says what was sent already or was looked at again meanwhile. */
  async function report(): Promise<void> {
    looks += 1;
    const look = looks;
    const said = await readWhole();
    const text = JSON.stringify(said);
    if (look !== looks || text === sent) return;
    sent = text;
    ask({ kind: 'page-read', ...said });
  }

  function ask(request: Extract<PageRequest, { kind: 'page-opened' | 'page-read' }>): void {
    send(request).then((answer) => {
      if (signal.aborted) return;
      lines.update(answer, request.kind === 'page-read' ? orderIds(request) : []);
      notice.speak(answer.labels);
      // A carrier's page is drawn late too, and its address alone names a parcel.
      if (request.kind === 'page-read') notice.showUnread(answer.unread, PATIENCE_MS - performance.now());
      place();
    }, forget);
  }

  /** The worker could not be asked: what was sent counts as unsent, so that the next change tries again. */
  function forget(): void {
    sent = '';
  }

  function place(): void {
    lines.place(cards());
  }

  function cards() {
    return findAnchors(page, location.href, knowledge.current()?.layouts ?? []);
  }

  function schedule(milliseconds: number): void {
    if (timer === 0) timer = window.setTimeout(look, milliseconds);
  }

  /** Runs before the paint that shows a change, so that a line shifts nothing that was drawn already. */
  function onFrame(): void {
    frame = 0;
    if (signal.aborted || page.body === null) return;
    const found = cards();
    const ids = found.map(({ orderId }) => orderId).join();
    if (ids === seenIds) lines.place(found);
    else {
      seenIds = ids;
      look();
    }
    schedule(READ_PAUSE_MS);
  }

  const observer = new MutationObserver((mutations) => {
    if (frame === 0 && mutations.some(isOfThePage)) frame = requestAnimationFrame(onFrame);
    schedule(READ_PAUSE_MS);
  });
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  receive(page, signal, (answer) => {
    answers.add(answer, location.href);
    schedule(READ_PAUSE_MS);
  });
  ask({ kind: 'page-opened' });
  schedule(READ_PAUSE_MS);

  function setHidden(hidden: boolean): void {
    lines.setHidden(hidden);
    notice.setHidden(hidden);
  }

  return {
    onWorkerRequest(
      request: WorkerRequest,
      _sender: unknown,
      reply: (answer: PageMoment | PageText | FieldAnswer) => void,
    ): true | undefined {
      if (request.kind === 'hold-still') {
        holdStill({ page, setHidden, cards, readWhole }).then(reply, () => setHidden(false));
        return true;
      }
      if (request.kind === 'put-into-field') {
        void putIntoField(request.text, request.replace).then(reply);
        return true;
      }
      if (request.kind === 'carry-on') {
        setHidden(false);
        if (request.text !== null && !lines.isBusy()) notice.say(request.text);
      }
      if (request.kind === 'hand-over-page') {
        reply({ html: page.documentElement.outerHTML, url: location.href });
      }
      if (request.kind === 'look-again') {
        forget();
        ask({ kind: 'page-opened' });
        look();
      }
      return undefined;
    },
  };
}

function orderIds({ reading, answers }: Extract<PageRequest, { kind: 'page-read' }>): string[] {
  return [reading, ...answers].flatMap(({ orders }) => orders.map(({ id }) => id));
}
