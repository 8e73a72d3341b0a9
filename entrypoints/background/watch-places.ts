// Where the page in view shows something personal, looked at before a shot and some time after it: what moved between them
// stands nobody knows where in the picture.
import { type PersonalSpot, PersonalSpots } from '../../lib/model/personal';
import { type Shutter, wait } from './camera';
import { runInPage } from './run-in-page';

/** A page that answers later hangs. */
const PATIENCE_MS = 5000;

export interface WatchedPlaces extends Shutter {
  /** Looks again, once. Null when it cannot be told: nobody may look, the page moved, or it did not answer. */
  lookAgain(): Promise<PersonalSpot[] | null>;
}

export function watchPlaces(tabId: number): WatchedPlaces {
  let before: Promise<PersonalSpot[] | null> = Promise.resolve(null);
  return {
    opens: () => {
      before = look(tabId);
    },
    async lookAgain() {
      const late = wait(PATIENCE_MS).then(() => [null, null]);
      const [one = null, other = null] = await Promise.race([Promise.all([before, look(tabId)]), late]);
      return JSON.stringify(one) === JSON.stringify(other) ? one : null;
    },
  };
}

async function look(tabId: number): Promise<PersonalSpot[] | null> {
  const parsed = PersonalSpots.safeParse(await runInPage(tabId, '/find-personal.js'));
  return parsed.success ? parsed.data : null;
}
