// Stores what a capture yielded, and words what became of it.
import { browser } from 'wxt/browser';
import { lackOf } from '../../lib/claims/shows-whole';
import { nameCaptureFailure } from '../../lib/evidence/capture-failure';
import type { CaptureAnswer, PageMoment } from '../../lib/messages';
import type { Evidence } from '../../lib/model/evidence';
import { addCapture } from '../../lib/store/evidence';
import { type LogEnd, readLogEnd } from '../../lib/store/log';
import { isLoose } from '../../lib/store/loose-evidence';
import { storeReading } from '../../lib/store/orders';
import { readTab } from '../../lib/store/tab-state';
import { afterwards } from './afterwards';
import { askMoment, askText } from './ask-page';
import type { CaptureRequest } from './capture';
import { database } from './database';
import { type Content, describeCapture, placeCapture, type Scene, type Setting } from './describe-capture';
import { refreshBadge } from './sweep';
import { currentWords } from './words';

/** What is known of the page at a capture. @param moment what our own script there said; null where none runs. */
export async function lookAt(request: CaptureRequest, moment: PageMoment | null): Promise<Scene> {
  const { tabId } = request;
  const [page, tab, state] = await Promise.all([
    moment ?? askText(tabId),
    browser.tabs.get(tabId).catch(() => undefined),
    readTab(tabId),
  ]);
  return {
    request,
    moment,
    page,
    url: tab?.url ?? request.url ?? state.url,
    title: page?.title ?? tab?.title ?? '',
  };
}

/** What storing a capture needs beside its pictures. */
export interface Place {
  setting: Setting;
  logEnd: LogEnd;
}

/** Looked up while the pictures are taken, or after. */
export async function findPlace(scene: Scene): Promise<Place> {
  const [setting, logEnd] = await Promise.all([placeCapture(scene), readLogEnd(database)]);
  return { setting, logEnd };
}

/**
 * Stores the pictures of one capture, all or none, and says so. @throws as the database does.
 * @param place where they go, when that is known already.
 */
export async function keep(
  scene: Scene,
  contents: readonly Content[],
  place?: Place,
): Promise<CaptureAnswer> {
  const [[evidence], words] = await Promise.all([store(scene, contents, place), currentWords()]);
  const { area, stitch } = contents[0] ?? {};
  const stopped = stitch?.stopped ?? null;
  const said = words.say(
    stopped !== null
      ? `capture-${stopped}.stopped`
      : area === 'page' || area === 'element'
        ? `capture-saved-${area}`
        : 'capture-saved',
  );
  const more = [
    evidence !== undefined && isLoose(evidence) ? words.say('capture-loose') : '',
    evidence?.proves.some((item) => lackOf(evidence, item) === 'in-view') ? words.say('capture-goes-on') : '',
  ];
  return {
    outcome: stopped === null ? 'saved' : 'partly',
    evidenceId: evidence?.id ?? null,
    failure: stopped,
    text: [said, ...more].filter((text) => text !== '').join(' '),
  };
}

/** No picture: from the page's own button the facts are kept all the same, and the sentence says so. Never rejects. */
export async function keepFactsOf(
  request: CaptureRequest,
  scene: Scene | null,
  thrown: unknown,
): Promise<CaptureAnswer> {
  const failure = nameCaptureFailure(thrown);
  const words = await currentWords();
  const failed = (why: string): CaptureAnswer => ({
    outcome: 'failed',
    evidenceId: null,
    failure: why,
    text: words.say(`capture-${why}`),
  });
  if (request.trigger !== 'page-button' || failure === 'disk-full' || failure === 'cancelled') {
    return failed(failure);
  }
  try {
    const seen = scene ?? (await lookAt(request, await askMoment(request.tabId)));
    const { moment } = seen;
    if (moment === null || moment.reading.page === 'unknown') return failed(failure);
    const bytes = new TextEncoder().encode(JSON.stringify(moment.reading));
    const [evidence] = await store(seen, [{ bytes, mediaType: 'application/json', text: moment.text }]);
    return {
      outcome: 'facts-only',
      evidenceId: evidence?.id ?? null,
      failure,
      text: words.say('capture-facts-only'),
    };
  } catch (again) {
    return failed(nameCaptureFailure(again));
  }
}

async function store(scene: Scene, contents: readonly Content[], place?: Place): Promise<Evidence[]> {
  const { setting, logEnd } = place ?? (await findPlace(scene));
  const described = await describeCapture(setting, contents);
  await addCapture(
    database,
    contents.flatMap(({ bytes, mediaType, text }, index) => {
      const evidence = described[index];
      return evidence === undefined
        ? []
        : [{ evidence, bytes: new Blob([bytes], { type: mediaType }), text }];
    }),
    logEnd,
  );
  // The proof is stored, and holds what was read: what the list of orders learns from it need not be waited for.
  afterwards(() => learn(scene));
  return described;
}

async function learn({ moment }: Scene): Promise<void> {
  if (moment !== null) await storeReading(database, moment.reading, new Date().toISOString());
  await refreshBadge();
}
