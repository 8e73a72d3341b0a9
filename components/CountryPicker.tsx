// Where the buyer lives, by the browser's own names of countries; nothing is guessed for them.
import type { Words } from '../lib/words/words';

export interface CountryPickerProps {
  words: Words;
  /** ISO 3166-1 alpha-2, or null when the buyer has not said. */
  country: string | null;
  onPick: (country: string | null) => void;
}

export function CountryPicker({ words, country, onPick }: CountryPickerProps) {
  return (
    <label class="field">
      <span>{words.say('country')}</span>
      <select value={country ?? ''} onChange={({ currentTarget }) => onPick(currentTarget.value || null)}>
        <option value="">{words.say('country-unsaid')}</option>
        {words.countries().map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
