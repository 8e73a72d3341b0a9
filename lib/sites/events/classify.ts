// What one statement of a carrier means: by its code, unless its own sentence says otherwise, or by its words.

import { STAGES } from '../../model/stages';
import type { EventKind } from '../phrases/phrases';
import { type CodeMeaning, meaningOfCode } from './codes';
import { type EventMeaning, UNKNOWN } from './state';
import { kindOfWording, stateOfKind } from './wording';

export interface StatementWords {
  code: string | null;
  /** A second, finer or coarser code. */
  otherCode?: string | null;
  title: string | null;
  text: string;
}

type Wording = EventKind | 'contrary' | null;

/**
 * Status and stage of one event. A described code decides (codes do not change with the language) unless its own
 * sentence says otherwise; a code that is only guessed by its letters, or that says no more than "in transit", yields to
 * the words. `{ null, null }` when nothing is certain, also when code and sentence can not both be true.
 */
export function classifyEvent(event: StatementWords, language: string | null): EventMeaning {
  const { why: _, ...state } = explainEvent(event, language);
  return state;
}

/** The same, with what decided it in `why`. */
export function explainEvent(event: StatementWords, language: string | null): EventMeaning {
  const coded = chooseCode(event);
  const kind = kindOfWording(event.text, language);
  if (coded === null || coded.by === 'guess') {
    const worded = byWords(event, kind, language);
    if (coded === null || isSaid(worded.kind)) return worded.state;
    return because(coded.state, `code ${coded.key}, guessed by its letters`);
  }
  const name = `code ${coded.key}`;
  const verdict = coded.by === 'generic' ? yieldOf(coded, kind) : sentenceOver(coded, kind);
  if (verdict === 'contrary')
    return because(UNKNOWN, `${name} and its sentence (${kind}) contradict each other`);
  return verdict === 'words' && kind !== null && kind !== 'contrary'
    ? because(stateOfKind(kind), `sentence (${kind}), over ${name}`)
    : because(coded.state, name);
}

/** Of two codes the one that somebody described and that says something. */
function chooseCode({ code, otherCode }: StatementWords): CodeMeaning | null {
  const meanings = [code, otherCode ?? null].flatMap((one) =>
    one === null ? [] : (meaningOfCode(one) ?? []),
  );
  for (const by of ['row', 'generic', 'guess']) {
    const found = meanings.find((meaning) => meaning.by === by);
    if (found !== undefined) return found;
  }
  return null;
}

const isSaid = (kind: Wording): boolean => kind !== null && kind !== 'moving';

/** By the sentence; by the title where the sentence says nothing of the place. */
function byWords(
  { title, text }: StatementWords,
  kind: Wording,
  language: string | null,
): { kind: Wording; state: EventMeaning } {
  const say = (one: Wording, where: string) => ({
    kind: one,
    state:
      one === 'contrary'
        ? because(UNKNOWN, `${where} says two things`)
        : one === null
          ? because(UNKNOWN, 'no words that are known')
          : because(stateOfKind(one), `${where} (${one})`),
  });
  if (kind !== null && kind !== 'moving' && kind !== 'future' && kind !== 'delayed')
    return say(kind, 'sentence');
  const titled = title === null || title === text ? null : kindOfWording(title, language);
  // A sentence that says "will be" overrules a title that says "delivered".
  if (!isSaid(titled) || (kind === 'future' && /^(?:delivered|pickup)$/.test(titled ?? '')))
    return say(kind ?? titled, kind === null ? 'title' : 'sentence');
  return say(titled, 'title');
}

type Verdict = 'code' | 'words' | 'contrary';

/** Sentences that a code which says only "trouble" may carry; "arrived" behind a failure is what failed. */
const TROUBLES: ReadonlySet<Wording> = new Set<Wording>([
  'returned',
  'returning',
  'import-refused',
  'failed',
  'lost',
  'destroyed',
  'damaged',
  'cancelled',
  'customs-action',
  'delayed',
]);

function yieldOf(coded: CodeMeaning, kind: Wording): Verdict {
  if (kind === 'contrary') return 'contrary';
  if (coded.state.status !== 'exception') return isSaid(kind) ? 'words' : 'code';
  if (kind === 'delivered') return 'contrary';
  return TROUBLES.has(kind) ? 'words' : 'code';
}

/** Wherever the code puts it: these are told by words alone. */
const SIDE: ReadonlySet<Wording> = new Set<Wording>([
  'returned',
  'returning',
  'import-refused',
  'lost',
  'destroyed',
  'damaged',
  'cancelled',
]);
/** Words that the parcel is with the receiver's carrier or the receiver. */
const AT_THE_END: ReadonlySet<Wording> = new Set<Wording>(['handed-over', 'pickup', 'delivered', 'failed']);
const CUSTOMS: ReadonlySet<Wording> = new Set<Wording>([
  'customs-action',
  'customs-released',
  'import-customs',
]);

const BEFORE_ARRIVAL: ReadonlySet<Wording> = new Set<Wording>([
  'departed',
  'transit',
  'origin',
  'export-done',
  'export-customs',
  'picked-up',
  'info-received',
]);

/** Whether a sentence says otherwise than its own code. */
function sentenceOver({ state, key }: CodeMeaning, kind: Wording): Verdict {
  if (kind === 'contrary') return 'contrary';
  const { stage } = state;
  if (kind === null || stage === null || state.noScan === true) return 'code';
  if (stateOfKind(kind).stage === stage) return 'code';
  // The carrier of the destination is told of a parcel that waits for its flight.
  if (key === 'LAST_MILE_HO' && BEFORE_ARRIVAL.has(kind)) return 'words';
  if (SIDE.has(kind)) return 'words';
  const isEnd = STAGES.indexOf(stage) >= STAGES.indexOf('last-mile');
  if (stage === 'delivered') {
    if (kind === 'moving' || kind === 'delivered') return 'code';
    const isOther =
      AT_THE_END.has(kind) || /^(?:part|future|not-yet|out-for-delivery|to-country|depot)$/.test(kind);
    return isOther ? 'words' : 'contrary';
  }
  if (isEnd && STAGES.indexOf(stage) > STAGES.indexOf('delivered'))
    return kind === 'delivered' ? 'contrary' : 'code';
  if (kind === 'delivered') {
    // The station signs for the parcel in the very words of the buyer.
    if (stage === 'available-for-pickup') return 'code';
    return stage === 'last-mile' || stage === 'out-for-delivery' ? 'words' : 'contrary';
  }
  if (isEnd) {
    if (kind === 'failed' || kind === 'pickup' || kind === 'not-yet') return 'words';
    if (kind === 'handed-over' || (kind === 'out-for-delivery' && stage === 'last-mile'))
      return stage === 'delivery-failed' ? 'code' : 'words';
    return 'code';
  }
  const isCustoms = /^(?:import-customs|customs-)/.test(stage);
  if (isCustoms && CUSTOMS.has(kind)) return 'words';
  return kind === 'not-yet' ? 'words' : 'code';
}

function because(state: EventMeaning, why: string): EventMeaning {
  return { ...state, why };
}
