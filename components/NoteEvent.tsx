// One button for each thing that may have happened. Most are noted at a click; one that may name a sum or a day asks for it.
import { useState } from 'preact/hooks';
import type { ClaimEvent } from '../lib/model/claim';
import type { Day } from '../lib/model/day';
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
import './money/money.css';

type Kind = ClaimEvent['kind'];

/** What is noted with an event besides its kind. */
export type Noted = Pick<ClaimEvent, 'on' | 'until' | 'amount' | 'evidenceId'>;

/** Kinds that belong together; without a name where they need none. */
export interface KindGroup {
  name: string | null;
  kinds: readonly Kind[];
}

export interface NoteEventProps {
  words: Words;
  today: Day;
  kinds: readonly Kind[];
  /** Less likely ones, shown on request. */
  others?: readonly KindGroup[];
  /** Nothing of a claim happens before its order; null where that day is not known. */
  placedOn: Day | null;
  currency: string;
  currencies: readonly string[];
  /** In their order; with none there is nothing to choose from. */
  proof: readonly NotableProof[];
  onNote: (kind: Kind, noted: Noted) => void;
}

export function NoteEvent(props: NoteEventProps) {
  const { words, today, kinds, others = [], placedOn, proof } = props;
  const [on, setOn] = useState(today);
  const [shownBy, setShownBy] = useState('');
  const [asking, setAsking] = useState<Kind | null>(null);
  const problem = dayProblem(on, today, placedOn);
  const noted = problem === null ? on : null;
  const note = (kind: Kind, said: Noted) => {
    props.onNote(kind, {
      ...said,
      ...(shownBy !== '' && { evidenceId: shownBy }),
    });
    setShownBy('');
  };
  const button = (kind: Kind) => (
    <button
      type="button"
      key={kind}
      class="button small"
      aria-expanded={SUMS.has(kind) ? asking === kind : undefined}
      aria-disabled={noted === null}
      onClick={() => {
        if (noted === null) return;
        if (SUMS.has(kind)) setAsking(asking === kind ? null : kind);
        else note(kind, { on: noted });
      }}
    >
      {words.say(`event-${kind}.button`)}
    </button>
  );
  return (
    <div class="stack note">
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
      <div class="row">{kinds.map(button)}</div>
      {others.length > 0 && (
        <details>
          <summary>{words.say('note-others')}</summary>
          <div class="stack">
            {others.map(({ name, kinds: each }) =>
              name === null ? (
                <div key="rest" class="row">
                  {each.map(button)}
                </div>
              ) : (
                <div key={name} class="group" role="group" aria-label={name}>
                  <p class="meta">{name}</p>
                  <div class="row">{each.map(button)}</div>
                </div>
              ),
            )}
          </div>
        </details>
      )}
      {asking !== null && noted !== null && (
        <AskForm
          key={asking}
          {...props}
          kind={asking}
          on={noted}
          onSave={(said) => {
            note(asking, { on: noted, ...said });
            setAsking(null);
          }}
          onCancel={() => setAsking(null)}
        />
      )}
    </div>
  );
}

interface AskFormProps extends Pick<NoteEventProps, 'words' | 'currency' | 'currencies'> {
  kind: Kind;
  on: Day;
  onSave: (said: Pick<Noted, 'amount' | 'until'>) => void;
  onCancel: () => void;
}

function AskForm({ words, kind, on, currency, currencies, onSave, onCancel }: AskFormProps) {
  const typed = useTypedSum(undefined, currency);
  const [until, setUntil] = useState('');

  function save(event: Event): void {
    event.preventDefault();
    const amount = typed.read();
    if (amount === undefined || untilProblem(until, on) !== null) return;
    onSave({ ...(amount !== null && { amount }), ...(until !== '' && { until }) });
  }

  const name = words.say(`event-${kind}`);
  return (
    <form onSubmit={save} noValidate aria-label={name}>
      <p class="title">{name}</p>
      <SumFields words={words} currencies={currencies} typed={typed} />
      {UNTILS.has(kind) && <UntilField words={words} until={until} on={on} onType={setUntil} />}
      <div class="row">
        <button type="submit" class="button small">
          {words.say('noted-save')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.say('cancel')}
        </button>
      </div>
    </form>
  );
}
