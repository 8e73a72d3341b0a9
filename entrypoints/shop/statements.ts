// What the carriers' statements on this page mean: asked of the worker once each, because their wording is as large as all else that a page loads.
import type { EventState, EventWords } from '../../lib/messages';
import { send } from '../../lib/send';
import type { Classify } from '../../lib/sites/page-context';

/** As many as one request may hold. */
const MAX_ASKED = 1000;

const UNKNOWN: EventState = { status: null, stage: null };

export function makeStatements() {
  const known = new Map<string, EventState>();
  const unknown = new Map<string, EventWords>();

  const classify: Classify = (event, language) => {
    const words = { ...event, language };
    const key = JSON.stringify(words);
    const state = known.get(key);
    if (state === undefined) unknown.set(key, words);
    return state ?? UNKNOWN;
  };

  /** Asks for all statements that were met and are not known; true when something was learned, so that reading again says more. */
  async function learn(): Promise<boolean> {
    const asked = [...unknown].slice(0, MAX_ASKED);
    if (asked.length === 0) return false;
    const states = await send({ kind: 'classify', events: asked.map(([, words]) => words) });
    for (const [index, [key]] of asked.entries()) {
      known.set(key, states[index] ?? UNKNOWN);
      unknown.delete(key);
    }
    return true;
  }
  return {
    classify,
    learn,
    /** What the worker was not asked about yet, or has not answered. */
    unknown: (): EventWords[] => [...unknown.values()].slice(0, MAX_ASKED),
  };
}
