// What the shortcut and the page's own button save: one of the three ways.
import { CaptureArea } from '../lib/model/evidence';
import type { Words } from '../lib/words/words';

export interface CaptureDefaultProps {
  words: Words;
  area: CaptureArea;
  onPick: (area: CaptureArea) => void;
}

export function CaptureDefault({ words, area, onPick }: CaptureDefaultProps) {
  return (
    <>
      <label class="field">
        <span>{words.say('capture-default')}</span>
        <select
          value={area}
          aria-describedby="capture-default-why"
          onChange={({ currentTarget }) => {
            const picked = CaptureArea.safeParse(currentTarget.value);
            if (picked.success) onPick(picked.data);
          }}
        >
          {CaptureArea.options.map((each) => (
            <option key={each} value={each}>
              {words.say(`capture-default-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="meta" id="capture-default-why">
        {words.say('capture-default-why')}
      </p>
    </>
  );
}
