// Tables of codes: a state, then the codes that mean it, one state a line.
import type { Stage } from '../../../model/shipment';
import { STAGES } from '../../../model/stages';
import { ANNOUNCED, atStage, type EventMeaning, NO_CHANGE, REFUSED, TROUBLE } from '../state';

/** The states of a table that are no stage. */
const SIGNS: Readonly<Record<string, EventMeaning>> = {
  /** Keeps the place. */
  '=': NO_CHANGE,
  /** An electronic notice: no scan. */
  '~': ANNOUNCED,
  /** Trouble, no place. */
  '!': TROUBLE,
  /** Stopped or refused by customs. */
  '!customs': REFUSED,
};

/** A table's text as a map from code to state. Throws on a state that does not exist: the tables are ours. */
export function readTable(text: string): ReadonlyMap<string, EventMeaning> {
  const map = new Map<string, EventMeaning>();
  for (const line of text.trim().split('\n')) {
    const [name = '', ...keys] = line.trim().split(' ');
    const state = SIGNS[name] ?? (isStage(name) ? atStage(name) : null);
    if (state === null) throw new Error(`no such state: ${name}`);
    for (const key of keys) map.set(key, state);
  }
  return map;
}

function isStage(name: string): name is Stage {
  return STAGES.some((stage) => stage === name);
}
