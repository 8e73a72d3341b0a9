// Narrows a long list of claims: by words or a number, by whose turn it is, by what happened.
import { type ClaimQuery, TURNS } from '../lib/claims/find-claims';
import { Reason } from '../lib/model/claim';
import type { Words } from '../lib/words/words';

export interface ClaimFilterProps {
  words: Words;
  query: ClaimQuery;
  /** How many claims there are, and how many answer the query. */
  all: number;
  found: number;
  onQuery: (query: ClaimQuery) => void;
}

export function ClaimFilter({ words, query, all, found, onQuery }: ClaimFilterProps) {
  const isNarrowed = query.text.trim() !== '' || query.turn !== null || query.reason !== null;
  return (
    <search class="part stack filter">
      <label class="field">
        <span class="hidden">{words.say('find')}</span>
        <input
          type="search"
          value={query.text}
          placeholder={words.say('find-what')}
          onInput={({ currentTarget }) => onQuery({ ...query, text: currentTarget.value })}
        />
      </label>
      <div class="choices">
        <label class="field">
          <span class="hidden">{words.say('find-turn')}</span>
          <select
            value={query.turn ?? ''}
            onChange={({ currentTarget }) =>
              onQuery({ ...query, turn: TURNS.find((each) => each === currentTarget.value) ?? null })
            }
          >
            <option value="">{words.say('find-turn-any')}</option>
            {TURNS.map((each) => (
              <option key={each} value={each}>
                {words.say(`turn-${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="hidden">{words.say('find-reason')}</span>
          <select
            value={query.reason ?? ''}
            onChange={({ currentTarget }) =>
              onQuery({
                ...query,
                reason: Reason.options.find((each) => each === currentTarget.value) ?? null,
              })
            }
          >
            <option value="">{words.say('find-reason-any')}</option>
            {Reason.options.map((each) => (
              <option key={each} value={each}>
                {words.say(`reason-${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status" class={isNarrowed ? 'meta' : 'hidden'}>
        {isNarrowed ? words.say(found === 0 ? 'find-none' : 'find-count', { found, all }) : ''}
      </p>
    </search>
  );
}
