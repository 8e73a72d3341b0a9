// Which rows and words of the page are in view, looked at before a shot and after it: it may be scrolled meanwhile.
import { SeenView } from '../../lib/evidence/seen-view';
import { type Shutter, wait } from './camera';
import { runInPage } from './run-in-page';

/** A page that answers later hangs, and its picture must not wait for it. */
const PATIENCE_MS = 1000;

export interface WatchedView extends Required<Shutter> {
  /** What was seen before the shot and after it. */
  seen(): Promise<[SeenView | null, SeenView | null]>;
}

export function watchView(tabId: number): WatchedView {
  let before: Promise<SeenView | null> = Promise.resolve(null);
  let after = before;
  return {
    opens: () => {
      before = look(tabId, '/look-in-view.js');
    },
    // While the picture is unpacked.
    closes: () => {
      after = look(tabId, '/look-at-rows.js');
    },
    seen: () => {
      const late = wait(PATIENCE_MS).then((): [null, null] => [null, null]);
      return Promise.race([Promise.all([before, after]), late]);
    },
  };
}

type Look = '/look-in-view.js' | '/look-at-rows.js';

async function look(tabId: number, file: Look): Promise<SeenView | null> {
  const parsed = SeenView.safeParse(await runInPage(tabId, file));
  return parsed.success ? parsed.data : null;
}
