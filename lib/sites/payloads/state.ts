// Decides an order's state from an answer: the types of its buttons speak no language, its words do (facts: com 7).
import type { OrderStatus } from '../../model/order';
import type { PageVocabulary } from '../words';
import type { Note } from './payload';
import { at, each, text } from './value';

interface Signs {
  buttons: unknown;
  /** The shop's number for the state: 8 is awaiting delivery; 9 covers both completed and expired. */
  code: unknown;
  words: string | null;
  hasPrice: boolean;
  hasFinishedDay: boolean;
}

/** The state, or `unknown` with a conflict noted when buttons and words cannot both be right. */
export function decideState(signs: Signs, known: PageVocabulary, note: Note): OrderStatus {
  const words = signs.words === null ? 'unknown' : known.statusOf(signs.words);
  const types = each(signs.buttons).map((button) => text(at(button, 'type')));
  const shown = stateByButtons(types, signs.hasPrice);
  const sign = shown ?? (text(signs.code) === '8' ? 'shipped' : null);
  if (sign === null || sign === words) {
    if (words !== 'unknown') return words;
    if (signs.hasFinishedDay) return 'finished';
    note('status', signs.words === null ? 'not-found' : 'unreadable', signs.words);
    return 'unknown';
  }
  // A closed order offers the buttons of a completed one: the words are the finer sign.
  if (words === 'unknown' || (words === 'cancelled' && sign === 'finished')) {
    return words === 'unknown' ? sign : words;
  }
  // The parcel came, and the buyer can still confirm it: the order is not finished.
  if (sign === 'shipped' && signs.words !== null && known.stageOf(signs.words) === 'delivered') return sign;
  note('status', 'conflict', `${signs.words} / ${types.join(' ')}`);
  return 'unknown';
}

function stateByButtons(types: readonly (string | null)[], hasPrice: boolean): OrderStatus | null {
  if (types.includes('CONFIRM_GOODS')) return 'shipped';
  if (types.includes('REPURCHASE') && types.includes('DELETE')) return 'finished';
  return types.length === 1 && types[0] === 'DELETE' && !hasPrice ? 'cancelled' : null;
}
