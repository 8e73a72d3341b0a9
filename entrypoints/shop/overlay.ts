// The life of our lines in one shop page: look when the page changes, send what was read, show what comes back.
import type { FieldAnswer, PageMoment, PageRequest, PageText, WorkerRequest } from '../../lib/messages';
import { dayOf } from '../../lib/model/day';
import { isLikelyLate } from '../../lib/rules/likely-late';
import { send } from '../../lib/send';
import { findAnchors } from '../../lib/sites/anchors';
import { readDrawn } from '../../lib/sites/read-drawn';
import { keepAnswers } from '../../lib/sites/witness/keep-answers';
import { receive } from '../../lib/sites/witness/receive';
import { watchFields } from './fields';
import { holdStill } from './hold-still';
import { makeLines } from './lines';
import { makeNotice } from './notice';
import { isOfThePage } from './ours';
import { makeStatements } from './statements';

/** The shop draws its cards seconds after the page: only a page that stays silent this long could not be read. */
const PATIENCE_MS = 8000;
/** A page that keeps changing is read at most this often. */
const READ_PAUSE_MS = 300;

/** What a page says by itself, and what its own calls answered. */
type Said = Pick<PageMoment, 'reading' | 'answers'>;

/** Starts reading and showing in this page; the signal stops it and takes everything of ours away. */
export function startOverlay(page: Document, signal: AbortSignal) {
  const putIntoField = watchFields(page, signal);
  const lines = makeLines(page, signal);
  const notice = makeNotice(page, signal);
  const statements = makeStatements();
  const answers = keepAnswers(({ text, orderId }, language) =>
    send({ kind: 'read-answer', text, orderId, language }),
  );
  let sent = '';
  let seenIds = '';
  let frame = 0;
  let timer = 0;
  /** What was read and is not sent yet: `asked` waits for the worker's meaning, `unsent` for its turn. */
  let asked: Said | null = null;
  let unsent: Said | null = null;

  /** What the page draws, and what the shop's own data that were read so far say; the worker joins the two. */
  function read(): Said {
    const input = { document: page, url: location.href, today: dayOf(new Date()), cookie: page.cookie };
    return { reading: readDrawn(input, statements.classify), answers: answers.readings() };
  }

  /** `first` as it is, or the page read again once the worker has said what statements and data on it mean that were new. */
  async function complete(first: Said): Promise<Said> {
    const learned = await Promise.all([statements.learn(), answers.learn(first.reading.language)]);
    return learned.includes(true) ? read() : first;
  }

  /** Reads the whole page, shows what follows from it alone, and asks the worker, who knows the past. */
  function look(): void {
    clearTimeout(timer);
    timer = 0;
    if (signal.aborted || page.body === null) return;
    const said = read();
    const readings = [said.reading, ...said.answers];
    const orders = readings.flatMap((one) => one.orders);
    const shipments = readings.flatMap((one) => one.shipments);
    const likely = orders.filter((order) => isLikelyLate(order, shipments, dayOf(new Date())));
    lines.expect(likely.map(({ id }) => id));
    place();
    const isEmpty = orders.length === 0 && shipments.length === 0;
    const waits = isEmpty && performance.now() < PATIENCE_MS;
    if (waits) schedule(1000);
    else void report(said);
  }

  /** Sends what the page says, unless it says what was sent already. What is read while the worker is asked is sent after it. */
  async function report(first: Said): Promise<void> {
    unsent = first;
    if (asked !== null) return;
    try {
      for (asked = first; asked !== null; asked = unsent) {
        unsent = null;
        const said = await complete(asked);
        const text = JSON.stringify(said);
        if (text === sent) continue;
        sent = text;
        ask({ kind: 'page-read', ...said });
      }
    } catch {
      asked = null;
      forget();
    }
  }

  /** A page that is left while the worker is asked (it may take a second to start) loses nothing that was read. */
  function leave(): void {
    const said = unsent ?? asked;
    if (said === null) return;
    send({ kind: 'page-left', ...said, statements: statements.unknown() }).catch(() => undefined);
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
    return findAnchors(page, location.href);
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
  page.defaultView?.addEventListener('pagehide', leave, { signal });
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
        holdStill({ page, setHidden, cards, readWhole: () => complete(read()) }).then(reply, () =>
          setHidden(false),
        );
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
