// Which pieces are claimed: for one parcel of several, or for some pieces of an order.
import { useState } from 'preact/hooks';
import type { Asks } from '../../lib/model/claim';
import type { Order } from '../../lib/model/order';
import type { Words } from '../../lib/words/words';

export interface PartFormProps {
  words: Words;
  order: Order;
  asks: Asks | null;
  /** Null claims all. */
  onSave: (asks: Asks | null) => void;
  onCancel: () => void;
}

export function PartForm({ words, order, asks, onSave, onCancel }: PartFormProps) {
  const all = order.items.map(({ quantity }) => quantity ?? 1);
  const [counts, setCounts] = useState(() =>
    all.map((quantity, item) =>
      asks === null
        ? quantity
        : Math.min(quantity, asks.pieces.find((each) => each.item === item)?.quantity ?? 0),
    ),
  );
  const isNone = counts.every((count) => count === 0);

  function save(event: Event): void {
    event.preventDefault();
    if (isNone) return;
    const isAll = counts.every((count, item) => count === all[item]);
    const pieces = counts.flatMap((quantity, item) => (quantity === 0 ? [] : [{ item, quantity }]));
    onSave(isAll ? null : { pieces });
  }

  return (
    <form onSubmit={save}>
      <p class="meta">{words.say('money-part-how')}</p>
      <div class="pieces">
        {order.items.map(({ title, variant }, item) => (
          <label key={item}>
            <select
              value={counts[item]}
              onChange={({ currentTarget }) =>
                setCounts(
                  counts.map((count, index) => (index === item ? Number(currentTarget.value) : count)),
                )
              }
            >
              {Array.from({ length: (all[item] ?? 0) + 1 }, (_, count) => (
                <option key={count} value={count}>
                  {words.say('money-of', { count, all: all[item] ?? 0 })}
                </option>
              ))}
            </select>
            <span class="grow">
              <bdi>{[title ?? words.say('no-title'), variant].filter(Boolean).join(', ')}</bdi>
            </span>
          </label>
        ))}
      </div>
      {isNone && <p class="problem">{words.say('money-part-none')}</p>}
      <div class="row">
        <button type="submit" class="button small" aria-disabled={isNone}>
          {words.say('save')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.say('cancel')}
        </button>
      </div>
    </form>
  );
}
