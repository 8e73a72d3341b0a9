// The way the money went, as far as its rules differ; nothing is guessed for the buyer.
import { PaymentRoute } from '../lib/model/claim';
import type { Words } from '../lib/words/words';

export interface PaymentPickerProps {
  words: Words;
  label: string;
  /** Null when the buyer has not said. */
  paidWith: PaymentRoute | null;
  onPick: (paidWith: PaymentRoute | null) => void;
}

export function PaymentPicker({ words, label, paidWith, onPick }: PaymentPickerProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={paidWith ?? ''}
        onChange={({ currentTarget }) =>
          onPick(PaymentRoute.options.find((each) => each === currentTarget.value) ?? null)
        }
      >
        <option value="">{words.say('country-unsaid')}</option>
        {PaymentRoute.options.map((route) => (
          <option key={route} value={route}>
            {words.say(`paid-with-${route}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
