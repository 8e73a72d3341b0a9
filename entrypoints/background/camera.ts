// The browser's camera for one tab, at the browser's own pace, which all captures share.
import { browser } from 'wxt/browser';
import { makePace } from '../../lib/evidence/pace';
import type { Camera } from '../../lib/evidence/take-picture';

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

// Only Chromium names a pace; Firefox sets none.
const perSecond = browser.tabs.MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND ?? null;
const pace = makePace(perSecond, {
  now: () => performance.now(),
  wait,
});

/** Told before each shot, and after each that the browser took; must not take its time. */
export interface Shutter {
  opens(): void;
  closes?(): void;
}

export function cameraOf(tabId: number, shutter?: Shutter): Camera {
  return {
    look: async () => {
      const { active, url, windowId, lastAccessed } = await browser.tabs.get(tabId);
      // Firefox gives the time of now for a tab in front, and has no pace to wait for.
      return { active, url, windowId, shownAt: perSecond === null ? undefined : lastAccessed };
    },
    shoot: async (windowId) => {
      // Nothing that is waited for between the two: the pace counts from the call.
      await pace();
      shutter?.opens();
      const shot = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
      shutter?.closes?.();
      return shot;
    },
    wait,
  };
}
