// The whole ladder: each rung with whether it can be used, until when, what it needs, its text, its place and who says so.
import type { Rung } from '../lib/claims/rungs/rung';
import type { Channel, ClaimChange, DraftLanguage, PaymentRoute } from '../lib/model/claim';
import type { Country } from '../lib/model/country';
import type { Day } from '../lib/model/day';
import type { Words } from '../lib/words/words';
import { RouteFields } from './RouteFields';
import { RungDetails } from './RungDetails';
import './ladder.css';

export interface LadderViewProps {
  words: Words;
  today: Day;
  /** In their order. */
  rungs: readonly Rung[];
  country: Country | null;
  paidWith: PaymentRoute | null;
  /** What the shop's site speaks for; a suggestion, taken only by a press. */
  suggestedCountry: Country | null;
  onChangeClaim: (change: ClaimChange) => void;
  /** Leads to the text of a rung in the language of its place. */
  onWrite: (channel: Channel, language: DraftLanguage) => void;
}

export function LadderView(props: LadderViewProps) {
  const { words, today, rungs, onWrite } = props;
  return (
    <div class="ladder">
      <section class="part stack">
        <RouteFields {...props} />
      </section>
      <section class="part stack">
        <p class="meta">{words.say('ladder-how')}</p>
        <ol class="rungs">
          {rungs.map((rung) => (
            <li key={rung.kind} class={rung.state}>
              <details>
                <summary>
                  <span class="name">{words.say(`rung-${rung.kind}`)}</span>
                  <span class={`pill toned ${TONES[rung.state]}`}>{stateName(words, rung)}</span>
                  <small class="when">{when(words, rung, today)}</small>
                </summary>
                <RungDetails words={words} today={today} rung={rung} onWrite={onWrite} />
              </details>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

const TONES: Record<Rung['state'], 'good' | 'warn' | 'plain'> = {
  open: 'good',
  waiting: 'warn',
  overdue: 'warn',
  later: 'plain',
  closed: 'plain',
  unknown: 'warn',
  none: 'plain',
  settled: 'plain',
};

/** How it stands, in a word: what was answered or decided is over for that, and not because its time has passed. */
function stateName(words: Words, { state, stands }: Rung): string {
  const isAnswered = state === 'closed' && (stands === 'answered' || stands === 'decided');
  return words.say(isAnswered ? `rung-stands-${stands}` : `rung-state-${state}`);
}

/** From when, until when, or what must come first; empty where nothing is known of it. */
function when(words: Words, { state, opensOn, waitsFor, until }: Rung, today: Day): string {
  if (state === 'later' && opensOn !== null)
    return words.say('rung-from', { on: words.date(opensOn, today) });
  if (waitsFor !== null) return words.say(`waits-${waitsFor}`);
  if (until === null) return '';
  const on = words.date(until.on, today);
  if (state === 'overdue') return words.say('rung-overdue', { on });
  if (state === 'closed') return words.say('rung-ended', { on });
  if (until.on < today) return words.say('rung-perhaps-over', { on });
  const last = words.say('rung-until', { on, certainty: until.isRead ? 'read' : 'estimated' });
  return until.laterOn === undefined
    ? last
    : words.say('rung-later-on', { when: last, on: words.date(until.laterOn, today) });
}
