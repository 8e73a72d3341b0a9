// The nearest dates of all claims, soonest first: what the buyer sees before choosing one.
import type { Day } from '../lib/model/day';
import { sayDeadlineDate } from '../lib/words/say-finding';
import type { Words } from '../lib/words/words';
import type { ListedOrder } from './OrderRow';
import { orderTitle } from './order-text';

export interface AgendaProps {
  words: Words;
  today: Day;
  claims: readonly ListedOrder[];
  onSelect: (claimId: string) => void;
}

const AT_MOST = 10;

export function Agenda({ words, today, claims, onSelect }: AgendaProps) {
  const dated = claims
    .flatMap(({ known, next, claim }) =>
      next === null || claim === null ? [] : [{ order: known.order, next, claim }],
    )
    .sort((a, b) => a.next.on.localeCompare(b.next.on))
    .slice(0, AT_MOST);
  return (
    <section class="card" aria-labelledby="agenda">
      <h2 id="agenda">{words.say('agenda')}</h2>
      <div class="part">
        {dated.length === 0 && <p class="meta">{words.say('agenda-none')}</p>}
        <ul class="dates">
          {dated.map(({ order, next, claim }) => (
            <li key={claim.id}>
              <span class="grow">
                <button type="button" class="quiet" onClick={() => onSelect(claim.id)}>
                  <bdi>{orderTitle(words, order)}</bdi>
                </button>
                <small>{words.say(`deadline-${next.kind}.name`)}</small>
              </span>
              <strong>{sayDeadlineDate(words, next, today)}</strong>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
