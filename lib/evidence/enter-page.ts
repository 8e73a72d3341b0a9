// The way into a page by the right that a press gave: on a busy machine the worker hears of the press before the page's own
// process hears of the right (measured on Chromium 156: up to 100 ms), and the first try is refused.
import { nameCaptureFailure } from './capture-failure';

const PAUSES_MS = [20, 40, 80, 160, 320, 640];

/**
 * What `enter` yields, tried again for about a second while the browser says that the right is missing.
 * @throws what `enter` threw last, at once where waiting cannot help.
 */
export async function enterPage<T>(
  enter: () => Promise<T>,
  wait: (milliseconds: number) => Promise<void>,
): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await enter();
    } catch (thrown) {
      if (nameCaptureFailure(thrown) !== 'not-allowed') throw thrown;
      await wait(pause);
    }
  }
  return enter();
}
