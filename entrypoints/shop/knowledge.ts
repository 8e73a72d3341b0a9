// What this page is told by the worker: once, how to read it; and of each carrier's statement on it, once, what it means.
import type { EventState, EventWords } from '../../lib/messages';
import { send } from '../../lib/send';
import { readGuide } from '../../lib/sites/guide/read-guide';
import type { Classify } from '../../lib/sites/page-context';
import type { Knowledge } from '../../lib/sites/read-drawn';

const UNKNOWN: EventState = { status: null, stage: null };

/** @param onGuide called once, when the page can be read. */
export function makeKnowledge(onGuide: () => void) {
  const known = new Map<string, EventState>();
  const unknown = new Map<string, EventWords>();
  let guide: ReturnType<typeof readGuide> | null = null;
  let style = '';
  let isAsking = false;

  const classify: Classify = (event, language) => {
    const words = { ...event, language };
    const key = JSON.stringify(words);
    const state = known.get(key);
    if (state === undefined) unknown.set(key, words);
    return state ?? UNKNOWN;
  };

  /** What there is to read with; null, and asked for, as long as the worker has not said. */
  function current(): Knowledge | null {
    if (guide !== null) return { ...guide, classify };
    if (!isAsking) {
      isAsking = true;
      send({ kind: 'page-guide' })
        .then((told) => {
          guide = readGuide(told.reading);
          style = told.style;
          onGuide();
        })
        .catch(() => {
          isAsking = false;
        });
    }
    return null;
  }

  /** Asks for all statements that were met and are not known; true when something was learned, so that reading again says more. */
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
  return { current, learn, style: () => style };
}
