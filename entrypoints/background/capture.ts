// A capture from the press of a key to the stored proof: hold the page still, shoot, hash, store, say what became of it.
import { browser } from 'wxt/browser';
import { nameCaptureFailure } from '../../lib/evidence/capture-failure';
import { type Camera, takePicture } from '../../lib/evidence/take-picture';
import type { CaptureAnswer } from '../../lib/messages';
import type { Evidence } from '../../lib/model/evidence';
import { addEvidence } from '../../lib/store/evidence';
import { storeReading } from '../../lib/store/orders';
import { readTab } from '../../lib/store/tab-state';
import { askMoment, askText, tell } from './ask-page';
import { database } from './database';
import { type Content, describeCapture, type Scene } from './describe-capture';
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
  const scene = await lookAt(request);
  let answer: CaptureAnswer;
  try {
    const bytes = await takePicture(cameraOf(request.tabId));
    answer = await keep(scene, { bytes, mediaType: 'image/png', text: scene.page?.text ?? null });
  } catch (thrown) {
    answer = await keepFactsOf(scene, thrown);
  }
  await tell(request.tabId, { kind: 'carry-on', text: request.trigger === 'popup' ? null : answer.text });
  await showOnIcon(request.tabId, answer);
  return answer;
}

/** The page before the picture, with our own lines out of it. */
async function lookAt(request: CaptureRequest): Promise<Scene> {
  const { tabId } = request;
  const [moment, state] = await Promise.all([askMoment(tabId), readTab(tabId)]);
  const page = moment ?? (await askText(tabId));
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return {
    request,
    moment,
    page,
    url: tab?.url ?? request.url ?? state.url,
    title: page?.title ?? tab?.title ?? '',
  };
}

function cameraOf(tabId: number): Camera {
  return {
    look: async () => {
      const { active, url } = await browser.tabs.get(tabId);
      return { active, url };
    },
    shoot: async () => {
      const { windowId } = await browser.tabs.get(tabId);
      return browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

async function keep(scene: Scene, content: Content): Promise<CaptureAnswer> {
  const evidence = await store(scene, content);
  await refreshBadge();
  const words = await currentWords();
  return { outcome: 'saved', evidenceId: evidence.id, failure: null, text: words.say('capture-saved') };
}

/** No picture: from the page's own button the facts are kept all the same, and the sentence says so. */
async function keepFactsOf(scene: Scene, thrown: unknown): Promise<CaptureAnswer> {
  const failure = nameCaptureFailure(thrown);
  const words = await currentWords();
  const text = words.say(`capture-${failure}`);
  const { moment, request } = scene;
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
    const evidence = await store(scene, { bytes, mediaType: 'application/json', text: moment.text });
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

async function store(scene: Scene, content: Content): Promise<Evidence> {
  const [evidence] = await describeCapture(scene, [content]);
  if (evidence === undefined) throw new Error('nothing to store');
  await addEvidence(database, evidence, new Blob([content.bytes], { type: content.mediaType }), content.text);
  if (scene.moment !== null) await storeReading(database, scene.moment.reading, new Date().toISOString());
  return evidence;
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
