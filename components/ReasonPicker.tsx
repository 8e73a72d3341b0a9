// What happened, in the buyer's words: the product suggests, the buyer decides.
import { Reason } from '../lib/model/claim';
import type { Words } from '../lib/words/words';

export interface ReasonPickerProps {
  words: Words;
  reason: Reason | null;
  onPickReason: (reason: Reason | null) => void;
}

export function ReasonPicker({ words, reason, onPickReason }: ReasonPickerProps) {
  return (
    <label class={reason === null ? 'field' : 'field beside'}>
      <span>{words.say('reason')}</span>
      <select
        value={reason ?? ''}
        onChange={(event) => {
          const picked = Reason.safeParse(event.currentTarget.value);
          onPickReason(picked.success ? picked.data : null);
        }}
      >
        <option value="">{words.say('reason-choose')}</option>
        {Reason.options.map((each) => (
          <option key={each} value={each}>
            {words.say(`reason-${each}`)}
          </option>
        ))}
      </select>
      {reason === null && <small class="meta">{words.say('reason-choose-how')}</small>}
    </label>
  );
}
