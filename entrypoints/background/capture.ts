// A capture from the press of a key to the stored proof, and the sentence on what became of it. One after another: two at once
// would each spend the other's share of the browser's two a second.
import { CaptureError } from '../../lib/evidence/capture-failure';
import { inViewOf } from '../../lib/evidence/seen-view';
import { takePicture } from '../../lib/evidence/take-picture';
import type { CaptureAnswer } from '../../lib/messages';
import type { CaptureArea, Evidence } from '../../lib/model/evidence';
import { noteSpots } from '../../lib/store/evidence';
import { afterwards } from './afterwards';
import { askMoment, tell } from './ask-page';
import { cameraOf } from './camera';
import { captureLong } from './capture-long';
import { database } from './database';
import { findPlace, keep, keepFactsOf, lookAt } from './keep-capture';
import { showOnIcon, showShare } from './show-capture';
import { type WatchedPage, watchPage } from './watch-page';

export interface CaptureRequest {
  tabId: number;
  trigger: Evidence['trigger'];
  area: CaptureArea;
  /** Set when the buyer captures for one claim or from one order's line. */
  claimId: string | null;
  orderId: string | null;
  /** The address as the browser vouches for it, where the tab does not tell. */
  url: string | null;
}

interface Running {
  answer: Promise<CaptureAnswer>;
  controller: AbortController;
  /** Once the camera is at work, another press on that tab is answered with this capture. */
  hasTurn: boolean;
}

let queue: Promise<void> = Promise.resolve();
const running = new Map<number, Running>();

/** Captures and stores; never rejects: what went wrong is in the answer. */
export function capture(request: CaptureRequest): Promise<CaptureAnswer> {
  const { tabId } = request;
  const before = running.get(tabId);
  if (before?.hasTurn) return before.answer;
  // The buyer was still to point at a part, and now wants something else.
  before?.controller.abort(new CaptureError('cancelled'));
  const now: Running = { answer: Promise.reject(), controller: new AbortController(), hasTurn: false };
  now.answer.catch(() => undefined);
  now.answer = work(request, now).finally(() => {
    if (running.get(tabId) === now) running.delete(tabId);
  });
  running.set(tabId, now);
  return now.answer;
}

/** Stops what is being captured in a tab; nothing of it is kept. */
export function cancelCapture(tabId: number): void {
  running.get(tabId)?.controller.abort(new CaptureError('cancelled'));
}

async function work(request: CaptureRequest, now: Running): Promise<CaptureAnswer> {
  const { tabId, area, trigger } = request;
  const turn = async (): Promise<() => void> => {
    now.hasTurn = true;
    const before = queue;
    let pass = (): void => undefined;
    queue = new Promise((resolve) => {
      pass = resolve;
    });
    await before;
    return pass;
  };
  const answer =
    area === 'visible'
      ? await captureVisible(request, turn)
      : await captureLong({
          request: { ...request, area },
          turn,
          controller: now.controller,
          onShare: (share) => void showShare(tabId, share),
        });
  // Where the press was made in the popup or on an order's line, the answer is said there.
  const isSaid = trigger === 'popup' || trigger === 'page-button';
  afterwards(() => tell(tabId, { kind: 'carry-on', text: isSaid ? null : answer.text }));
  afterwards(() => showOnIcon(tabId, answer));
  return answer;
}

async function captureVisible(
  request: CaptureRequest,
  turn: () => Promise<() => void>,
): Promise<CaptureAnswer> {
  const pass = await turn();
  const moment = await askMoment(request.tabId);
  // What the page says is read, and where it belongs looked up, while the picture is taken.
  const looking = lookAt(request, moment);
  const page = watchPage(request.tabId);
  try {
    const [{ bytes, seen }, scene, place] = await Promise.all([
      takePicture(cameraOf(request.tabId, page)).then(async (bytes) => ({
        bytes,
        seen: await page.seen(),
      })),
      looking,
      looking.then(findPlace),
    ]);
    const inView = inViewOf(...seen, moment?.reading ?? null);
    const answer = await keep(
      scene,
      [{ bytes, mediaType: 'image/png', text: scene.page?.text ?? null, inView }],
      place,
    );
    // Without them the proof is stored all the same.
    afterwards(() => notePlaces(answer.evidenceId, page));
    return answer;
  } catch (thrown) {
    return keepFactsOf(request, await looking, thrown);
  } finally {
    pass();
  }
}

async function notePlaces(evidenceId: string | null, page: WatchedPage): Promise<void> {
  const spots = await page.lookAgain();
  if (evidenceId !== null && spots !== null) await noteSpots(database, evidenceId, spots);
}
