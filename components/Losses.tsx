// How such cases are lost, before it happens: above all by confirming receipt, cancelling the dispute, or taking less.
import { planOf } from '../lib/claims/reasons';
import type { Reason } from '../lib/model/claim';
import type { Words } from '../lib/words/words';

/** Said for every reason: each of these ends the case. */
const ENDS_THE_CASE = ['loses-confirmed-early', 'loses-cancelled', 'loses-accepted-wait'];

export interface LossesProps {
  words: Words;
  reason: Reason | null;
  /** True where the buyer asked for them already. */
  isOpen?: boolean;
}

export function Losses({ words, reason, isOpen = false }: LossesProps) {
  const losses = [...new Set([...ENDS_THE_CASE, ...(reason === null ? [] : planOf(reason).losses)])];
  return (
    <details class="losses" open={isOpen}>
      <summary>{words.say('losses')}</summary>
      <ul>
        {losses.map((loss) => (
          <li key={loss}>{words.say(loss)}</li>
        ))}
      </ul>
    </details>
  );
}
