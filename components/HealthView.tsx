// How well each kind of page is read, as a plain list: what the buyer can tell us when the shop changed.
import type { Day } from '../lib/model/day';
import type { PageKind } from '../lib/model/reading';
import { fieldName } from '../lib/words/field-name';
import type { Words } from '../lib/words/words';

export interface HealthViewProps {
  words: Words;
  today: Day;
  /** Each kind of page that was read: when last, and which fields were missed how often lately. */
  pages: readonly { page: PageKind; at: string; missed: readonly { field: string; times: number }[] }[];
}

export function HealthView({ words, today, pages }: HealthViewProps) {
  return (
    <section class="part stack">
      <h2>{words.say('health')}</h2>
      <p class="meta">{words.say('health-how')}</p>
      {pages.length === 0 && <p>{words.say('health-none')}</p>}
      <ul class="lines">
        {pages.flatMap(({ page, at, missed }) => {
          const name = words.say(`health-${page}`);
          if (missed.length === 0) {
            const on = words.dateTime(at, today);
            return [<li key={page}>{words.say('health-fine', { page: name, on })}</li>];
          }
          return missed.map(({ field, times }) => (
            <li key={`${page} ${field}`}>
              {words.say('health-missed', { page: name, field: fieldName(words, field), times })}
            </li>
          ));
        })}
      </ul>
    </section>
  );
}
