// How long before a date the buyer is reminded, in notes of the browser and in calendar files.
import { REMIND_CHOICES } from '../lib/model/settings';
import type { Words } from '../lib/words/words';

export interface RemindDaysProps {
  words: Words;
  chosen: readonly number[];
  onChange: (remindDays: number[]) => void;
  onSaveCalendar: () => void;
}

export function RemindDays({ words, chosen, onChange, onSaveCalendar }: RemindDaysProps) {
  return (
    <>
      <fieldset class="remind-days">
        <legend>{words.say('remind-when')}</legend>
        {REMIND_CHOICES.map((days) => (
          <label key={days} class="row">
            <input
              type="checkbox"
              checked={chosen.includes(days)}
              onChange={({ currentTarget }) => {
                const others = chosen.filter((each) => each !== days);
                const next = currentTarget.checked ? [...others, days] : others;
                onChange(next.sort((a, b) => b - a));
              }}
            />
            <span>{words.say('remind-days', { days })}</span>
          </label>
        ))}
      </fieldset>
      {chosen.length === 0 && <p class="meta">{words.say('remind-never')}</p>}
      <div>
        <button type="button" class="button small" onClick={onSaveCalendar}>
          {words.say('calendar-save-all')}
        </button>
      </div>
      <p class="meta">{words.say('calendar-why')}</p>
    </>
  );
}
