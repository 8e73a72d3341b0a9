// Captures of pages that named no order, taken while no claim was at hand: here the buyer says that they belong to this one.
import type { Day } from '../lib/model/day';
import type { Evidence } from '../lib/model/evidence';
import type { Words } from '../lib/words/words';
import { evidenceName } from './order-text';

export interface LooseProofProps {
  words: Words;
  today: Day;
  loose: readonly Evidence[];
  onFile: (id: string) => void;
}

export function LooseProof({ words, today, loose, onFile }: LooseProofProps) {
  if (loose.length === 0) return null;
  return (
    <section class="part stack">
      <h2>{words.say('loose')}</h2>
      <p class="meta">{words.say('loose-how')}</p>
      <ul class="stack">
        {loose.map((each) => (
          <li key={each.id} class="row">
            <span class="grow">
              <bdi class="clamp">{each.title || evidenceName(words, each)}</bdi>
              <small class="meta">{words.dateTime(each.capturedAt, today)}</small>
            </span>
            <button
              type="button"
              class="button small"
              aria-label={words.say('loose-file-of', { title: each.title || evidenceName(words, each) })}
              onClick={() => onFile(each.id)}
            >
              {words.say('loose-file')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
