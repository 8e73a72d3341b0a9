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
      before = look(tabId);
    },
    // While the picture is unpacked.
    closes: () => {
      after = look(tabId);
    },
    seen: () => {
      const late = wait(PATIENCE_MS).then((): [null, null] => [null, null]);
      return Promise.race([Promise.all([before, after]), late]);
    },
  };
}

async function look(tabId: number): Promise<SeenView | null> {
  const parsed = SeenView.safeParse(await runInPage(tabId, '/look-in-view.js'));
  return parsed.success ? parsed.data : null;
}
