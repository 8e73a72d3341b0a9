// The one thing to do now, as a sentence that leads to where it is done, and the other rights that end.
import type { Act, NextStep } from '../lib/claims/next-step';
import type { Rung } from '../lib/claims/rungs/rung';
import type { Channel, DraftLanguage } from '../lib/model/claim';
import type { Day } from '../lib/model/day';
import type { Words } from '../lib/words/words';

export interface NextActProps {
  words: Words;
  today: Day;
  next: NextStep;
  rungs: readonly Rung[];
  /** The part of the claim that is in sight; null when none is in front of the others. */
  shown: string | null;
  onShow: (place: Where) => void;
}

/** The part of a claim where a thing is done. */
export type PlaceOfAct = 'proof' | 'message' | 'ladder' | 'dates';

export interface Where {
  part: PlaceOfAct;
  /** The text that it needs, and the language of its place where that is not the buyer's to choose. */
  channel?: Channel;
  language?: DraftLanguage;
}

const WHERE: Partial<Record<Act, Where>> = {
  capture: { part: 'proof' },
  'write-seller': { part: 'message', channel: 'seller' },
  'ask-cancel': { part: 'message', channel: 'request-cancel' },
  'ask-support': { part: 'message', channel: 'support' },
  'open-dispute': { part: 'message', channel: 'dispute' },
  appeal: { part: 'message', channel: 'appeal' },
  'say-payment': { part: 'ladder' },
  'say-country': { part: 'ladder' },
  'check-resend': { part: 'dates' },
  'look-again': { part: 'dates' },
};

/** Letters above the shop: which text and in which language, the rung knows. */
const RUNG_OF: Partial<Record<Act, Rung['kind']>> = {
  'ask-bank': 'payment',
  'escalate-paypal': 'payment',
  'ask-post': 'post',
  'write-claim': 'claim',
  'write-operator': 'operator',
  'ask-authority': 'authority',
  sue: 'court',
};

/** Where the next thing is done; null when there is nothing to do but wait. */
export function whereToAct(next: NextStep | null | undefined, rungs: readonly Rung[]): Where | null {
  if (next === null || next === undefined) return null;
  const kind = RUNG_OF[next.act];
  if (kind === undefined) return WHERE[next.act] ?? null;
  const rung = rungs.find((each) => each.kind === kind);
  return rung === undefined || rung.channel === null
    ? { part: 'ladder' }
    : { part: 'message', channel: rung.channel, language: rung.language };
}

/** Answers of the shop that also come by mail. */
const BY_MAIL: ReadonlySet<Act> = new Set(['await-decision', 'await-appeal', 'await-support']);

export function NextAct({ words, today, next, rungs, shown, onShow }: NextActProps) {
  const where = whereToAct(next, rungs);
  const text = sayAct(words, today, next);
  return (
    <>
      {where === null || where.part === shown ? (
        <p class="next">{text}</p>
      ) : (
        <button type="button" class="button main" onClick={() => onShow(where)}>
          {text} ›
        </button>
      )}
      <BesideAct words={words} today={today} next={next} />
    </>
  );
}

/** What is to be known beside the one thing to do: the other rights that end, and where else an answer comes. */
export function BesideAct({ words, today, next }: Pick<NextActProps, 'words' | 'today' | 'next'>) {
  const others = next.alsoEnds.map(({ kind, on }) =>
    words.say('also-ends-right', { what: words.say(`rung-${kind}`), on: words.date(on, today) }),
  );
  return (
    <>
      {others.length > 0 && (
        <p class="meta next-others">{words.say('also-ends', { rights: others.join(' · ') })}</p>
      )}
      {BY_MAIL.has(next.act) && <p class="meta next-others">{words.say('way-mailbox')}</p>}
    </>
  );
}

/** The one thing to do, as a sentence. */
export function sayAct(words: Words, today: Day, { act, by, step, capture, isRest }: NextStep): string {
  const dated = `act-${act}.by`;
  if (by !== null && words.has(dated)) return words.say(dated, { by: words.date(by, today), step });
  return words.say(isRest ? `act-${act}.rest` : `act-${act}`, {
    items: words.list(capture.map((item) => words.say(`proof-${item}`))),
  });
}
