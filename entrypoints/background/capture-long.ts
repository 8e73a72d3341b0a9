// A capture of more than what is in view: the whole page, or one part of it, scrolled and stitched.
import { CaptureError } from '../../lib/evidence/capture-failure';
import { splitSpots } from '../../lib/evidence/split-piece';
import { takePage } from '../../lib/evidence/take-page';
import type { CaptureAnswer } from '../../lib/messages';
import { askMoment } from './ask-page';
import { cameraOf } from './camera';
import type { CaptureRequest } from './capture';
import type { Content, Scene } from './describe-capture';
import { keep, keepFactsOf, lookAt } from './keep-capture';
import { type OpenHand, openHand } from './page-hand';
import { currentWords } from './words';

export interface LongCapture {
  request: CaptureRequest & { area: 'page' | 'element' };
  /** Waits for the camera; what it gives must be called when done with it. */
  turn: () => Promise<() => void>;
  onShare: (share: number) => void;
  controller: AbortController;
}

/** Captures and stores; never rejects: what went wrong is in the answer. */
export async function captureLong({
  request,
  turn,
  onShare,
  controller,
}: LongCapture): Promise<CaptureAnswer> {
  const { signal } = controller;
  const cancel = (): void => controller.abort(new CaptureError('cancelled'));
  const { tabId, area, orderId } = request;
  let hand: OpenHand | null = null;
  let looking: Promise<Scene> | null = null;
  let pass: (() => void) | null = null;
  try {
    hand = await openHand(tabId, signal, cancel);
    const words = await currentWords();
    const labels = { language: words.language, hint: words.say('capture-pick') };
    const size = await hand.begin({ area, orderId, labels });
    pass = await turn();
    // What the page says at the beginning is read while the first shots are taken.
    looking = askMoment(tabId).then((moment) => lookAt(request, moment));
    const taken = await takePage(hand, cameraOf(tabId), size, { onShare, signal });
    const scene = await looking;
    const { page, contents } = await describe(hand, scene, area, size.widthPx, taken);
    signal.throwIfAborted();
    return await keep({ ...scene, ...page }, contents);
  } catch (thrown) {
    return keepFactsOf(request, await looking, thrown);
  } finally {
    hand?.close();
    pass?.();
  }
}

/** What the page said at the end, when all of it had come; of a page that is gone, what it said at the beginning. */
async function describe(
  hand: OpenHand,
  scene: Scene,
  area: 'page' | 'element',
  widthPx: number,
  { tiles, shots, stopped, personal }: Awaited<ReturnType<typeof takePage>>,
): Promise<{ page: Partial<Scene>; contents: Content[] }> {
  const [moment, ended, pictures] = await Promise.all([
    scene.moment === null || stopped !== null ? null : askMoment(scene.request.tabId),
    // Only the page that was taken can answer here: its port would be closed if another had come.
    hand.end().catch(() => null),
    tiles,
  ]);
  const text = ended?.text ?? (area === 'page' ? (scene.page?.text ?? null) : null);
  const captureId = crypto.randomUUID();
  const spots = personal === null ? [] : splitSpots(personal, widthPx, pictures.length);
  const contents = pictures.map((bytes, index) => ({
    bytes,
    mediaType: 'image/png',
    area,
    // The text is one for all parts: it stands beside the first.
    text: index === 0 ? text : null,
    part: pictures.length === 1 ? null : { captureId, index: index + 1, count: pictures.length },
    stitch: { shots, stopped, first: ended?.first ?? null, last: ended?.last ?? null },
    personal: spots[index] ?? null,
  }));
  if (ended === null) return { page: {}, contents };
  const seen = moment ?? scene.moment;
  return {
    page: {
      title: ended.title,
      page: ended,
      moment: seen === null ? null : { ...seen, visibleOrderIds: ordersIn(seen, area, ended.text) },
    },
    contents,
  };
}

/** Orders that the picture shows: all of the page's, or those whose number stands in the part. */
function ordersIn(
  { reading, visibleOrderIds }: NonNullable<Scene['moment']>,
  area: 'page' | 'element',
  text: string,
): string[] {
  const all = [...new Set([...reading.orders.map(({ id }) => id), ...visibleOrderIds])];
  return area === 'page' ? all : all.filter((id) => text.includes(id));
}
