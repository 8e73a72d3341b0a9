// What an event is noted with: its day, the sum that was named, the day that was promised, the proof that shows it. The same
// fields to note it and to correct it.
import { useState } from 'preact/hooks';
import type { ClaimEvent } from '../lib/model/claim';
import { type Day, isDay } from '../lib/model/day';
import { typedMoney } from '../lib/money/typed';
import type { Words } from '../lib/words/words';
import { TypedField } from './TypedField';

/** A piece of the claim's proof that can show an event. */
export interface NotableProof {
  id: string;
  label: string;
}

/** Events that may name a sum. */
export const SUMS: ReadonlySet<ClaimEvent['kind']> = new Set([
  'offered',
  'accepted',
  'decision',
  'refund-promised',
  'refund-processed',
  'refunded-part',
  'refunded',
]);

/** Events that may name a day that was promised. */
export const UNTILS: ReadonlySet<ClaimEvent['kind']> = new Set(['refund-promised']);

/** The sentence that says what to correct; nothing of a claim happens before its order, or tomorrow. */
export function dayProblem(on: string, today: Day, placedOn: Day | null): string | null {
  if (!isDay(on)) return 'note-on-wrong';
  if (on > today) return 'note-on-future';
  return placedOn !== null && on < placedOn ? 'note-on-before' : null;
}

/** The same of a promised day, which may be left empty. @param on the day on which it was promised. */
export function untilProblem(until: string, on: string): string | null {
  if (until === '') return null;
  if (!isDay(until)) return 'note-on-wrong';
  return isDay(on) && until < on ? 'note-until-wrong' : null;
}

interface UntilFieldProps {
  words: Words;
  until: string;
  /** The day on which it was promised. */
  on: string;
  onType: (until: string) => void;
}

export function UntilField({ words, until, on, onType }: UntilFieldProps) {
  const problem = untilProblem(until, on);
  return (
    <TypedField
      name="until"
      type="date"
      label={words.say('note-until')}
      value={until}
      problem={problem === null ? null : words.say(problem)}
      onType={onType}
    />
  );
}

interface ProofFieldProps {
  words: Words;
  proof: readonly NotableProof[];
  value: string;
  onPick: (id: string) => void;
}

/** With no proof there is nothing to choose from. */
export function ProofField({ words, proof, value, onPick }: ProofFieldProps) {
  if (proof.length === 0) return null;
  return (
    <label class="field">
      <span>{words.say('note-proof')}</span>
      <select value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        <option value="">{words.say('note-proof-none')}</option>
        {proof.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TypedSum {
  sum: string;
  code: string;
  isWrong: boolean;
  onSum: (sum: string) => void;
  onCode: (code: string) => void;
  /** The sum; null where none was typed, undefined where it cannot be read, which the fields then say. */
  read: () => ClaimEvent['amount'] | null;
}

/** A sum as it is being typed. @param first what stands there before; without one only the currency is set. */
export function useTypedSum(first: ClaimEvent['amount'], currency: string): TypedSum {
  const [sum, onSum] = useState(first?.amount ?? '');
  const [code, onCode] = useState(first?.currency ?? currency);
  const [isWrong, setWrong] = useState(false);
  const read = () => {
    const amount = sum.trim() === '' ? null : (typedMoney(sum, code) ?? undefined);
    setWrong(amount === undefined);
    return amount;
  };
  return { sum, code, isWrong, onSum, onCode, read };
}

interface SumFieldsProps {
  words: Words;
  currencies: readonly string[];
  typed: TypedSum;
}

export function SumFields({ words, currencies, typed }: SumFieldsProps) {
  const { sum, code, isWrong, onSum, onCode } = typed;
  return (
    <div class="two-fields">
      <TypedField
        name="sum"
        label={words.say('note-sum')}
        value={sum}
        problem={isWrong ? words.say('by-hand-sum-wrong') : null}
        inputMode="decimal"
        onType={onSum}
      />
      <label class="field">
        <span>{words.say('by-hand-currency')}</span>
        <select value={code} onChange={({ currentTarget }) => onCode(currentTarget.value)}>
          {currencies.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
