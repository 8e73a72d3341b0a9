// The page in view, looked at before a shot and after it: it may move meanwhile. One look tells all before, for each takes its
// time from the shot; after it, which rows are in view is asked at once, and where something personal stands some time later.
import * as z from 'zod/mini';
import { SeenView } from '../../lib/evidence/seen-view';
import { type PersonalSpot, PersonalSpots } from '../../lib/model/personal';
import { type Shutter, wait } from './camera';
import { runInPage } from './run-in-page';

/** A page that answers later hangs, and its picture must not wait for it. */
const PATIENCE_MS = 1000;
const LATER_PATIENCE_MS = 5000;

export interface WatchedPage extends Required<Shutter> {
  /** Which rows and words were seen before the shot and after it. */
  seen(): Promise<[SeenView | null, SeenView | null]>;
  /** Looks again, once, for what is personal. Null when it cannot be told: nobody may look, the page moved, or it did not answer. */
  lookAgain(): Promise<PersonalSpot[] | null>;
}

/** Each as far as it is what it should be. */
const Look = z.catch(
  z.object({ view: z.catch(z.nullable(SeenView), null), spots: z.catch(z.nullable(PersonalSpots), null) }),
  { view: null, spots: null },
);
type Look = z.infer<typeof Look>;

export function watchPage(tabId: number): WatchedPage {
  let before: Promise<Look> = Promise.resolve({ view: null, spots: null });
  let after: Promise<SeenView | null> = Promise.resolve(null);
  return {
    opens: () => {
      before = look(tabId);
    },
    // While the picture is unpacked.
    closes: () => {
      after = lookAtRows(tabId);
    },
    seen: () =>
      Promise.race([
        Promise.all([before.then(({ view }) => view), after]),
        wait(PATIENCE_MS).then((): [null, null] => [null, null]),
      ]),
    async lookAgain() {
      const late = wait(LATER_PATIENCE_MS).then((): Look[] => []);
      const [one, other] = await Promise.race([Promise.all([before, look(tabId)]), late]);
      return one !== undefined && JSON.stringify(one.spots) === JSON.stringify(other?.spots)
        ? one.spots
        : null;
    },
  };
}

async function look(tabId: number): Promise<Look> {
  return Look.parse(await runInPage(tabId, '/look-at-page.js'));
}

async function lookAtRows(tabId: number): Promise<SeenView | null> {
  const parsed = SeenView.safeParse(await runInPage(tabId, '/look-at-rows.js'));
  return parsed.success ? parsed.data : null;
}
