// What an event is noted with: its day, the sum that was named, the proof that shows it. The same fields to note it and to correct it.
import type { ClaimEvent } from '../lib/model/claim';
import { type Day, isDay } from '../lib/model/day';
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
  'decision',
  'refund-processed',
  'refunded-part',
  'refunded',
]);

/** The sentence that says what to correct; nothing of a claim happens before its order, or tomorrow. */
export function dayProblem(on: string, today: Day, placedOn: Day | null): string | null {
  if (!isDay(on)) return 'note-on-wrong';
  if (on > today) return 'note-on-future';
  return placedOn !== null && on < placedOn ? 'note-on-before' : null;
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

interface SumFieldsProps {
  words: Words;
  currencies: readonly string[];
  sum: string;
  code: string;
  isWrong: boolean;
  onSum: (sum: string) => void;
  onCode: (code: string) => void;
}

export function SumFields({ words, currencies, sum, code, isWrong, onSum, onCode }: SumFieldsProps) {
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
