// What the page said is personal in a picture, one by one: ticked, it is hidden in the copy. Ticked is what nobody decided on.
import type { CopyEdit } from '../lib/model/copy';
import { type Decision, decide, decisionOn, type PersonalSpot } from '../lib/model/personal';
import type { Words } from '../lib/words/words';

export interface SuggestedPlacesProps {
  words: Words;
  spots: readonly PersonalSpot[];
  edits: readonly CopyEdit[];
  onChange: (edits: readonly CopyEdit[]) => void;
}

export function SuggestedPlaces({ words, spots, edits, onChange }: SuggestedPlacesProps) {
  if (spots.length === 0) return <p class="box toned plain">{words.say('suggest-none')}</p>;
  const decisions = spots.map((spot) => decisionOn(spot, edits));
  const shown = decisions.filter((decision) => decision === 'shown').length;
  const all = (decision: Exclude<Decision, 'open'>) => () =>
    onChange(spots.reduce((sum, spot) => decide(spot, decision, sum), edits));
  return (
    <section class="box toned warn" aria-label={words.say('suggest')}>
      <div class="grow stack">
        <div role="status">
          <p>
            {words.say('suggest-found', { count: spots.length })}{' '}
            {words.say('suggest-state', { hidden: spots.length - shown, shown })}
          </p>
        </div>
        <p>{words.say('suggest-how')}</p>
        <div class="row">
          <button type="button" class="button small" onClick={all('hidden')}>
            {words.say('suggest-hide-all', { count: spots.length })}
          </button>
          <button type="button" class="button small" onClick={all('shown')}>
            {words.say('suggest-show-all')}
          </button>
        </div>
        <ul class="suggested">
          {spots.map((spot, index) => (
            <li key={`${index}`}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={decisions[index] !== 'shown'}
                  onChange={({ currentTarget }) =>
                    onChange(decide(spot, currentTarget.checked ? 'hidden' : 'shown', edits))
                  }
                />
                <span>
                  {words.say('suggest-place', {
                    number: index + 1,
                    what: words.say(`suggest-kind-${spot.kind}`),
                  })}{' '}
                  <small>{words.say(`suggest-is-${decisions[index] ?? 'open'}`)}</small>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
