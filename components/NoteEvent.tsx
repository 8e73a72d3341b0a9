// One button for each thing that may have happened. Most are noted at a click; one that may name a sum asks for it.
import { useState } from 'preact/hooks';
import type { ClaimEvent } from '../lib/model/claim';
import { type Day, isDay } from '../lib/model/day';
import { typedMoney } from '../lib/money/typed';
import type { Words } from '../lib/words/words';
import { TypedField } from './TypedField';
import './money/money.css';

type Kind = ClaimEvent['kind'];

/** What is noted with an event besides its kind. */
export type Noted = Pick<ClaimEvent, 'on' | 'amount' | 'evidenceId'>;

/** A piece of the claim's proof that can show an event. */
export interface NotableProof {
  id: string;
  label: string;
}

export interface NoteEventProps {
  words: Words;
  today: Day;
  kinds: readonly Kind[];
  /** Less likely ones, shown on request. */
  others?: readonly Kind[];
  /** Nothing of a claim happens before its order; null where that day is not known. */
  placedOn: Day | null;
  currency: string;
  currencies: readonly string[];
  /** In their order; with none there is nothing to choose from. */
  proof: readonly NotableProof[];
  onNote: (kind: Kind, noted: Noted) => void;
}

/** Events that may name a sum. */
const SUMS: ReadonlySet<Kind> = new Set([
  'offered',
  'decision',
  'refund-processed',
  'refunded-part',
  'refunded',
]);

export function NoteEvent(props: NoteEventProps) {
  const { words, today, kinds, others = [], placedOn, proof } = props;
  const [on, setOn] = useState(today);
  const [shownBy, setShownBy] = useState('');
  const [asking, setAsking] = useState<Kind | null>(null);
  const problem = dayProblem(on, today, placedOn);
  const noted = problem === null ? on : null;
  const note = (kind: Kind, { on: day, amount }: Noted) => {
    props.onNote(kind, {
      on: day,
      ...(amount !== undefined && { amount }),
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
        {proof.length > 0 && (
          <label class="field">
            <span>{words.say('note-proof')}</span>
            <select value={shownBy} onChange={({ currentTarget }) => setShownBy(currentTarget.value)}>
              <option value="">{words.say('note-proof-none')}</option>
              {proof.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div class="row">{kinds.map(button)}</div>
      {others.length > 0 && (
        <details>
          <summary>{words.say('note-others')}</summary>
          <div class="row">{others.map(button)}</div>
        </details>
      )}
      {asking !== null && noted !== null && (
        <SumForm
          key={asking}
          {...props}
          name={words.say(`event-${asking}`)}
          onSave={(amount) => {
            note(asking, amount === null ? { on: noted } : { on: noted, amount });
            setAsking(null);
          }}
          onCancel={() => setAsking(null)}
        />
      )}
    </div>
  );
}

interface SumFormProps extends Pick<NoteEventProps, 'words' | 'currency' | 'currencies'> {
  name: string;
  onSave: (amount: ClaimEvent['amount'] | null) => void;
  onCancel: () => void;
}

function SumForm({ words, name, currency, currencies, onSave, onCancel }: SumFormProps) {
  const [sum, setSum] = useState('');
  const [code, setCode] = useState(currency);
  const [isWrong, setWrong] = useState(false);

  function save(event: Event): void {
    event.preventDefault();
    const amount = sum.trim() === '' ? null : typedMoney(sum, code);
    const isUnreadable = sum.trim() !== '' && amount === null;
    setWrong(isUnreadable);
    if (!isUnreadable) onSave(amount);
  }

  return (
    <form onSubmit={save} noValidate aria-label={name}>
      <p class="title">{name}</p>
      <div class="two-fields">
        <TypedField
          name="sum"
          label={words.say('note-sum')}
          value={sum}
          problem={isWrong ? words.say('by-hand-sum-wrong') : null}
          inputMode="decimal"
          onType={setSum}
        />
        <label class="field">
          <span>{words.say('by-hand-currency')}</span>
          <select value={code} onChange={({ currentTarget }) => setCode(currentTarget.value)}>
            {currencies.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
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

/** The sentence that says what to correct. */
function dayProblem(on: string, today: Day, placedOn: Day | null): string | null {
  if (!isDay(on)) return 'note-on-wrong';
  if (on > today) return 'note-on-future';
  return placedOn !== null && on < placedOn ? 'note-on-before' : null;
}
