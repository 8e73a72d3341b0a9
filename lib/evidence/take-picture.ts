// One screenshot of a tab's visible area, in turn, tried again where that helps, and refused when the tab moved meanwhile.
import { CaptureError, isWorthAnotherTry, nameCaptureFailure } from './capture-failure';

export interface SeenTab {
  active: boolean;
  url: string | undefined;
  windowId: number;
  /** When it last came to the front, where the browser tells. */
  shownAt: number | undefined;
}

/** The parts of the browser that a picture needs; the worker passes the real ones, tests pass their own. */
export interface Camera {
  /** The tab as it is now; rejects when it is gone. `url` is undefined where the browser does not tell. */
  look(): Promise<SeenTab>;
  /** PNG of that window's visible tab as a `data:` URL. */
  shoot(windowId: number): Promise<string>;
  wait(milliseconds: number): Promise<void>;
}

// Two captures a second, failed ones count (measured); the first frame after a load may take a moment.
const PAUSES_MS = [120, 350, 700, 1100];
/** A refusal for being too fast costs nothing (measured), and the second that it waits for is nearly over. */
const TOO_FAST_PAUSE_MS = 25;
/** At the camera's pace, some four seconds. */
const TOO_FAST_TRIES = 8;

/**
 * PNG bytes of the visible area.
 * @throws CaptureError when the tab is not the visible one, moved on meanwhile, or the browser refuses for good.
 */
export async function takePicture(camera: Camera): Promise<Uint8Array<ArrayBuffer>> {
  let refusals = 0;
  for (let attempt = 0; ; ) {
    const before = await see(camera);
    try {
      const dataUrl = await camera.shoot(before.windowId);
      const [after, bytes] = await Promise.all([see(camera), decodePng(dataUrl)]);
      if (after.url !== before.url) throw new CaptureError('tab-changed');
      if (hasLeft(before, after)) throw new CaptureError('no-frame');
      return bytes;
    } catch (thrown) {
      let failure = nameCaptureFailure(thrown);
      // The browser refuses another tab that came to the front before it says that it did.
      if (failure === 'not-allowed' && hasLeft(before, await see(camera))) failure = 'no-frame';
      const pause = failure === 'too-fast' ? TOO_FAST_PAUSE_MS : PAUSES_MS[attempt];
      if (!isWorthAnotherTry(failure) || pause === undefined || refusals >= TOO_FAST_TRIES) {
        throw new CaptureError(failure, { cause: thrown });
      }
      if (failure === 'too-fast') refusals += 1;
      else attempt += 1;
      await camera.wait(pause);
    }
  }
}

/** While it waited its turn it was carried to another window, or left and come back to: the shot shows what stood there then. */
function hasLeft(before: SeenTab, after: SeenTab): boolean {
  return after.windowId !== before.windowId || after.shownAt !== before.shownAt;
}

async function see(camera: Camera): Promise<SeenTab> {
  const tab = await camera.look().catch((thrown: unknown) => {
    throw new CaptureError('tab-closed', { cause: thrown });
  });
  if (!tab.active) throw new CaptureError('tab-changed');
  return tab;
}

/** Ten times as fast as letter by letter; from Chromium 140 and Firefox 133 on. */
const Base64: typeof Uint8Array & { fromBase64?(text: string): Uint8Array<ArrayBuffer> } = Uint8Array;

async function decodePng(dataUrl: string): Promise<Uint8Array<ArrayBuffer>> {
  const base64 = /^data:image\/png;base64,(.+)$/s.exec(dataUrl)?.[1];
  if (base64 === undefined) throw new CaptureError('no-frame');
  if (Base64.fromBase64 !== undefined) return Base64.fromBase64(base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
