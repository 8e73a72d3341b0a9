// One order that needs the buyer, in two lines: what is the matter, until when, and the claim in one press.
import type { Day } from '../lib/model/day';
import type { Words } from '../lib/words/words';
import { Icon } from './icons';
import { type ListedOrder, sayOrder } from './OrderRow';
import { orderTitle } from './order-text';

export interface NeedRowProps {
  words: Words;
  today: Day;
  listed: ListedOrder;
  /** True for the row that is the first to see to. */
  isMain: boolean;
  onOpen: () => void;
}

export function NeedRow({ words, today, listed, isMain, onOpen }: NeedRowProps) {
  const title = orderTitle(words, listed.known.order);
  const { matter, tone, pill } = sayOrder(words, today, listed);
  const act = listed.claim === null ? 'open-claim' : 'show-claim';
  return (
    <li class="need">
      <div class="row">
        <p class="title one-line grow" title={title} dir="auto">
          {title}
        </p>
        {pill !== null && (
          <span class={`pill toned ${tone}`}>
            <Icon name={tone} />
            {pill}
          </span>
        )}
      </div>
      <div class="row">
        <p class="meta grow">{matter}</p>
        <button
          type="button"
          class={isMain ? 'button small main' : 'button small'}
          aria-label={words.say(`${act}-of`, { title })}
          onClick={onOpen}
        >
          {words.say(act)}
        </button>
      </div>
    </li>
  );
}
