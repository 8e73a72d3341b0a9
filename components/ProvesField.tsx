// Which item of the checklist a piece of proof stands for: what the claim asks for first, then the rest, or none.
import { ProofItem } from '../lib/model/evidence';
import type { Words } from '../lib/words/words';

export interface ProvesFieldProps {
  words: Words;
  wanted: readonly ProofItem[];
  value: ProofItem | null;
  /** Said, not shown, where many fields stand below each other. */
  label: string;
  onChange: (item: ProofItem | null) => void;
}

export function ProvesField({ words, wanted, value, label, onChange }: ProvesFieldProps) {
  const rest = ProofItem.options.filter((item) => !wanted.includes(item));
  const option = (item: ProofItem) => (
    <option key={item} value={item} selected={item === value}>
      {words.say(`proof-${item}`)}
    </option>
  );
  return (
    <select
      aria-label={label}
      onChange={({ currentTarget }) =>
        onChange(ProofItem.options.find((item) => item === currentTarget.value) ?? null)
      }
    >
      <option value="" selected={value === null}>
        {words.say('add-proves-none')}
      </option>
      {wanted.map(option)}
      {rest.map(option)}
    </select>
  );
}
