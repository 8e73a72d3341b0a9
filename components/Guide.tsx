// A few points on something that the buyer does outside of Redress, closed until they are wanted.
import type { Words } from '../lib/words/words';

/** Points by guide; each is the interface's word `guide-NAME-POINT`. Sources: facts of the shop's form and of what proves a lack. */
const POINTS = {
  form: ['way', 'received', 'reason', 'sum', 'proof', 'end'],
  film: ['whole', 'label', 'weight', 'keep'],
} as const;

export function Guide({ words, name }: { words: Words; name: keyof typeof POINTS }) {
  return (
    <details>
      <summary>{words.say(`guide-${name}`)}</summary>
      <ol class="plain-list">
        {POINTS[name].map((point) => (
          <li key={point}>{words.say(`guide-${name}-${point}`)}</li>
        ))}
      </ol>
    </details>
  );
}
