// The nearest date, the biggest thing of a claim, with where it comes from.
import type { Day } from '../lib/model/day';
import type { Deadline } from '../lib/model/finding';
import type { KnownOrder } from '../lib/model/known';
import { sayDateAndSource, sayDeadline } from '../lib/words/say-finding';
import type { Words } from '../lib/words/words';
import { Icon } from './icons';
import type { Tone } from './tone';

export interface DueDateProps {
  words: Words;
  today: Day;
  deadline: Deadline | null;
  tone: Tone;
  sources: KnownOrder['sources'];
  /** Years of the rules' sources by rule id, to say beside an estimated date. */
  ruleYears: Readonly<Record<string, number>>;
}

export function DueDate({ words, today, deadline, tone, sources, ruleYears }: DueDateProps) {
  if (deadline === null) {
    return (
      <div class="due box toned plain">
        <Icon name="plain" />
        <p class="grow">
          <strong>{words.say('no-deadline')}</strong>
          <small>{words.say('no-deadline-how')}</small>
        </p>
      </div>
    );
  }
  return (
    <div class={`due box toned ${tone}`}>
      <Icon name={tone} />
      <p class="grow">
        <strong>{sayDeadline(words, deadline, today)}</strong>
        <small>{sayDateAndSource(words, deadline, today, sources, ruleYears)}</small>
      </p>
    </div>
  );
}
