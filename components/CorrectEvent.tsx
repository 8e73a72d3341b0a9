// Puts right an event that was noted by mistake: its days, sum and proof, or all of it. What stood there before stays in the history.
import { useState } from 'preact/hooks';
import type { ClaimEvent } from '../lib/model/claim';
import { type Day, isDay } from '../lib/model/day';
import type { Words } from '../lib/words/words';
import {
  dayProblem,
  type NotableProof,
  ProofField,
  SUMS,
  SumFields,
  UNTILS,
  UntilField,
  untilProblem,
  useTypedSum,
} from './EventFields';
import { TypedField } from './TypedField';

/** What an event can be corrected with. */
export interface Correcting {
  placedOn: Day | null;
  currency: string;
  currencies: readonly string[];
  proof: readonly NotableProof[];
  /** `instead` null takes it back. */
  onCorrect: (was: ClaimEvent, instead: ClaimEvent | null) => void;
  /** Notes again what was taken back. */
  onNoteAgain: (event: ClaimEvent) => void;
}

export interface CorrectEventProps extends Correcting {
  words: Words;
  today: Day;
  event: ClaimEvent;
  onClose: () => void;
}

export function CorrectEvent(props: CorrectEventProps) {
  const { words, today, event, placedOn, proof, onClose } = props;
  const [on, setOn] = useState<string>(event.on);
  const [until, setUntil] = useState<string>(event.until ?? '');
  const [shownBy, setShownBy] = useState(event.evidenceId ?? '');
  const typed = useTypedSum(event.amount, props.currency);
  const problem = dayProblem(on, today, placedOn);

  function save(submit: Event): void {
    submit.preventDefault();
    const amount = typed.read();
    if (problem !== null || !isDay(on) || amount === undefined || untilProblem(until, on) !== null) return;
    props.onCorrect(event, {
      kind: event.kind,
      on,
      ...(until !== '' && { until }),
      ...(amount !== null && { amount }),
      ...(shownBy !== '' && { evidenceId: shownBy }),
    });
    onClose();
  }

  return (
    <form class="stack note below" onSubmit={save} noValidate aria-label={words.say(`event-${event.kind}`)}>
      <div class="two-fields">
        <TypedField
          name="on"
          type="date"
          label={words.say('note-on')}
          value={on}
          problem={problem === null ? null : words.say(problem)}
          onType={setOn}
        />
        <ProofField words={words} proof={proof} value={shownBy} onPick={setShownBy} />
      </div>
      {SUMS.has(event.kind) && <SumFields words={words} currencies={props.currencies} typed={typed} />}
      {UNTILS.has(event.kind) && <UntilField words={words} until={until} on={on} onType={setUntil} />}
      <p class="meta">{words.say('correct-kept')}</p>
      <div class="row">
        <button type="submit" class="button small">
          {words.say('save')}
        </button>
        <button
          type="button"
          class="button small"
          onClick={() => {
            props.onCorrect(event, null);
            onClose();
          }}
        >
          {words.say('correct-take-back')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {words.say('cancel')}
        </button>
      </div>
    </form>
  );
}
