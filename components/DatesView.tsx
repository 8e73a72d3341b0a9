// All dates of a claim: when, how far, where from, what then; which moved, which are not known; and what may be noted next.

import { likelyEvents } from '../lib/claims/likely-events';
import type { MovedDate } from '../lib/claims/moved-dates';
import type { Claim, ClaimEvent } from '../lib/model/claim';
import type { Day } from '../lib/model/day';
import type { Deadline, UnknownDate } from '../lib/model/finding';
import type { KnownOrder } from '../lib/model/known';
import { currencyCodes } from '../lib/money/currencies';
import { sayCautions, sayDeadlineDate, sayDistance, saySource, sayThen } from '../lib/words/say-finding';
import type { Words } from '../lib/words/words';
import type { NotableProof } from './EventFields';
import { type Noted, NoteEvent } from './NoteEvent';
import { otherEvents } from './other-events';

export interface DatesViewProps {
  words: Words;
  today: Day;
  known: KnownOrder;
  claim: Claim;
  deadlines: readonly Deadline[];
  moved: readonly MovedDate[];
  unknown: readonly UnknownDate[];
  /** The claim's proof, to be named with what happened. */
  proof: readonly NotableProof[];
  /** Numbers of proof by its id. */
  numbers: ReadonlyMap<string, number>;
  ruleYears: Readonly<Record<string, number>>;
  onNoteEvent: (kind: ClaimEvent['kind'], noted: Noted) => void;
  onSaveCalendar: () => void;
}

export function DatesView(props: DatesViewProps) {
  const { words, today, known, claim, deadlines, unknown } = props;
  const byDay = [...deadlines].sort((a, b) => a.on.localeCompare(b.on));
  const ahead = byDay.filter(({ on }) => on >= today);
  const past = byDay.filter(({ on }) => on < today).reverse();
  const likely = likelyEvents(claim);
  return (
    <>
      <section class="part stack">
        <h2>{words.say('dates-ahead')}</h2>
        {ahead.length === 0 && <p class="meta">{words.say('dates-empty')}</p>}
        <DateList {...props} deadlines={ahead} />
        {ahead.length > 0 && (
          <div>
            <button type="button" class="button small" onClick={props.onSaveCalendar}>
              {words.say('calendar-save')}
            </button>
          </div>
        )}
      </section>
      {past.length > 0 && (
        <section class="part stack">
          <h2>{words.say('dates-past')}</h2>
          <DateList {...props} deadlines={past} />
        </section>
      )}
      {unknown.length > 0 && (
        <details class="part losses">
          <summary>{words.say('unknown-dates', { count: unknown.length })}</summary>
          <ul class="dates">
            {unknown.map(({ kind, why }) => (
              <li key={kind}>
                <span class="grow">
                  {words.say(`deadline-${kind}.name`)}
                  <small>{words.say(`unknown-${why}`)}</small>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <section class="part stack">
        <h2>{words.say('history-note')}</h2>
        <NoteEvent
          words={words}
          today={today}
          kinds={likely}
          others={otherEvents(words, claim, likely)}
          placedOn={known.order.placedOn}
          currency={known.order.total?.currency ?? 'USD'}
          currencies={currencyCodes()}
          proof={props.proof}
          onNote={props.onNoteEvent}
        />
      </section>
    </>
  );
}

function DateList(props: DatesViewProps) {
  const { words, today, deadlines, known, ruleYears } = props;
  return (
    <ul class="dates">
      {deadlines.map((deadline) => (
        <li key={`${deadline.kind} ${deadline.on}`}>
          <span class="grow">
            {words.say(`deadline-${deadline.kind}.name`)}
            <small>{saySource(words, deadline, today, known.sources, ruleYears)}</small>
          </span>
          <span class="when">
            <strong>{sayDeadlineDate(words, deadline, today)}</strong>
            <small>{sayDistance(words, deadline.on, today)}</small>
          </span>
          <span class="below">
            {[...sayCautions(words, deadline, today), sayThen(words, deadline)].map((sentence) => (
              <small key={sentence}>{sentence}</small>
            ))}
            <Moves {...props} kind={deadline.kind} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the page moved, with the proof of how it was before. */
function Moves({ words, today, moved, numbers, kind }: DatesViewProps & { kind: Deadline['kind'] }) {
  const moves = moved.filter((each) => each.kind === kind);
  if (moves.length === 0) return null;
  return (
    <>
      {moves.map(({ before, at, evidenceId }) => {
        const number = evidenceId === null ? undefined : numbers.get(evidenceId);
        return (
          <small key={`${before} ${at}`} class="moved">
            {words.say('moved-date', { before: words.date(before, today), on: words.dateTime(at, today) })}
            {number !== undefined && ` · ${words.say('moved-proof', { number })}`}
          </small>
        );
      })}
      <small class="moved">{words.say('moved-why')}</small>
    </>
  );
}
