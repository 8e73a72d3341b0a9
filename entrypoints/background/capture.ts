// A capture from the press of a key to the stored proof: hold the page still, shoot, hash, store, say what became of it.
import { browser } from 'wxt/browser';
import { provesWhat } from '../../lib/claims/proves';
import { nameCaptureFailure } from '../../lib/evidence/capture-failure';
import { makeEvidence } from '../../lib/evidence/make-evidence';
import { takePicture } from '../../lib/evidence/take-picture';
import {
  type CaptureAnswer,
  type PageMoment,
  PageMomentSchema,
  type WorkerRequest,
} from '../../lib/messages';
import type { Evidence } from '../../lib/model/evidence';
import { readAddress } from '../../lib/sites/address';
import { addEvidence } from '../../lib/store/evidence';
import { storeReading } from '../../lib/store/orders';
import { readTab } from '../../lib/store/tab-state';
import { database } from './database';
import { refreshBadge } from './sweep';
import { currentWords } from './words';

export interface CaptureRequest {
  tabId: number;
  trigger: Evidence['trigger'];
  /** Set when the buyer captures for one claim or from one order's line. */
  claimId: string | null;
  orderId: string | null;
  /** The address as the browser vouches for it, where the tab does not tell. */
  url: string | null;
}

// One picture after another: two at once would each spend the other's share of the browser's two a second.
let queue: Promise<unknown> = Promise.resolve();

/** Captures and stores; never rejects: what went wrong is in the answer. */
export function capture(request: CaptureRequest): Promise<CaptureAnswer> {
  const turn = queue.then(() => captureNow(request));
  queue = turn.catch(() => undefined);
  return turn;
}

async function captureNow(request: CaptureRequest): Promise<CaptureAnswer> {
  const moment = await askPage(request.tabId);
  let answer: CaptureAnswer;
  try {
    const bytes = await takePicture({
      look: async () => {
        const { active, url } = await browser.tabs.get(request.tabId);
        return { active, url };
      },
      shoot: async () => {
        const { windowId } = await browser.tabs.get(request.tabId);
        return browser.tabs.captureVisibleTab(windowId, { format: 'png' });
      },
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    });
    answer = await keep(request, moment, bytes);
  } catch (thrown) {
    answer = await keepFactsOf(request, moment, thrown);
  }
  await tell(request.tabId, { kind: 'carry-on', text: request.trigger === 'popup' ? null : answer.text });
  await showOnIcon(request.tabId, answer);
  return answer;
}

async function keep(
  request: CaptureRequest,
  moment: PageMoment | null,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<CaptureAnswer> {
  const evidence = await describe(request, moment, { bytes, mediaType: 'image/png' });
  await addEvidence(database, evidence, new Blob([bytes], { type: evidence.mediaType }));
  if (moment !== null) await storeReading(database, moment.reading, new Date().toISOString());
  await refreshBadge();
  const words = await currentWords();
  return { outcome: 'saved', evidenceId: evidence.id, failure: null, text: words.say('capture-saved') };
}

/** No picture: from the page's own button the facts are kept all the same, and the sentence says so. */
async function keepFactsOf(
  request: CaptureRequest,
  moment: PageMoment | null,
  thrown: unknown,
): Promise<CaptureAnswer> {
  const failure = nameCaptureFailure(thrown);
  const words = await currentWords();
  const text = words.say(`capture-${failure}`);
  if (
    moment === null ||
    moment.reading.page === 'unknown' ||
    request.trigger !== 'page-button' ||
    failure === 'disk-full'
  ) {
    return { outcome: 'failed', evidenceId: null, failure, text };
  }
  try {
    const bytes = new TextEncoder().encode(JSON.stringify(moment.reading));
    const evidence = await describe(request, moment, { bytes, mediaType: 'application/json' });
    await addEvidence(database, evidence, new Blob([bytes], { type: evidence.mediaType }));
    await storeReading(database, moment.reading, new Date().toISOString());
    return {
      outcome: 'facts-only',
      evidenceId: evidence.id,
      failure,
      text: words.say('capture-facts-only'),
    };
  } catch (again) {
    return {
      outcome: 'failed',
      evidenceId: null,
      failure,
      text: words.say(`capture-${nameCaptureFailure(again)}`),
    };
  }
}

async function describe(
  request: CaptureRequest,
  moment: PageMoment | null,
  content: { bytes: Uint8Array<ArrayBuffer>; mediaType: string },
): Promise<Evidence> {
  const [tab, state] = await Promise.all([browser.tabs.get(request.tabId), readTab(request.tabId)]);
  const url = tab.url ?? request.url ?? state.url;
  const address = readAddress(url);
  const byNumber = address.trackingNumber === null ? null : await orderOfParcel(address.trackingNumber);
  const chosen = request.claimId === null ? undefined : await database.claims.get(request.claimId);
  const orderIds = pickOrders(request, moment, address.orderId ?? byNumber, chosen?.orderId ?? null);
  const claimOfOrder =
    orderIds.length === 1
      ? await database.claims
          .where('orderId')
          .equals(orderIds[0] ?? '')
          .first()
      : undefined;
  // A page that names no order (a chat, a carrier) goes to the claim that the buyer opened from this tab.
  const claimId = chosen?.id ?? claimOfOrder?.id ?? (orderIds.length === 0 ? state.claimId : null);
  return makeEvidence({
    id: crypto.randomUUID(),
    claimId,
    orderIds,
    url,
    title: moment?.title ?? tab.title ?? '',
    page: moment?.reading.page ?? address.page,
    reading: moment?.reading ?? null,
    proves: provesWhat(moment?.reading.page ?? address.page, moment?.reading ?? null, orderIds[0] ?? null),
    trigger: request.trigger,
    now: new Date(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...content,
  });
}

/** Which orders the picture speaks of: the page's one order, the one that was pointed at, or all in view. */
function pickOrders(
  request: CaptureRequest,
  moment: PageMoment | null,
  ofPage: string | null,
  ofClaim: string | null,
): string[] {
  if (ofPage !== null) return [ofPage];
  const visible = moment?.visibleOrderIds ?? [];
  for (const pointed of [request.orderId, ofClaim]) {
    if (pointed !== null && (visible.length === 0 || visible.includes(pointed))) return [pointed];
  }
  return visible;
}

async function orderOfParcel(trackingNumber: string): Promise<string | null> {
  const row = await database.orders
    .filter(({ shipments }) => shipments.some((parcel) => parcel.trackingNumbers.includes(trackingNumber)))
    .first();
  return row?.id ?? null;
}

/** The page's reading at this moment, with our own lines out of the picture; null where no script of ours runs. */
async function askPage(tabId: number): Promise<PageMoment | null> {
  const parsed = PageMomentSchema.safeParse(await tell(tabId, { kind: 'hold-still' }));
  return parsed.success ? parsed.data : null;
}

async function tell(tabId: number, request: WorkerRequest): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  } catch {
    return undefined; // no script of ours in that page, or it went away
  }
}

/** A mark on the icon, for pages where nothing of ours can speak. It goes with the next page. */
async function showOnIcon(tabId: number, answer: CaptureAnswer): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: answer.outcome === 'saved' ? '✓' : '!' });
    await browser.action.setTitle({ tabId, title: answer.text });
  } catch {
    // the tab is gone; what was stored stays
  }
}
