// Which rows and words of the page are in view, looked at before a shot and after it: it may be scrolled meanwhile.
import { SeenView } from '../../lib/evidence/seen-view';
import { type Shutter, wait } from './camera';
import { runInPage } from './run-in-page';

/** A page that answers later hangs, and its picture must not wait for it. */
const PATIENCE_MS = 1000;

export interface WatchedView extends Shutter {
  /** Looks again, once the shot is taken: what was seen before it and after it. */
  lookAgain(): Promise<[SeenView | null, SeenView | null]>;
}

export function watchView(tabId: number): WatchedView {
  let before: Promise<SeenView | null> = Promise.resolve(null);
  return {
    opens: () => {
      before = look(tabId);
    },
    lookAgain: () => {
      const late = wait(PATIENCE_MS).then((): [null, null] => [null, null]);
      return Promise.race([Promise.all([before, look(tabId)]), late]);
    },
  };
}

async function look(tabId: number): Promise<SeenView | null> {
  const parsed = SeenView.safeParse(await runInPage(tabId, '/look-in-view.js'));
  return parsed.success ? parsed.data : null;
}
