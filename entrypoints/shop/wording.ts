// What carriers' statements mean, learned from the worker, who knows their wording in every language. Each is asked for once.
import type { EventState, EventWords } from '../../lib/messages';
import { send } from '../../lib/send';
import type { Classify } from '../../lib/sites/page-context';

const UNKNOWN: EventState = { status: null, stage: null };

export function makeWording() {
  const known = new Map<string, EventState>();
  const unknown = new Map<string, EventWords>();

  const classify: Classify = (event, language) => {
    const words = { ...event, language };
    const key = JSON.stringify(words);
    const state = known.get(key);
    if (state === undefined) unknown.set(key, words);
    return state ?? UNKNOWN;
  };

  /** Asks for all that was met and is not known; true when something was learned, so that reading again says more. */
  async function learn(): Promise<boolean> {
    const asked = [...unknown].slice(0, 1000);
    if (asked.length === 0) return false;
    const states = await send({ kind: 'classify', events: asked.map(([, words]) => words) });
    for (const [index, [key]] of asked.entries()) {
      known.set(key, states[index] ?? UNKNOWN);
      unknown.delete(key);
    }
    return true;
  }
  return { classify, learn };
}
