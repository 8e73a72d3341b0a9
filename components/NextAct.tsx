// The one thing to do now, as a sentence that leads to where it is done.
import type { NextStep } from '../lib/claims/next-step';
import type { Channel } from '../lib/model/claim';
import type { Day } from '../lib/model/day';
import type { Words } from '../lib/words/words';

export interface NextActProps {
  words: Words;
  today: Day;
  next: NextStep;
  /** The part of the claim that is in sight; null when none is in front of the others. */
  shown: string | null;
  onShow: (place: Where) => void;
}

/** The part of a claim where a thing is done. */
export type PlaceOfAct = 'proof' | 'message';

export interface Where {
  part: PlaceOfAct;
  /** The text that it needs. */
  channel?: Channel;
}

const WHERE: Partial<Record<NextStep['act'], Where>> = {
  capture: { part: 'proof' },
  'write-seller': { part: 'message', channel: 'seller' },
  'open-dispute': { part: 'message', channel: 'dispute' },
  appeal: { part: 'message', channel: 'appeal' },
  'ask-bank': { part: 'message', channel: 'bank' },
};

/** Where the next thing is done; null when there is nothing to do but wait. */
export function whereToAct(next: NextStep | null | undefined): Where | null {
  return next === null || next === undefined ? null : (WHERE[next.act] ?? null);
}

export function NextAct({ words, today, next, shown, onShow }: NextActProps) {
  const where = whereToAct(next);
  const text = sentence(words, today, next);
  return where === null || where.part === shown ? (
    <p class="next">{text}</p>
  ) : (
    <button type="button" class="button main" onClick={() => onShow(where)}>
      {text} ›
    </button>
  );
}

function sentence(words: Words, today: Day, { act, by, capture, isRest }: NextStep): string {
  const dated = `act-${act}.by`;
  if (by !== null && words.has(dated)) return words.say(dated, { by: words.date(by, today) });
  return words.say(isRest ? `act-${act}.rest` : `act-${act}`, {
    items: capture.map((item) => words.say(`proof-${item}`)).join(', '),
  });
}
